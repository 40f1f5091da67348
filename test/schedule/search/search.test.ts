import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../../bench/planner/instance.ts';
import { score } from '../../../bench/planner/objective.ts';
import { planCost } from '../../../src/schedule/plan-cost.ts';
import { planSchedule } from '../../../src/schedule/plan-schedule.ts';
import { faults, improve, type Search } from '../../../src/schedule/search/engine.ts';
import { takeUp } from '../../../src/schedule/search/improve-team.ts';
import { layOut } from '../../../src/schedule/search/lay-out.ts';
import type { Row, Seating } from '../../../src/schedule/search/layout.ts';
import { laidOut } from './laid-out.ts';

const SEARCH: Search = { prices: 10, runs: 2, least: 20, each: 0, most: 20, warmth: 1_000 };

describe('the search for a cheaper plan', () => {
  // Ten reps of a busy manager. HiGHS proves that no plan costs less than 28,986.
  it('comes near the proven bound where sessions are without a place at first', async () => {
    const instance = await instanceOf(1006);
    const { roster, horizon, availability, axis } = instance;
    const schedule = planSchedule({ roster, horizon, availability, axis, previous: null, earliest: null });
    const { cost, unplaced } = score(instance, schedule);
    expect(unplaced).toBe(0);
    expect(cost).toBeGreaterThanOrEqual(28_986);
    expect(cost).toBeLessThan(28_986 * 1.1);
  });

  it.each([1001, 1002, 1004, 1007])('counts what its plan costs (team %i)', async (seed) => {
    const { layout, seatings, team, planning, list } = await laidOut(seed);
    const { cost, bound, seatings: improved } = improve(layout, seatings, seed, SEARCH);
    takeUp(layout, improved, planning.bounds, list);
    expect(planCost(team, planning.input.roster.rules)).toBe(cost);
    expect(bound).toBeLessThanOrEqual(cost);
  });

  // Without warmth nearly every move is taken back.
  it.each([1_000, 0])('keeps nothing that does not follow from the plan (warmth %i)', async (warmth) => {
    for (const seed of [1001, 1003]) {
      const { layout, seatings } = await laidOut(seed);
      improve(layout, seatings, seed, { ...SEARCH, warmth });
      expect(faults()).toBe(0);
    }
  });

  it('leaves homes and phases alone that are to stay', async () => {
    const { layout, seatings } = await laidOut(1004, ({ rep }) => rep.person.name < 'Rep 5');
    const { seatings: improved } = improve(layout, seatings, 1, SEARCH);
    const isMoved = layout.rows.map(
      (_, i) => improved[i]?.home !== seatings[i]?.home || improved[i]?.phase !== seatings[i]?.phase,
    );
    expect(isMoved).toContain(true);
    layout.rows.forEach(({ isFixed }, i) => {
      if (isFixed) expect(isMoved[i]).toBe(false);
    });
  });

  it('has nothing to lay out where nobody is', async () => {
    const { planning } = await laidOut(1004);
    const nobody = () => true;
    expect(layOut([], nobody, nobody, planning.input.roster, planning.bounds)).toBeNull();
  });

  it('gives back what a very large team has taken', async () => {
    const { layout, seatings } = await laidOut(1004);
    const before = improve(layout, seatings, 1, SEARCH);
    const rows = Array.from({ length: 150 }, (_, i) => layout.rows[i % layout.rows.length] as Row);
    const many = rows.map((_, i) => seatings[i % seatings.length] as Seating);
    // Long calendars alone take 64 MB.
    const occupied = new Int32Array(8 << 20);
    const short: Search = { ...SEARCH, prices: 0, least: 0, most: 0 };
    expect(improve({ ...layout, occupied, rows }, many, 1, short).seatings).toHaveLength(150);
    expect(improve(layout, seatings, 1, SEARCH)).toEqual(before);
  });
});
