import { type Availability, availabilityOf, type BusySpan } from '../../src/availability/availability.ts';
import { axisFor, type TimeAxis } from '../../src/availability/axis.ts';
import type {
  Horizon,
  Person,
  PublishedPlan,
  PublishedSession,
  Roster,
  Rules,
  Schedule,
  WeeklySpan,
} from '../../src/model.ts';
import { planSchedule } from '../../src/schedule/plan-schedule.ts';
import type { Effort } from '../../src/schedule/planning.ts';
import { parseDay } from '../../src/time/day.ts';
import type { HolidayBook } from '../../src/time/holidays/holidays.ts';

const NOWHERE = { file: 'roster.yaml', line: 1, column: 1, length: 1 };
const NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** `Mon-Fri 09:00-17:00, Sat 10:00-12:00`; an end before its start is on the next day. */
export function hours(text: string): WeeklySpan[] {
  return text.split(/,\s*/).flatMap((part) => {
    const match = /^(\w{3})(?:-(\w{3}))? (\d\d):(\d\d)-(\d\d):(\d\d)$/.exec(part);
    if (match === null) throw new Error(part);
    const first = NAMES.indexOf(match[1] ?? '');
    const last = match[2] === undefined ? first : NAMES.indexOf(match[2]);
    const from = Number(match[3]) * 60 + Number(match[4]);
    const end = Number(match[5]) * 60 + Number(match[6]);
    const to = end <= from ? end + 1440 : end;
    const spans: WeeklySpan[] = [];
    for (let day = first; day <= last; day++) spans.push({ weekday: day as WeeklySpan['weekday'], from, to });
    return spans;
  });
}

export function day(text: string): number {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

export interface Sketch {
  readonly name: string;
  readonly manager?: string | null;
  readonly zone?: string;
  readonly hours?: string;
  readonly leave?: readonly (readonly [string, string])[];
  readonly starts?: string;
  readonly ends?: string;
  readonly holidays?: readonly string[];
  readonly review?: { readonly every?: 1 | 2; readonly minutes?: number; readonly preferred?: string };
  readonly development?: { readonly every?: 1 | 2; readonly minutes?: number; readonly preferred?: string };
}

export function mail(name: string): string {
  return `${name.toLowerCase().replaceAll(' ', '.')}@example.com`;
}

export function person(sketch: Sketch): Person {
  return {
    name: sketch.name,
    email: mail(sketch.name),
    manager: sketch.manager ? mail(sketch.manager) : null,
    timeZone: sketch.zone ?? 'America/New_York',
    workingHours: hours(sketch.hours ?? 'Mon-Fri 09:00-17:00'),
    holidays: {
      regions: [],
      add: (sketch.holidays ?? []).map((text) => ({ day: day(text), name: `Holiday of ${text}` })),
      remove: [],
    },
    leave: (sketch.leave ?? []).map(([first, last]) => ({ first: day(first), last: day(last) })),
    busy: [],
    starts: sketch.starts === undefined ? null : day(sketch.starts),
    ends: sketch.ends === undefined ? null : day(sketch.ends),
    preferred: {
      'pipeline-review': sketch.review?.preferred ? hours(sketch.review.preferred) : [],
      'development-session': sketch.development?.preferred ? hours(sketch.development.preferred) : [],
    },
    sessions: {
      'pipeline-review': { every: sketch.review?.every ?? 1, minutes: sketch.review?.minutes ?? 30 },
      'development-session': {
        every: sketch.development?.every ?? 2,
        minutes: sketch.development?.minutes ?? 45,
      },
    },
    development: { focus: [], motivator: null, strengths: [], goals: [], notes: [] },
    place: NOWHERE,
  };
}

export function roster(sketches: readonly Sketch[], rules: Partial<Rules> = {}): Roster {
  return {
    organization: null,
    fiscalYearStart: 1,
    fiscalYearName: 'start',
    anchor: day('2024-01-01'),
    rules: { sameDay: 'forbid', buffer: 0, sessionsPerDay: 6, quarterEnd: 'shield', weights: {}, ...rules },
    guard: { accounts: null, allow: [], deny: [] },
    people: sketches.map(person).sort((a, b) => (a.email < b.email ? -1 : 1)),
  };
}

export const NO_HOLIDAYS: HolidayBook = { on: () => null, between: () => [] };

export type BusyByEmail = ReadonlyMap<string, readonly BusySpan[]>;

export interface Setting {
  readonly roster: Roster;
  readonly horizon: Horizon;
  readonly busy: BusyByEmail;
  readonly axis: TimeAxis;
  readonly availability: ReadonlyMap<string, Availability>;
}

export function setting(roster: Roster, horizon: Horizon, busy: BusyByEmail = new Map()): Setting {
  const axis = axisFor(horizon);
  const availability = new Map(
    roster.people.map((one) => [
      one.email,
      availabilityOf(one, axis, NO_HOLIDAYS, busy.get(one.email) ?? []),
    ]),
  );
  return { roster, horizon, busy, axis, availability };
}

export interface Options {
  readonly previous?: PublishedPlan | null;
  readonly earliest?: number | null;
  readonly effort?: Effort;
  /** Minutes. */
  readonly freeze?: number;
  readonly maxMoves?: number | null;
}

export function plan(where: Setting, options: Options = {}): Schedule {
  const { roster, horizon, availability, axis } = where;
  return planSchedule({
    roster,
    horizon,
    availability,
    axis,
    previous: options.previous ?? null,
    earliest: options.earliest ?? null,
    freeze: options.freeze ?? 0,
    maxMoves: options.maxMoves ?? null,
    ...(options.effort === undefined ? {} : { effort: options.effort }),
  });
}

/** The plan as it would stand in the folder afterwards. */
export function publish(
  horizon: Horizon,
  schedule: Schedule,
  outside: readonly PublishedSession[] = [],
): PublishedPlan {
  return {
    horizon,
    sessions: schedule.sessions.map((session) => ({
      ...session,
      uid: '',
      status: 'confirmed',
      sequence: 0,
      stamp: 0,
      title: '',
      fingerprint: '',
    })),
    unplaced: schedule.unplaced,
    series: schedule.series,
    outside,
    retired: [],
    changes: [],
    folders: [],
  };
}
