import type { ClockRule } from './soft-rule.ts';

const FROM = 9 * 60;
const TO = 17 * 60;

/** Between nine and five on everybody's own clock, where zones leave a choice. */
export const sociableHours: ClockRule = {
  name: 'sociable-hours',
  cost: ({ minutes, weights }, minute) => {
    const inside = Math.max(0, Math.min(minute + minutes, TO) - Math.max(minute, FROM));
    return Math.round(((minutes - inside) * weights.unsociableHour) / 60);
  },
};
