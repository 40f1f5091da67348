import { describe, expect, it } from 'vitest';
import { randomFrom } from '../../../src/schedule/random.ts';
import { priceHomes } from '../../../src/schedule/search/price-homes.ts';
import { improve } from '../../../src/schedule/search/search.ts';
import { laidOut } from './laid-out.ts';

const SEARCH = { runs: 2, steps: 1_000, warmth: 1_000 };

describe('prices of homes', () => {
  it.each([
    1001, 1004, 1007, 1018,
  ])('say what a plan costs at least, and nearly how much (team %i)', async (seed) => {
    const { board } = await laidOut(seed);
    const bound = priceHomes(board, 100);
    improve(board, randomFrom(`prices ${seed}`), SEARCH);
    expect(board.cost).toBeGreaterThanOrEqual(bound);
    expect(bound).toBeGreaterThan(board.cost * 0.75);
  });

  it('put the same homes into another order', async () => {
    const { board } = await laidOut(1002);
    priceHomes(board, 40);
    let others = 0;
    for (const { places, priced } of board.rows) {
      const costs = new Map(Array.from(places.entries, (entry, at) => [entry, places.costs[at]]));
      expect([...priced.entries].sort()).toEqual([...places.entries].sort());
      expect([...priced.costs]).toEqual(Array.from(priced.entries, (entry) => costs.get(entry)));
      expect([...priced.ranks]).toEqual([...priced.ranks].sort((a, b) => a - b));
      if (priced.entries[0] !== places.entries[0]) others++;
    }
    expect(others).toBeGreaterThan(0);
  });

  it('lead to cheaper plans in the same number of moves', async () => {
    let without = 0;
    let having = 0;
    for (const seed of [1001, 1002, 1003, 1006]) {
      const [plain, priced] = [await laidOut(seed), await laidOut(seed)];
      priceHomes(priced.board, 40);
      for (const { board } of [plain, priced]) improve(board, randomFrom(`prices ${seed}`), SEARCH);
      without += plain.board.cost;
      having += priced.board.cost;
    }
    expect(having).toBeLessThan(without);
  });

  it('are not asked for where nobody may move', async () => {
    const { board } = await laidOut(1024);
    const fixed = board.rows.map((row) => ({ ...row, isFixed: true }));
    for (const rows of [[], fixed]) expect(priceHomes({ ...board, rows }, 40)).toBe(board.cost);
    expect(fixed.map(({ priced }) => priced)).toEqual(fixed.map(({ places }) => places));
  });

  it('leave a team alone that has nothing to share', async () => {
    const { board } = await laidOut(1024);
    const alone = { ...board, rows: board.rows.slice(0, 1) };
    const [row] = alone.rows;
    priceHomes(alone, 40);
    expect(row?.priced.entries).toEqual(row?.places.entries);
  });
});
