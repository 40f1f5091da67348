import type { Kind, Minute, Weekday, WeeklySpan, Weights } from '../model.ts';
import { clockCost, hourRules } from './rules/index.ts';
import type { HourRule, Side } from './rules/soft-rule.ts';
import { SLOTS_A_DAY } from './wall-clock.ts';
import type { WorkWeek } from './work-week.ts';

/** What each hour of the week costs people with one sort of week in one role, worked out when first asked for. */
export interface HourCosts extends Side {
  /** Those that may ask something for an hour of such a week. */
  readonly rules: readonly HourRule[];
  /** By slots from Monday 00:00; -1 where nobody has asked. */
  readonly costs: Int32Array;
  /** By slots from midnight, shared by everybody of the role; -1 where nobody has asked. */
  readonly clock: Int32Array;
  /** Minutes from one start to the next of those that have been asked for. */
  step: number;
}

export function hourCosts(work: WorkWeek, role: 'manager' | 'rep', kind: Kind, minutes: number): HourCosts {
  for (const one of work.costs) {
    if (one.kind === kind && one.role === role && one.minutes === minutes) return one;
  }
  const costs = new Int32Array(7 * SLOTS_A_DAY).fill(-1);
  const fresh: HourCosts = {
    work,
    role,
    kind,
    minutes,
    weights: work.weights,
    rules: hourRules.filter((rule) => rule.concerns({ role, kind, work })),
    costs,
    clock: clockCosts(work.weights, role, kind, minutes),
    step: Number.POSITIVE_INFINITY,
  };
  work.costs.push(fresh);
  return fresh;
}

export function costAt(hours: HourCosts, weekday: number, minute: Minute): number {
  const at = weekday * SLOTS_A_DAY + Math.floor(minute / 5);
  const known = hours.costs[at] as number;
  if (known !== -1) return known;
  const cost = ofClock(hours, minute) + ofWeek(hours, minute, weekday as Weekday);
  hours.costs[at] = cost;
  return cost;
}

/** The costs once every `step` minutes of these weekly hours have been asked for. */
export function costsWithin(hours: HourCosts, spans: readonly WeeklySpan[], step: number): Int32Array {
  if (hours.step <= step) return hours.costs;
  for (const { weekday, from, to } of spans) {
    for (let minute = Math.ceil(from / step) * step; minute < to; minute += step) {
      const isNextDay = minute >= 1440;
      costAt(hours, isNextDay ? (weekday + 1) % 7 : weekday, isNextDay ? minute - 1440 : minute);
    }
  }
  hours.step = step;
  return hours.costs;
}

function ofWeek(hours: HourCosts, minute: Minute, weekday: Weekday): number {
  let cost = 0;
  for (const rule of hours.rules) cost += rule.cost(hours, minute, weekday);
  return cost;
}

const known = new WeakMap<Weights, Map<string, Int32Array>>();

function clockCosts(weights: Weights, role: HourCosts['role'], kind: Kind, minutes: number): Int32Array {
  let tables = known.get(weights);
  if (tables === undefined) {
    tables = new Map();
    known.set(weights, tables);
  }
  const key = `${role} ${kind} ${minutes}`;
  let costs = tables.get(key);
  if (costs === undefined) {
    costs = new Int32Array(SLOTS_A_DAY).fill(-1);
    tables.set(key, costs);
  }
  return costs;
}

function ofClock(hours: HourCosts, minute: Minute): number {
  const { clock } = hours;
  const at = Math.floor(minute / 5);
  if (clock[at] === -1) clock[at] = clockCost(hours, minute);
  return clock[at] as number;
}
