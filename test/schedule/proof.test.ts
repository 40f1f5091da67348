import { describe, expect, it } from 'vitest';
import { packingBound } from '../../src/schedule/proof/packing-bound.ts';
import { plan, roster, setting } from './rosters.ts';

const FIRST = Math.floor(Date.UTC(2027, 0, 11) / 86_400_000);
const WEEK = { label: 'week', firstDay: FIRST, lastDay: FIRST + 6 };

/** The most items that can be packed, by trying everything. */
function most(
  items: readonly { starts: Int32Array; length: number }[],
  from = 0,
  taken: number[] = [],
): number {
  const item = items[from];
  if (item === undefined) return 0;
  let best = most(items, from + 1, taken);
  for (const start of item.starts) {
    const slots = Array.from({ length: item.length }, (_, i) => start + i);
    if (slots.some((slot) => taken.includes(slot))) continue;
    best = Math.max(best, 1 + most(items, from + 1, [...taken, ...slots]));
  }
  return best;
}

describe('the bound on a packing', () => {
  const pack = (starts: readonly (readonly number[])[], length: number, limit = 9) => ({
    slots: 12,
    items: starts.map((each, pair) => ({ starts: Int32Array.from(each), length, pair })),
    dayOf: new Uint8Array(12),
    dayLimits: [limit],
    pairs: starts.length,
  });

  it.each([
    {
      starts: [
        [0, 1, 2],
        [0, 1, 2],
        [0, 1, 2],
      ],
      length: 3,
      limit: 9,
    },
    { starts: [[0, 4], [0, 4], [4, 8], [8]], length: 4, limit: 9 },
    {
      starts: [
        [0, 1, 2, 3, 4, 5],
        [0, 1, 2, 3, 4, 5],
        [2, 3],
      ],
      length: 2,
      limit: 9,
    },
    { starts: [[0], [2], [4], [6]], length: 2, limit: 3 },
  ])('is never below what fits, and here it is no more: $starts', ({ starts, length, limit }) => {
    const packing = pack(starts, length, limit);
    const fits = Math.min(limit, most(packing.items));
    expect(packingBound(packing, 0, 300)).toBe(fits);
  });
});

describe('a proof that no plan holds more', () => {
  const team = (reps: number, hours: string) => [
    { name: 'Boss', hours },
    ...Array.from({ length: reps }, (_, i) => ({ name: `Rep ${i}`, manager: 'Boss' })),
  ];

  it('says how many reviews a week holds at most', () => {
    const { unplaced } = plan(setting(roster(team(4, 'Mon-Mon 09:00-10:00'), { sameDay: 'allow' }), WEEK));
    const reviews = unplaced.filter(({ kind }) => kind === 'pipeline-review');
    expect(reviews.length).toBeGreaterThan(1);
    expect(reviews[0]?.proof).toMatch(/^week of Mon 11 Jan: at most 2 of the 4 pending reviews fit/);
  });

  it('says so where the calendars alone leave nothing', () => {
    const start = FIRST * 1440 + 14 * 60;
    const busy = new Map([['boss@example.com', [{ start, end: start + 60, title: 'QBR' }]]]);
    const { unplaced } = plan(setting(roster(team(1, 'Mon-Mon 09:00-10:00')), WEEK, busy));
    expect(unplaced.find(({ kind }) => kind === 'pipeline-review')?.proof).toMatch(/^without any session/);
  });

  it('is silent where everything fits', () => {
    const { unplaced } = plan(setting(roster(team(4, 'Mon-Fri 09:00-17:00')), WEEK));
    expect(unplaced).toEqual([]);
  });
});
