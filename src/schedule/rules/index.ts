import type { Minute } from '../../model.ts';
import type { Sitting } from '../sitting.ts';
import { available } from './available.ts';
import { buffer } from './buffer.ts';
import { doubleBooking } from './double-booking.ts';
import type { Bounds, HardRule } from './hard-rule.ts';
import { lastHour } from './last-hour.ts';
import { lunch } from './lunch.ts';
import { midnight } from './midnight.ts';
import { past } from './past.ts';
import { preferred } from './preferred.ts';
import { roundStart } from './round-start.ts';
import { sameDay } from './same-day.ts';
import { sessionsPerDay } from './sessions-per-day.ts';
import { sociableHours } from './sociable-hours.ts';
import type { ClockRule, HourRule, Side } from './soft-rule.ts';
import { weekday } from './weekday.ts';

/** The TABLE of what forbids a start; the order is the order reasons are given in. */
export const hardRules: readonly HardRule[] = [
  past,
  available,
  doubleBooking,
  sameDay,
  buffer,
  sessionsPerDay,
];

/** The TABLE of what an hour of the week costs. */
export const hourRules: readonly HourRule[] = [preferred, weekday, lastHour];

/** The TABLE of what a time of day costs. */
export const clockRules: readonly ClockRule[] = [sociableHours, lunch, roundStart, midnight];

/** Asked first where the reason is not wanted: they are quickest, and forbid most. */
const quickest: readonly HardRule[] = [past, sessionsPerDay, doubleBooking];
const quickestFirst = [...quickest, ...hardRules.filter((rule) => !quickest.includes(rule))];

export function isForbidden(sitting: Sitting, bounds: Bounds): boolean {
  for (const rule of quickestFirst) if (rule.forbids(sitting, bounds)) return true;
  return false;
}

export function clockCost(side: Omit<Side, 'work'>, minute: Minute): number {
  let cost = 0;
  for (const rule of clockRules) cost += rule.cost(side, minute);
  return cost;
}
