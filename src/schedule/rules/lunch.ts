import type { ClockRule } from './soft-rule.ts';

const FROM = 12 * 60;
const TO = 13 * 60;

/** Nobody's lunch, where another hour will do. */
export const lunch: ClockRule = {
  name: 'lunch',
  cost: ({ minutes, weights }, minute) => {
    const inside = Math.max(0, Math.min(minute + minutes, TO) - Math.max(minute, FROM));
    return Math.round((inside * weights.lunchHour) / 60);
  },
};
