import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastMissing } from '../../src/schedule/packing/least-missing.ts';
import type { Packing, PackingItem } from '../../src/schedule/packing/packing.ts';
import { runs } from '../seed.ts';
import { plan, publish, roster, setting } from './rosters.ts';

const FIRST = Math.floor(Date.UTC(2027, 0, 11) / 86_400_000);
const WEEK = { label: 'week', firstDay: FIRST, lastDay: FIRST + 6 };
const DAYS = 2;
const POINTS = 5;

/** How many items are missing at least, by trying everything. */
function fewestMissing({ series, dayLimits }: Packing): number {
  const choices = series.reduce<{ item: PackingItem; pair: number }[][]>(
    (all, { phases, pair }) =>
      all.flatMap((before) => phases.map((items) => [...before, ...items.map((item) => ({ item, pair }))])),
    [[]],
  );
  const pack = (
    items: readonly { item: PackingItem; pair: number }[],
    taken: ReadonlySet<string>,
  ): number => {
    const [next, ...rest] = items;
    if (next === undefined) return 0;
    const { from, to, days } = next.item;
    let best = 1 + pack(rest, taken);
    for (let i = 0; i < from.length && best > 0; i++) {
      const day = days[i] ?? 0;
      const keys = [`pair ${next.pair} ${day}`];
      for (let point = from[i] ?? 0; point < (to[i] ?? 0); point++) keys.push(`point ${point}`);
      const count = [...taken].filter((key) => key.startsWith(`day ${day} `)).length;
      if (count >= (dayLimits[day] ?? 0) || keys.some((key) => taken.has(key))) continue;
      best = Math.min(best, pack(rest, new Set([...taken, ...keys, `day ${day} ${count}`])));
    }
    return best;
  };
  return Math.min(...choices.map((items) => pack(items, new Set())));
}

const item = fc
  .record({
    length: fc.integer({ min: 1, max: 3 }),
    starts: fc.uniqueArray(fc.nat(DAYS * POINTS - 1), { maxLength: 5 }),
  })
  .map(({ length, starts }): PackingItem => {
    const from = starts.filter((start) => (start % POINTS) + length <= POINTS);
    return {
      from: Int32Array.from(from),
      to: Int32Array.from(from, (start) => start + length),
      days: Uint8Array.from(from, (start) => Math.floor(start / POINTS)),
    };
  });
const items = fc.array(item, { minLength: 1, maxLength: 3 });
const packing: fc.Arbitrary<Packing> = fc.record({
  series: fc.array(
    fc.record({ pair: fc.nat(2), phases: fc.oneof(fc.tuple(items), fc.tuple(items, items)) }),
    { minLength: 2, maxLength: 3 },
  ),
  points: fc.constant(DAYS * POINTS),
  dayLimits: fc.array(fc.integer({ min: 1, max: 3 }), { minLength: DAYS, maxLength: DAYS }),
  pairs: fc.constant(3),
});

describe('the bound on what a packing leaves out', () => {
  it('is never above what has to be left out, and seldom below', () => {
    let reached = 0;
    let packings = 0;
    fc.assert(
      fc.property(packing, (one) => {
        const fewest = fewestMissing(one);
        const { least } = leastMissing(one, fewest + 1, 300);
        expect(least).toBeLessThanOrEqual(fewest);
        packings++;
        if (least === fewest) reached++;
      }),
      runs(40),
    );
    expect(reached / packings).toBeGreaterThan(0.8);
  });
});

describe('a proof that no plan holds more', () => {
  const team = (reps: number, hours: string) => [
    { name: 'Boss', hours },
    ...Array.from({ length: reps }, (_, i) => ({ name: `Rep ${i}`, manager: 'Boss' })),
  ];

  it('says how many reviews of a week find no place at least', () => {
    const { unplaced } = plan(setting(roster(team(4, 'Mon-Mon 09:00-10:00'), { sameDay: 'allow' }), WEEK));
    const reviews = unplaced.filter(({ kind }) => kind === 'pipeline-review');
    expect(reviews.length).toBeGreaterThan(1);
    expect(reviews[0]?.proof).toMatch(
      /^whatever the plan, at least 2 of the 4 reviews due in the week of Mon 11 Jan find no place/,
    );
  });

  it('says so where the calendars alone leave nothing', () => {
    const start = FIRST * 1440 + 14 * 60;
    const busy = new Map([['boss@example.com', [{ start, end: start + 60, title: 'QBR' }]]]);
    const { unplaced } = plan(setting(roster(team(1, 'Mon-Mon 09:00-10:00')), WEEK, busy));
    expect(unplaced.find(({ kind }) => kind === 'pipeline-review')?.proof).toMatch(/^without any session/);
  });

  it('says the same of a plan that stands', () => {
    const where = setting(roster(team(3, 'Mon-Mon 09:00-10:30')), { ...WEEK, lastDay: FIRST + 13 });
    const first = plan(where);
    expect(first.unplaced.some(({ proof }) => proof !== undefined)).toBe(true);
    const again = plan(where, { previous: publish(where.horizon, first) });
    expect(again.unplaced.map(({ proof }) => proof)).toEqual(first.unplaced.map(({ proof }) => proof));
  });

  it('is silent where everything fits', () => {
    const { unplaced } = plan(setting(roster(team(4, 'Mon-Fri 09:00-17:00')), WEEK));
    expect(unplaced).toEqual([]);
  });
});
