import type { Kind, Minute, Weekday } from '../model.ts';
import type { Participant } from './participant.ts';
import { hourCost } from './rules/index.ts';

/** What each hour of the week costs one person in one role, worked out when first asked for. */
export interface HourCosts {
  readonly role: 'manager' | 'rep';
  readonly kind: Kind;
  readonly minutes: number;
  /** By 5 minutes from Monday 00:00; -1 where nobody has asked. */
  readonly costs: Int32Array;
}

export function hourCosts(
  { hourCosts }: Participant,
  role: 'manager' | 'rep',
  kind: Kind,
  minutes: number,
): HourCosts {
  for (const one of hourCosts) {
    if (one.kind === kind && one.role === role && one.minutes === minutes) return one;
  }
  const fresh: HourCosts = { role, kind, minutes, costs: new Int32Array(7 * 288).fill(-1) };
  hourCosts.push(fresh);
  return fresh;
}

export function costAt(
  { role, kind, minutes, costs }: HourCosts,
  { work }: Participant,
  weekday: Weekday,
  minute: Minute,
): number {
  const at = weekday * 288 + Math.floor(minute / 5);
  let cost = costs[at] as number;
  if (cost === -1) {
    cost = hourCost({ role, kind, minutes, work, weekday, minute });
    costs[at] = cost;
  }
  return cost;
}
