import { ascend } from './ascent.ts';
import type { Limits } from './limits.ts';
import { addWithin, type Pool } from './pool.ts';
import { type Outcome, priced, type Relaxation } from './relaxation.ts';
import type { Solver } from './solver.ts';
import { teamProgram } from './team-program.ts';

/** Steps of ascent before any program is solved, and after each. */
const FIRST_STEPS = 150;
const STEPS = 20;
const ROUNDS = 30;
/** Prices tried between the best so far and those of the program: the last are wild while homes are missing. */
const MIXES = [0.15, 0.4, 1];
/** Within how many points of the cheapest a home joins the pool at first and later, and how many moves of a week. */
const FIRST_REACH = { slack: 60, most: 4 };
const REACH = { slack: 20, most: 3 };

/**
 * Prices that give the best bound that prices can give: a program of the homes that matter says what they should be,
 * the bound says which homes that program lacks, and so on (Dantzig and Wolfe 1960), until both say the same.
 */
export function bestPrices(
  relaxation: Relaxation,
  pool: Pool,
  cost: number,
  solver: Solver,
  until: number,
): Outcome {
  const { limits } = relaxation;
  let best = ascend(relaxation, new Float64Array(limits.most.length), cost, FIRST_STEPS);
  addWithin(pool, relaxation, best, FIRST_REACH);
  for (let round = 0; round < ROUNDS && solver.now() < until; round++) {
    const { program, limitOf } = teamProgram(relaxation, pool);
    const answer = solver.relax(program, until - solver.now());
    if (answer === null) break;
    const prices = pricesOf(limits, limitOf, answer.prices);
    const from = best.prices.prices;
    for (const share of MIXES) {
      const mix = from.map((price, at) => price + share * ((prices[at] as number) - price));
      const outcome = priced(relaxation, mix);
      addWithin(pool, relaxation, outcome, REACH);
      if (outcome.bound > best.bound) best = outcome;
    }
    const higher = ascend(relaxation, best.prices.prices, Math.min(answer.cost, cost), STEPS);
    if (higher.bound >= best.bound) best = higher;
    addWithin(pool, relaxation, higher, REACH);
    if (answer.cost - best.bound < 0.5 || cost - best.bound < 1) break;
  }
  // The values of homes are those of the latest prices.
  return priced(relaxation, best.prices.prices);
}

function pricesOf(limits: Limits, limitOf: readonly number[], byRow: ArrayLike<number>): Float64Array {
  const prices = new Float64Array(limits.most.length);
  limitOf.forEach((limit, row) => {
    if (limit === -1) return;
    const price = byRow[row] ?? 0;
    // A hair below nothing would make a bound of what is none.
    if (limit === limits.phaseAt) prices[limit] = price;
    else prices[limit] = Math.max(0, limit < limits.blockAt ? price : Math.min(price, limits.scatteredDay));
  });
  return prices;
}
