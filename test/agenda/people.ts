import type {
  Day,
  Development,
  Kind,
  Person,
  Place,
  Roster,
  RosterText,
  Session,
  Unplaced,
} from '../../src/model.ts';
import { civil, mondayOf } from '../../src/time/day.ts';
import { isoWeekLabel } from '../../src/time/week.ts';

const NOWHERE: Place = { file: 'team.yaml', line: 1, column: 1, length: 1 };

export function texts(...lines: string[]): RosterText[] {
  return lines.map((text, at) => ({ text, place: { ...NOWHERE, line: at + 1 } }));
}

export const nothing: Development = { focus: [], motivator: null, strengths: [], goals: [], notes: [] };

export function person(name: string, manager: string | null, more: Partial<Person> = {}): Person {
  return {
    name,
    email: `${name.toLowerCase()}@x.example`,
    manager: manager === null ? null : `${manager.toLowerCase()}@x.example`,
    timeZone: 'Europe/London',
    workingHours: [],
    holidays: { regions: [], add: [], remove: [] },
    leave: [],
    busy: [],
    starts: null,
    ends: null,
    preferred: { 'pipeline-review': [], 'development-session': [] },
    sessions: {
      'pipeline-review': { every: 1, minutes: 30 },
      'development-session': { every: 2, minutes: 45 },
    },
    development: nothing,
    place: NOWHERE,
    ...more,
  };
}

export function roster(people: readonly Person[], more: Partial<Roster> = {}): Roster {
  return {
    organization: null,
    fiscalYearStart: 1,
    fiscalYearName: 'start',
    anchor: civil(2024, 1, 1),
    rules: { sameDay: 'forbid', buffer: 0, sessionsPerDay: 6, quarterEnd: 'shield', weights: {} },
    guard: { accounts: null, allow: [], deny: [] },
    people,
    ...more,
  };
}

export const JANUARY: Day = civil(2027, 1, 4);

/** Every session of everybody: reviews on Tuesdays, development on Thursdays, biweekly ones in even weeks. */
export function sessionsOf({ people, anchor }: Roster, weeks: number, from: Day = JANUARY): Session[] {
  const sessions: Session[] = [];
  for (const { manager, email, sessions: rules, starts } of people) {
    if (manager === null) continue;
    for (let monday = mondayOf(from); monday < from + 7 * weeks; monday += 7) {
      if (starts !== null && monday + 6 < starts) continue;
      for (const kind of ['pipeline-review', 'development-session'] as const) {
        const { every, minutes } = rules[kind];
        if (((monday - anchor) / 7) % every !== 0) continue;
        sessions.push(session(kind, manager, email, monday, kind === 'pipeline-review' ? 1 : 3, minutes));
      }
    }
  }
  return sessions.sort((a, b) => a.start - b.start);
}

export function session(
  kind: Kind,
  manager: string,
  rep: string,
  monday: Day,
  weekday: number,
  minutes: number,
): Session {
  const start = (monday + weekday) * 1440 + 600;
  return {
    ...{ kind, manager, rep, start, minutes },
    ...{ period: isoWeekLabel(monday), timeZone: 'Europe/London', displaced: null },
  };
}

export function unplaced({ kind, manager, rep, period }: Session): Unplaced {
  return { kind, manager, rep, period, excused: false, because: [], wouldHelp: [] };
}
