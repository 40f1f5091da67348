import { WEIGHTS } from '../weights.ts';
import type { ClockRule } from './soft-rule.ts';

const FROM = 12 * 60;
const TO = 13 * 60;

/** Nobody's lunch, where another hour will do. */
export const lunch: ClockRule = {
  name: 'lunch',
  cost: ({ minute, minutes }) =>
    (Math.max(0, Math.min(minute + minutes, TO) - Math.max(minute, FROM)) / 5) * WEIGHTS.lunchSlot,
};
