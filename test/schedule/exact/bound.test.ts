import type { Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../../src/cli/plan/highs-solver.ts';
import { solveTeam } from '../../../src/schedule/exact/prove.ts';
import { priced, relaxationOf } from '../../../src/schedule/exact/relaxation.ts';
import { teamLimits } from '../../../src/schedule/exact/team-limits.ts';
import { planCost } from '../../../src/schedule/plan-cost.ts';
import { planSchedule } from '../../../src/schedule/plan-schedule.ts';
import type { ImproveTeam } from '../../../src/schedule/planning.ts';
import { randomFrom } from '../../../src/schedule/random.ts';
import { roster, setting } from '../rosters.ts';
import { HORIZON, teamOf } from './bound-teams.ts';
import { cheapestPlan } from './cheapest-plan.ts';

/** Plans a small team, and looks at what came of it. */
function planned(seed: number, look: ImproveTeam): void {
  const { people, busy, buffer } = teamOf(seed);
  const rules = { sessionsPerDay: 2, buffer, quarterEnd: 'none' } as const;
  const { horizon, availability, axis, ...where } = setting(roster(people, rules), HORIZON, busy);
  let looks = 0;
  planSchedule({
    roster: where.roster,
    horizon,
    availability,
    axis,
    previous: null,
    earliest: null,
    improve: (before, planning, settle) => {
      settle();
      look(before, planning, settle);
      looks++;
    },
  });
  expect(looks).toBe(1);
}

const solver = await import('highs').then(
  // The package is CommonJS, and its types name the function twice.
  ({ default: load }) => highsSolver(load as unknown as () => Promise<Highs>),
  () => null,
);

const known = new Map<number, number>();

/** What the cheapest of all plans of a small team costs. Each is tried, so once will do. */
function leastOf(seed: number, ...team: Parameters<typeof cheapestPlan>): number {
  const least = known.get(seed) ?? cheapestPlan(...team);
  known.set(seed, least);
  return least;
}

// One rep or two, with and without a buffer; with places for everybody, with somebody displaced, and with too few.
describe('the bound of a team', () => {
  it.for([6, 8, 9])('is what the cheapest of all its plans costs (%s)', (seed) => {
    if (solver === null) {
      console.warn('SKIPPED: highs is not installed, so no bound was tried');
      return;
    }
    planned(seed, (before, { input, bounds }) => {
      const cost = planCost(
        before.map(({ series }) => series),
        input.roster.rules,
      );
      const { bound, seats } = solveTeam(before, input.roster, bounds, solver, 60);
      const least = leastOf(seed, before, input, bounds);
      expect(bound).toBe(least);
      expect(seats !== null).toBe(least < cost);
    });
  });

  it('is one also where there is no time', () => {
    if (solver === null) return;
    planned(6, (before, { input, bounds }) => {
      const { bound } = solveTeam(before, input.roster, bounds, solver, 0);
      expect(bound).toBeGreaterThan(0);
      expect(bound).toBeLessThanOrEqual(leastOf(6, before, input, bounds));
    });
  });

  it.for([6, 9])('is never above it, whatever the prices (%s)', (seed) => {
    const random = randomFrom(`prices ${seed}`);
    planned(seed, (before, { input, bounds }) => {
      const least = leastOf(seed, before, input, bounds);
      const limits = teamLimits(before, input.roster, bounds);
      expect(limits).not.toBeNull();
      if (limits === null) return;
      const relaxation = relaxationOf(limits);
      for (const dear of [0, 30, 500, 2_000]) {
        for (let round = 0; round < 5; round++) {
          const prices = new Float64Array(limits.most.length).map((_, limit) =>
            random.next(4) === 0
              ? random.next((limit >= limits.blockAt ? limits.scatteredDay : dear) + 1)
              : 0,
          );
          prices[limits.phaseAt] = random.next(2 * dear + 1) - dear;
          expect(priced(relaxation, prices).bound).toBeLessThanOrEqual(least);
        }
      }
    });
  });
});
