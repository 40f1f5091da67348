import { WEIGHTS } from '../weights.ts';
import type { ClockRule } from './soft-rule.ts';

/** Starts on the hour or the half, where the manager's clock is the one that keeps the home. */
export const roundStart: ClockRule = {
  name: 'round-start',
  cost: ({ role, weights }, minute) => {
    if (role === 'rep' || minute % 30 === 0) return 0;
    return minute % 15 === 0 ? weights.quarterStart : WEIGHTS.oddStart;
  },
};
