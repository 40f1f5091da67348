import { UserError } from '../../diagnostics/diagnostic.ts';
import type { Day, Kind, Person, PublishedPlan, Roster } from '../../model.ts';
import type { WeeklyTime } from '../../schedule/why.ts';
import { mondayOf, parseDay } from '../../time/day.ts';
import { mondayOfWeekLabel } from '../../time/week.ts';
import { cannotRun } from '../diagnose.ts';
import { findPerson } from '../find-person.ts';
import type { Given } from '../parse-command.ts';

/** What somebody wants to know. */
export interface Question {
  readonly rep: Person;
  /** In the plan; a rep who has changed teams is asked about with the manager of today. */
  readonly manager: string;
  readonly kinds: readonly Kind[];
  /** A day of the week asked about; null: all of them. */
  readonly day: Day | null;
  readonly notAt: WeeklyTime | null;
}

const KINDS: readonly Kind[] = ['pipeline-review', 'development-session'];
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** Throws a UserError for somebody unknown (exit code 1) and for what cannot be (2), with the nearest that can. */
export function readQuestion(given: Given, roster: Roster): Question {
  const [, who = '', when] = given.arguments;
  const found = findPerson(who, roster.people);
  if ('problem' in found) throw new UserError(1, [found.problem]);
  const rep = found.person;
  if (rep.manager === null) {
    throw cannotRun('bad-value', `${rep.name} has no manager, and so no sessions as a rep`, 'name a rep');
  }
  const kind = given.text('kind');
  return {
    rep,
    manager: rep.manager,
    kinds: kind === null ? KINDS : KINDS.filter((each) => each === kind),
    day: when === undefined ? null : dayOf(when),
    notAt: weeklyTime(given.text('not-at')),
  };
}

function dayOf(when: string): Day {
  const day = parseDay(when) ?? mondayOfWeekLabel(when.toUpperCase());
  if (day !== null) return day;
  throw cannotRun('bad-value', `WHEN cannot be "${when}"`, 'write a day (2027-01-12) or a week (2027-W02)');
}

function weeklyTime(text: string | null): WeeklyTime | null {
  if (text === null) return null;
  const match = /^([a-z]{3})[a-z]*\s+(\d{1,2}):(\d{2})$/.exec(text.trim().toLowerCase());
  const weekday = WEEKDAYS.indexOf(match?.[1] ?? '');
  const minute = Number(match?.[2]) * 60 + Number(match?.[3]);
  if (match === null || weekday === -1 || minute >= 1440 || Number(match[3]) > 59 || minute % 5 !== 0) {
    throw cannotRun(
      'bad-value',
      `--not-at cannot be "${text}"`,
      'write a weekday and a time that sessions may start at: "Tue 10:00"',
    );
  }
  return { weekday: weekday as WeeklyTime['weekday'], minute };
}

/** Throws where the plan does not reach the day that is asked about. */
export function mustHold(day: Day | null, { horizon }: PublishedPlan): void {
  if (day === null || (day >= horizon.firstDay && mondayOf(day) <= horizon.lastDay + 7)) return;
  throw cannotRun(
    'bad-value',
    `the plan of ${horizon.label} does not hold that week`,
    'name the quarter with --quarter, or the folder of its plan with --out',
  );
}
