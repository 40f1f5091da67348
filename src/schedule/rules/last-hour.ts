import { isLastHour } from '../work-week.ts';
import type { HourRule } from './soft-rule.ts';

/** Development is not for the last working hour of either. */
export const lastHour: HourRule = {
  name: 'last-hour',
  concerns: ({ kind }) => kind === 'development-session',
  cost: ({ kind, work, minutes, weights }, minute, weekday) =>
    kind === 'development-session' && isLastHour(work, weekday, minute, minute + minutes)
      ? weights.lastHour
      : 0,
};
