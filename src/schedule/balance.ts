import type { Weights } from '../model.ts';
import { WEIGHTS } from './weights.ts';

/** Minutes between two sessions that still count as side by side. */
export const SIDE_BY_SIDE = 15;

/** What one more home costs on a manager's weekday that has others: a day of coaching leaves no energy. */
export function loadOf(others: number, { fullDay }: Weights): number {
  return others === 0 ? 0 : WEIGHTS.dayLoad + (others - 1) * fullDay;
}

/** What it costs that one week of the fortnight has so many more biweekly series than the other: one is no matter. */
export function imbalanceOf(ahead: number): number {
  const more = Math.abs(ahead);
  return ((more * (more - 1)) / 2) * WEIGHTS.phaseImbalance;
}

/** What one biweekly series more costs in a week that is ahead by so many already. */
export function oneMoreAhead(ahead: number): number {
  return imbalanceOf(ahead + 1) - imbalanceOf(ahead);
}
