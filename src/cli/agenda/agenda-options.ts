import type { Audience, Day, Kind } from '../../model.ts';
import { parseDay, yearOf } from '../../time/day.ts';
import { mondayOfWeekLabel } from '../../time/week.ts';
import { type Clock, readClock } from '../clock.ts';
import { cannotRun } from '../diagnose.ts';
import { type Folder, planFolder } from '../folder/read-plan.ts';
import type { Given } from '../parse-command.ts';
import { mustBePlannable } from '../planned-year.ts';
import { type QuarterChoice, quarterChoice } from '../quarter-choice.ts';
import type { World } from '../world/world.ts';

/** Which sessions are asked for: from a day on the next of each kind, or all of a week or a quarter. */
export type Wanted =
  | { readonly by: 'day'; readonly day: Day }
  | { readonly by: 'period'; readonly period: string; readonly monday: Day }
  | QuarterChoice;

export interface AgendaOptions {
  readonly roster: string;
  readonly rep: string;
  readonly wanted: Wanted;
  readonly kind: Kind | null;
  readonly audience: Audience | null;
  readonly clock: Clock;
  /** Of the plan. */
  readonly out: Folder;
}

/** Throws a UserError (exit code 2) for values that cannot be, and for options that contradict each other. */
export function readAgendaOptions(given: Given, world: World): AgendaOptions {
  return {
    roster: given.arguments[0] ?? '',
    rep: given.arguments[1] ?? '',
    wanted: wantedOf(given),
    kind: given.text('kind') as Kind | null,
    audience: given.text('audience') as Audience | null,
    clock: readClock(given.text('now'), world),
    out: planFolder(given.text('out'), world),
  };
}

function wantedOf(given: Given): Wanted {
  const [one, other] = ['date', 'period', 'quarter'].filter((option) => given.text(option) !== null);
  if (one !== undefined && other !== undefined) {
    const message = `--${one} and --${other} contradict each other`;
    throw cannotRun('conflicting-options', message, 'leave one out');
  }
  const date = given.text('date');
  if (date !== null) return { by: 'day', day: dayOf(date) };
  const period = given.text('period');
  if (period !== null) return { by: 'period', period, monday: mondayOf(period) };
  return quarterChoice(given);
}

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) {
    throw cannotRun('bad-value', `--date cannot be "${text}"`, 'write a date that exists: 2027-01-04');
  }
  mustBePlannable(yearOf(day), '--date', text);
  return day;
}

function mondayOf(text: string): Day {
  const monday = mondayOfWeekLabel(text);
  if (monday === null) {
    throw cannotRun('bad-value', `--period cannot be "${text}"`, 'write an ISO week: 2027-W05');
  }
  mustBePlannable(yearOf(monday), '--period', text);
  return monday;
}
