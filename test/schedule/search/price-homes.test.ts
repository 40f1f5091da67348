import { describe, expect, it } from 'vitest';
import { improve, type Search } from '../../../src/schedule/search/engine.ts';
import { laidOut } from './laid-out.ts';

const SEARCH: Search = { prices: 0, runs: 2, least: 50, each: 0, most: 50, warmth: 1_000 };

describe('prices of homes', () => {
  it.each([
    1001, 1004, 1007, 1018,
  ])('say what a plan costs at least, and nearly how much (team %i)', async (seed) => {
    const { layout, seatings } = await laidOut(seed);
    const { bound, cost } = improve(layout, seatings, seed, { ...SEARCH, prices: 100 });
    expect(bound).toBeLessThanOrEqual(cost);
    expect(bound).toBeGreaterThan(cost * 0.75);
  });

  it('lead to cheaper plans in the same number of moves', async () => {
    let without = 0;
    let having = 0;
    for (const seed of [1001, 1002, 1003, 1006]) {
      const { layout, seatings } = await laidOut(seed);
      without += improve(layout, seatings, seed, SEARCH).cost;
      having += improve(layout, seatings, seed, { ...SEARCH, prices: 40 }).cost;
    }
    expect(having).toBeLessThan(without);
  });

  it('are nothing that chance decides', async () => {
    const { layout, seatings } = await laidOut(1002);
    const [one, again, other] = [1, 1, 2].map((seed) =>
      improve(layout, seatings, seed, { ...SEARCH, prices: 40 }),
    );
    expect(again).toEqual(one);
    expect(other?.bound).toBe(one?.bound);
    expect(other?.seatings).not.toEqual(one?.seatings);
  });

  it('are not asked for where nobody may move', async () => {
    const { layout, seatings } = await laidOut(1024, () => false);
    const seated = improve(layout, seatings, 1, { ...SEARCH, prices: 40 });
    expect(seated.bound).toBe(seated.cost);
    expect(seated.seatings.map(({ home }) => home)).toEqual(seatings.map(({ home }) => home));
    expect(improve(layout, seated.seatings, 2, { ...SEARCH, prices: 40 })).toEqual(seated);
  });

  it('are not asked for where nobody is', async () => {
    const { layout } = await laidOut(1024);
    const nothing = { cost: 0, bound: 0, seatings: [] };
    expect(improve({ ...layout, rows: [] }, [], 1, { ...SEARCH, prices: 40 })).toEqual(nothing);
  });
});
