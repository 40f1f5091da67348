import fc from 'fast-check';
import {
  HOMELESS,
  type Layout,
  NOT_DUE,
  type Row,
  type Seating,
  STRIDE,
} from '../../../src/schedule/search/layout.ts';
import { weightsOf } from '../../../src/schedule/weights.ts';

const SLOTS_A_DAY = 288;
const SLOTS_AN_HOUR = 12;

/** Most sets of weeks have all, some have none. */
const someWeeks = fc.oneof(fc.constant(0xffff), fc.nat(0xffff), fc.constant(0));

const drawnRow = fc.record({
  every: fc.constantFrom<1 | 2>(1, 2),
  slots: fc.constantFrom(1, 6, 9, 9, 20, 48),
  isFixed: fc.constantFrom(false, false, true),
  home: fc.nat(),
  phase: fc.constantFrom<0 | 1>(0, 1),
  mayTurn: fc.boolean(),
  isActive: someWeeks,
  /** Of the first start, the next and so on, and then from the beginning. */
  free: fc.array(someWeeks, { minLength: 1, maxLength: 5 }),
  hours: fc.array(fc.nat(900), { minLength: 1, maxLength: 7 }),
  shifts: fc.array(fc.constantFrom(0, 0, 1, -1), { minLength: 1, maxLength: 3 }),
});

type DrawnRow = typeof drawnRow extends fc.Arbitrary<infer T> ? T : never;

/** Anything that calendars, rules and people could come to, likely or not; two rows each are a pair. */
export const drawnLayout = fc.record({
  weeks: fc.integer({ min: 1, max: 14 }),
  days: fc.uniqueArray(fc.nat(6), { minLength: 1, maxLength: 7 }),
  quarters: fc.uniqueArray(fc.nat(95), { minLength: 1, maxLength: 12 }),
  firstOdd: fc.constantFrom<0 | 1>(0, 1),
  /** The week in which clocks change, if any. */
  change: fc.nat(15),
  buffer: fc.constantFrom(0, 0, 5, 15, 120),
  sessionsPerDay: fc.constantFrom(1, 2, 3, 6),
  sameDay: fc.constantFrom<'forbid' | 'allow'>('forbid', 'forbid', 'allow'),
  others: fc.array(fc.record({ at: fc.nat(), slots: fc.integer({ min: 1, max: 100 }) }), { maxLength: 6 }),
  rows: fc.array(drawnRow, { maxLength: 9 }),
});

export type DrawnLayout = typeof drawnLayout extends fc.Arbitrary<infer T> ? T : never;

export function layoutOf(drawn: DrawnLayout): Layout {
  const { weeks, change, buffer, sessionsPerDay, sameDay } = drawn;
  const places = inOrder(drawn.days).flatMap((day) =>
    inOrder(drawn.quarters).map((quarter) => ({ day, quarter })),
  );
  const starts = places.length;
  const slots = [...Array(weeks + 1).keys()].flatMap((week) =>
    places.map(
      ({ day, quarter }) =>
        (week * 7 + day) * SLOTS_A_DAY + quarter * 3 + (week < change ? 0 : SLOTS_AN_HOUR),
    ),
  );
  const occupied = new Int32Array((((weeks + 1) * 7 + 2) * SLOTS_A_DAY) >>> 5);
  const dayCounts = new Uint8Array((weeks + 2) * 7);
  for (const { at, slots: length } of drawn.others) {
    const from = slots[at % slots.length] as number;
    for (let slot = from; slot < from + length; slot++) {
      occupied[slot >>> 5] = (occupied[slot >>> 5] as number) | (1 << (slot & 31));
    }
    const day = Math.floor(from / SLOTS_A_DAY);
    dayCounts[day] = (dayCounts[day] as number) + 1;
  }
  return {
    grid: { weeks } as Layout['grid'],
    rules: { buffer, sessionsPerDay, sameDay, weights: {}, quarterEnd: 'shield' },
    weights: weightsOf({ weights: {} }),
    gap: buffer / 5,
    rows: drawn.rows.map((row, index) => rowOf(drawn, row, index, starts)),
    weekdays: Uint8Array.from(places, ({ day }) => day),
    minutes: Int32Array.from(places, ({ quarter }) => quarter * 15),
    slots: Int32Array.from(slots),
    occupied,
    dayCounts,
  };
}

function rowOf({ weeks, firstOdd, change }: DrawnLayout, row: DrawnRow, index: number, starts: number): Row {
  const inQuarter = row.isActive & ((1 << weeks) - 1);
  const ofPhase = inQuarter & (0x5555 << firstOdd);
  return {
    series: { every: row.every, slots: row.slots, rep: index >> 1 } as unknown as Row['series'],
    unplaced: index % 2 === 0 ? 20_000 : 24_000,
    weeks: Int32Array.from(inTurn(row.free, starts), (set) => set & ((2 << weeks) - 1)),
    hours: Int32Array.from(inTurn(row.hours, 2 * starts)),
    variants: Uint8Array.from({ length: weeks + 1 }, (_, week) => (week < change ? 0 : 1)),
    repShift: Int8Array.from(inTurn(row.shifts, 2 * starts)),
    due: row.every === 1 ? [inQuarter, 0] : [ofPhase, inQuarter & ~ofPhase],
    choices: row.every === 2 && row.mayTurn && !row.isFixed ? [0, 1] : [phaseOf(row)],
    isFixed: row.isFixed,
  };
}

/** Homes as drawn, and every session in search of a place. */
export function homesOf(drawn: DrawnLayout, { rows, weekdays }: Layout): Seating[] {
  return drawn.rows.map((row, index) => {
    const phase = phaseOf(row);
    const due = (rows[index] as Row).due[phase];
    const seats = Int32Array.from({ length: STRIDE }, (_, week) => ((due >>> week) & 1 ? HOMELESS : NOT_DUE));
    return { home: row.home % weekdays.length, phase, seats };
  });
}

const phaseOf = ({ every, phase }: DrawnRow): 0 | 1 => (every === 1 ? 0 : phase);

const inOrder = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);

const inTurn = (numbers: readonly number[], length: number): number[] =>
  Array.from({ length }, (_, at) => numbers[at % numbers.length] as number);
