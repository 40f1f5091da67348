import fc from 'fast-check';
import type { BusySpan } from '../../src/availability/availability.ts';
import type { Horizon } from '../../src/model.ts';
import type { Effort } from '../../src/schedule/planning.ts';
import { isoDay } from './checker.ts';
import { day, mail, roster, type Setting, type Sketch, setting } from './rosters.ts';

const ZONES = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/London',
  'Asia/Kolkata',
  'Australia/Sydney',
];
const HOURS = [
  'Mon-Fri 09:00-17:00',
  'Mon-Fri 08:00-18:00',
  'Mon-Thu 07:30-16:00, Fri 09:00-12:00',
  'Mon-Fri 06:00-12:00, Mon-Fri 15:00-22:00',
  'Tue-Thu 10:05-14:20',
  'Sun-Thu 22:00-06:00',
  'Mon-Sat 12:00-23:30',
];

interface Drawn {
  readonly zone: string;
  readonly hours: string;
  /** Whose rep; the modulus keeps it above in the tree. */
  readonly boss: number;
  readonly leave: readonly (readonly [number, number])[];
  readonly holidays: readonly number[];
  readonly busy: readonly (readonly [number, number])[];
  readonly starts: number | null;
  readonly ends: number | null;
  readonly review: number;
  readonly development: number;
}

export interface Shape {
  readonly people: readonly Drawn[];
  readonly weeks: number;
  readonly firstWeek: number;
  readonly sameDay: 'forbid' | 'allow';
  readonly buffer: number;
  readonly sessionsPerDay: number;
  readonly effort: Effort;
}

/** A Monday; other horizons begin whole weeks after it. */
const FIRST = day('2026-12-28');

export function shape(options: { people: number; weeks: number }): fc.Arbitrary<Shape> {
  const rarely = <T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
    fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: of });
  const dayIn = fc.integer({ min: -3, max: options.weeks * 7 + 7 });
  const drawn: fc.Arbitrary<Drawn> = fc.record({
    zone: fc.oneof({ weight: 3, arbitrary: fc.constant('America/New_York') }, fc.constantFrom(...ZONES)),
    hours: fc.oneof({ weight: 5, arbitrary: fc.constant(HOURS[0] ?? '') }, fc.constantFrom(...HOURS)),
    boss: fc.nat(),
    leave: fc.array(fc.tuple(dayIn, fc.integer({ min: 0, max: 9 })), { maxLength: 2 }),
    holidays: fc.array(dayIn, { maxLength: 2 }),
    busy: fc.array(
      fc.tuple(fc.integer({ min: 0, max: options.weeks * 10_080 }), fc.integer({ min: 7, max: 600 })),
      {
        maxLength: 12,
      },
    ),
    starts: rarely(dayIn),
    ends: rarely(dayIn),
    review: fc.constantFrom(30, 30, 30, 25, 60),
    development: fc.constantFrom(45, 45, 45, 90, 240),
  });
  return fc.record({
    people: fc.array(drawn, { minLength: 2, maxLength: options.people, size: 'max' }),
    weeks: fc.integer({ min: 2, max: options.weeks }),
    // Within one quarter, mostly across a change of clocks.
    firstWeek: fc.constantFrom(1, 8, 9, 40, 42, 44),
    sameDay: fc.constantFrom('forbid', 'forbid', 'allow'),
    buffer: fc.constantFrom(0, 0, 10, 15),
    sessionsPerDay: fc.constantFrom(6, 6, 3, 2, 1),
    // What is promised is promised however long the search.
    effort: fc.constantFrom('normal', 'quick'),
  });
}

export function horizonOf({ firstWeek, weeks }: Shape): Horizon {
  const firstDay = FIRST + firstWeek * 7;
  return { label: 'drawn', firstDay, lastDay: firstDay + weeks * 7 - 1 };
}

export function sketchesOf(drawn: Shape): Sketch[] {
  const { firstDay } = horizonOf(drawn);
  return drawn.people.map((one, i) => ({
    name: `Person ${String(i).padStart(2, '0')}`,
    // Every third is likely to lead, so that trees grow two and three levels deep.
    manager: i === 0 ? null : `Person ${String(Math.floor((one.boss % i) / 3) * 3).padStart(2, '0')}`,
    zone: one.zone,
    hours: one.hours,
    leave: apart(one.leave).map(([from, length]) => [
      isoDay(firstDay + from),
      isoDay(firstDay + from + length),
    ]),
    holidays: one.holidays.map((at) => isoDay(firstDay + at)),
    review: { minutes: one.review },
    development: { minutes: one.development },
    ...(one.starts === null ? {} : { starts: isoDay(firstDay + one.starts) }),
    ...(one.ends === null ? {} : { ends: isoDay(firstDay + Math.max(one.ends, one.starts ?? one.ends)) }),
  }));
}

function apart(leave: Drawn['leave']): (readonly [number, number])[] {
  const sorted = [...leave].sort((a, b) => a[0] - b[0]);
  return sorted.filter(([from], i) => {
    const before = sorted[i - 1];
    return before === undefined || from > before[0] + before[1];
  });
}

export function settingOf(drawn: Shape): Setting {
  const horizon = horizonOf(drawn);
  const rules = { sameDay: drawn.sameDay, buffer: drawn.buffer, sessionsPerDay: drawn.sessionsPerDay };
  return setting(roster(sketchesOf(drawn), rules), horizon, busyOf(drawn));
}

export function busyOf(drawn: Shape): Map<string, BusySpan[]> {
  const { firstDay } = horizonOf(drawn);
  return new Map(
    drawn.people.map((one, i) => [
      mail(`Person ${String(i).padStart(2, '0')}`),
      one.busy.map(([at, minutes]) => ({
        start: firstDay * 1440 + at,
        end: firstDay * 1440 + at + minutes,
        title: `Meeting ${at}`,
      })),
    ]),
  );
}
