import type { Seeker } from './home-search.ts';
import { WEIGHTS } from './weights.ts';

/** Where neighbours cost less than one displaced session in all, there is nothing to search for. */
const WORTH_IT = WEIGHTS.displaced;

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
