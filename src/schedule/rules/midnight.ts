import { WEIGHTS } from '../weights.ts';
import type { ClockRule } from './soft-rule.ts';

/** Not across midnight: such a session counts on two days. */
export const midnight: ClockRule = {
  name: 'midnight',
  cost: ({ minutes }, minute) => (minute + minutes > 1440 ? WEIGHTS.midnight : 0),
};
