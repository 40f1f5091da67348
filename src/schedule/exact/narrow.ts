import { type Arrangement, addArrangement, arrangementIn, startOf } from './arrangement.ts';
import { bestPrices } from './best-prices.ts';
import { addWithin, emptyPool, type Pool, sizeOf } from './pool.ts';
import type { Relaxation } from './relaxation.ts';
import type { Solver } from './solver.ts';
import { teamProgram } from './team-program.ts';

/** A bound, and the cheapest arrangement found below what was planned; null where there is none. */
export interface Narrowed {
  readonly bound: number;
  readonly arrangement: Arrangement | null;
}

/** Points above the bound within which plans are looked for first, and by how much further each time. */
const FIRST_SLACK = 60;
const FURTHER = 3;
/** A program of so few sessions away from home is solved at once; it is not even counted so far from the bound. */
const SMALL = 15_000;
const FAR = 1_200;
/** One of more takes the solver minutes before it looks at its clock. */
const LARGE = 150_000;
/** How much of the time the first look at a program may take. */
const FIRST_SHARE = 0.4;

/**
 * Closes in on the cheapest plan from both sides: with prices from below, then with a program of what plans within some
 * points of that bound can have in them. What is outside of it costs as much more, so it is a bound as far as it goes;
 * its best plan is one from above; and it goes further until both meet, or time is up.
 */
export function narrow(
  relaxation: Relaxation,
  planned: number,
  standing: Arrangement | null,
  solver: Solver,
  until: number,
): Narrowed {
  const { models } = relaxation.limits;
  const pool = emptyPool(relaxation);
  if (standing !== null) addArrangement(pool, models, standing);
  const outcome = bestPrices(relaxation, pool, planned, solver, until);
  let { bound } = outcome;
  let cost = planned;
  let best = standing;
  let arrangement: Arrangement | null = null;
  const least = (from: Pool, share: number): number => {
    const program = teamProgram(relaxation, from);
    const start = best === null ? new Map<number, number>() : startOf(program, best);
    const {
      status,
      bound: proven,
      values,
    } = solver.solve(program.program, share * (until - solver.now()), start);
    const found = values === null ? cost : costIn(program.program.costs, values);
    if (values !== null && found < cost - 0.5) {
      cost = found;
      arrangement = arrangementIn(program, values);
      best = arrangement;
    }
    return status === 'impossible' ? Number.POSITIVE_INFINITY : proven;
  };
  // Its own homes, which prices made, are few: the best plan of them comes at once, and is near the best of all.
  if (cost - bound >= 1 && solver.now() < until) least(pool, FIRST_SHARE);
  for (let slack = FIRST_SLACK; cost - bound >= 1 && solver.now() < until; slack *= FURTHER) {
    const all = cost - outcome.bound;
    const within = (reach: number): Pool => {
      const wide = emptyPool(relaxation);
      if (best !== null) addArrangement(wide, models, best);
      addWithin(wide, relaxation, outcome, { slack: reach, most: Number.POSITIVE_INFINITY });
      return wide;
    };
    const isLast = all <= slack || (slack > FIRST_SLACK && all <= FAR && sizeOf(within(all)) <= SMALL);
    const reach = isLast ? all : slack;
    const wide = within(reach);
    if (sizeOf(wide) > LARGE) break;
    bound = Math.max(bound, Math.min(outcome.bound + reach, least(wide, 1)));
    if (isLast) break;
  }
  return { bound, arrangement };
}

function costIn(costs: readonly number[], values: ArrayLike<number>): number {
  return costs.reduce((sum, cost, column) => sum + cost * (values[column] ?? 0), 0);
}
