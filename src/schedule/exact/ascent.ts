import type { Limits } from './limits.ts';
import { excess, type Outcome, priced, type Relaxation } from './relaxation.ts';

/** How much of the last direction goes into the next. */
const MEMORY = 0.7;
/** Steps without a better bound after which steps get shorter. */
const PATIENCE = 12;

/**
 * Raises a bound by raising prices of what too many want and lowering those of what is left over (Held and Karp
 * 1971, with the step of Polyak 1969 towards `target`), from `start` on, for so many steps.
 */
export function ascend(relaxation: Relaxation, start: Float64Array, target: number, steps: number): Outcome {
  const { limits } = relaxation;
  let prices = start;
  let outcome = priced(relaxation, prices);
  let best = outcome;
  let reach = 1;
  let since = 0;
  const direction = new Float64Array(prices.length);
  for (let step = 0; step < steps && best.bound < target - 0.5; step++) {
    const over = excess(relaxation, outcome);
    const length = turn(over, prices, direction, limits.phaseAt);
    if (length === 0) break;
    const size = (reach * (target - outcome.bound)) / length;
    const next = new Float64Array(prices.length);
    for (let at = 0; at < next.length; at++)
      next[at] = within(limits, at, (prices[at] as number) + size * (direction[at] as number));
    prices = next;
    outcome = priced(relaxation, prices);
    if (outcome.bound > best.bound) {
      best = outcome;
      since = 0;
    } else if (++since >= PATIENCE) {
      reach *= 0.6;
      since = 0;
      prices = best.prices.prices;
      outcome = best;
      direction.fill(0);
    }
  }
  // The values of homes are those of the latest prices.
  return priced(relaxation, best.prices.prices);
}

/**
 * Turns the direction in which prices move towards what is taken too much of (`over`), keeping some memory of what it
 * was: prices zigzag less. The price at `signed` alone may be negative. Returns the direction's length, squared.
 */
function turn(over: Float64Array, prices: Float64Array, direction: Float64Array, signed: number): number {
  let length = 0;
  for (let at = 0; at < over.length; at++) {
    let by = (over[at] as number) + MEMORY * (direction[at] as number);
    // What is left over at no price stays without one.
    if (by < 0 && (prices[at] as number) <= 0 && at !== signed) by = 0;
    direction[at] = by;
    length += by * by;
  }
  return length;
}

function within(
  { phaseAt, blockAt, pairAt, loadAt, isPairLimited, scatteredDay }: Limits,
  at: number,
  price: number,
): number {
  if (at === phaseAt) return price;
  if (!isPairLimited && at >= pairAt && at < loadAt) return 0;
  return Math.max(0, at >= blockAt ? Math.min(price, scatteredDay) : price);
}
