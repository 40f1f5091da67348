import type { WeeklySpan } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import { type Zone, zoneTransitions } from '../time/zones/zone.ts';
import { instantOf, SLOT, SLOTS_A_WEEK, slotOf, type TimeAxis } from './axis.ts';
import { setRun, tileRun } from './bits.ts';
import { type WeekPattern, weekPattern } from './week-pattern.ts';

/** Slots `from` to `to` - 1, in which the zone is `offset` minutes east. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly offset: number;
}

/** What weekly hours come to in a zone along an axis, were no day ever closed. */
export interface AlwaysOpen {
  readonly pattern: WeekPattern;
  /** The axis, cut where the zone's clocks change. */
  readonly stretches: readonly Stretch[];
  /** Slots in which the wall clock is inside the hours, whichever of two equal hours it shows. */
  readonly open: Uint32Array;
}

const known = new WeakMap<TimeAxis, Map<string, AlwaysOpen>>();

/** Made once for all people of the same hours in the same zone: most of a company has one of a few. */
export function alwaysOpen(hours: readonly WeeklySpan[], zone: Zone, axis: TimeAxis): AlwaysOpen {
  let onAxis = known.get(axis);
  if (onAxis === undefined) {
    onAxis = new Map();
    known.set(axis, onAxis);
  }
  let key = zone.name;
  for (const span of hours) key += ` ${span.weekday}:${span.from}-${span.to}`;
  let result = onAxis.get(key);
  if (result === undefined) {
    result = makeAlwaysOpen(hours, zone, axis);
    onAxis.set(key, result);
  }
  return result;
}

function makeAlwaysOpen(hours: readonly WeeklySpan[], zone: Zone, axis: TimeAxis): AlwaysOpen {
  const pattern = weekPattern(hours);
  const end = instantOf(axis, axis.slots);
  const cuts = zoneTransitions(zone, axis.start + 1, end).map((change) => change.at);
  const stretches = [axis.start, ...cuts].map((from, i) => ({
    from: slotOf(axis, from),
    to: slotOf(axis, cuts[i] ?? end),
    offset: zone.offsetAt(from),
  }));
  const open = new Uint32Array(axis.slots / 32);
  for (const { from, to, offset } of stretches) tileRun(open, oneWeek(pattern, offset, axis), from, to);
  return { pattern, stretches, open };
}

/** A week of the hours at one offset, counted from the axis's start. Between changes every week is like it. */
function oneWeek(pattern: WeekPattern, offset: number, axis: TimeAxis): Uint32Array {
  const week = new Uint32Array(SLOTS_A_WEEK / 32);
  const firstDay = Math.floor((axis.start + offset) / 1440);
  for (let day = firstDay; day < firstDay + 7; day++) {
    const midnight = day * 1440 - offset - axis.start;
    for (const piece of pattern[weekdayOf(day)] ?? []) {
      const first = Math.ceil((midnight + piece.from) / SLOT);
      const past = Math.floor((midnight + piece.to) / SLOT);
      setRun(week, first, past);
      // The first day began before the axis: what it has there, the week has at its end.
      if (first < 0) setRun(week, first + SLOTS_A_WEEK, past + SLOTS_A_WEEK);
    }
  }
  return week;
}
