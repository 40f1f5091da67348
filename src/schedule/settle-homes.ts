import { type HomeSearch, type Seeker, settle, unsettle } from './home-search.ts';
import { WEIGHTS } from './weights.ts';

/** Where neighbours cost less than one displaced session in all, there is nothing to search for. */
const WORTH_IT = WEIGHTS.displaced;
/** Rounds in which every series looks for a better place by itself. */
const ROUNDS = 3;

/** Gives every series the best place that those before it leave, and lets each look again when all have one. */
export function settleHomes(search: HomeSearch, seekers: readonly Seeker[]): void {
  for (const one of seekers) settle(search, one);
  for (let round = 0; round < ROUNDS; round++) {
    let hasMoved = false;
    for (const one of seekers) {
      const { entry, kept } = one;
      unsettle(search, one);
      settle(search, one);
      hasMoved ||= one.entry !== entry || one.kept !== kept;
    }
    if (!hasMoved) return;
  }
}

/** Whether all series together pay less for their neighbours than one displaced session. */
export function isNearlyIdeal(seekers: readonly Seeker[]): boolean {
  let paid = 0;
  const phaseCosts: number[] = [];
  for (const { cost, leastByPhase } of seekers) {
    const [first = 0, second] = leastByPhase;
    paid += cost - first;
    if (second !== undefined) phaseCosts.push(second - first);
  }
  // Half of the biweekly series have to be in either phase, whatever each would choose alone.
  phaseCosts.sort((a, b) => a - b);
  for (let i = 0; i < phaseCosts.length >>> 1; i++) paid -= phaseCosts[i] ?? 0;
  return paid < WORTH_IT;
}
