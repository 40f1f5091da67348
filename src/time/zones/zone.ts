import type { Day, Instant, Minute } from '../../model.ts';
import { table } from './data.ts';
import { readHistory, type YearlyRule, type ZoneHistory } from './history.ts';

export { nearestZones } from './nearest-zones.ts';

export interface Zone {
  /** As it was asked for: a link (`US/Eastern`) keeps its own name. */
  readonly name: string;
  readonly history: ZoneHistory;
  /** Minutes east of UTC. */
  readonly offsetAt: (instant: Instant) => number;
  /**
   * Where the wall clock shows `minute` (which may pass 1,440) of `day`. A time that a change skips is read
   * with the offset before the change, so it moves forward by the gap; of a time that comes twice the first
   * is meant (RFC 5545 section 3.3.5).
   */
  readonly toInstant: (day: Day, minute: Minute) => Instant;
  readonly toWall: (instant: Instant) => { readonly day: Day; readonly minute: Minute };
}

export interface ZoneTransition {
  readonly at: Instant;
  /** Minutes east. Equal to `offsetAfter` where only the abbreviation changes. */
  readonly offsetBefore: number;
  readonly offsetAfter: number;
  /** In force from `at` on: `EDT`, or `-03` where a zone has no letters. */
  readonly abbreviation: string;
}

const found = new Map<string, Zone | null>();
const histories = new Map<string, ZoneHistory>();

/** The zone of an IANA name or link, letter for letter; null for every other name. */
export function findZone(name: string): Zone | null {
  let zone = found.get(name);
  if (zone === undefined) {
    const history = /^[\w+/-]+$/.test(name) ? historyOf(name) : null;
    zone = history === null ? null : zoneOf(name, history);
    found.set(name, zone);
  }
  return zone;
}

/** Finds the name by text search in the table: nothing is read but the lines that are asked for. */
function historyOf(name: string): ZoneHistory | null {
  const hit = table.indexOf(` ${name} `);
  if (hit === -1) return null;
  const line = table.slice(table.lastIndexOf('\n', hit) + 1, table.lastIndexOf('|', hit));
  let history = histories.get(line);
  if (history === undefined) {
    history = readHistory(line);
    histories.set(line, history);
  }
  return history;
}

function zoneOf(name: string, history: ZoneHistory): Zone {
  const { at, types } = history;
  const offsets = types.map((type) => type.offset);
  // A change shows on the wall clock when the later of both readings is reached: up to then the offset
  // before it holds, in the gap as in the first of two equal hours.
  const wallAt = at.map((instant, i) => instant + Math.max(offsets[i] ?? 0, offsets[i + 1] ?? 0));
  const offsetAt = stepFunction(at, offsets);
  const offsetOnWall = stepFunction(wallAt, offsets);
  return {
    name,
    history,
    offsetAt,
    toInstant: (day, minute) => {
      const wall = day * 1440 + minute;
      return wall - offsetOnWall(wall);
    },
    toWall: (instant) => {
      const wall = instant + offsetAt(instant);
      const day = Math.floor(wall / 1440);
      return { day, minute: wall - day * 1440 };
    },
  };
}

/** `values[i]` up to `steps[i]`. Remembers the last stretch, as one question is mostly near the one before. */
function stepFunction(steps: readonly number[], values: readonly number[]): (x: number) => number {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let value = 0;
  return (x) => {
    if (x >= from && x < to) return value;
    const passed = countUpTo(steps, x);
    from = steps[passed - 1] ?? Number.NEGATIVE_INFINITY;
    to = steps[passed] ?? Number.POSITIVE_INFINITY;
    value = values[passed] ?? 0;
    return value;
  };
}

/** How many of the rising `steps` are at or before `x`. */
function countUpTo(steps: readonly number[], x: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((steps[middle] ?? 0) <= x) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The zone's changes in `from` <= at < `to`, in order. */
export function zoneTransitions(zone: Zone, from: Instant, to: Instant): ZoneTransition[] {
  const { at, types } = zone.history;
  const transitions: ZoneTransition[] = [];
  for (let i = countUpTo(at, from - 1); i < at.length; i++) {
    const instant = at[i] ?? 0;
    if (instant >= to) break;
    transitions.push({
      at: instant,
      offsetBefore: types[i]?.offset ?? 0,
      offsetAfter: types[i + 1]?.offset ?? 0,
      abbreviation: types[i + 1]?.abbreviation ?? '',
    });
  }
  return transitions;
}

/** What the zone's clocks are called at an instant: `EST`, `+0530`. */
export function abbreviationAt(zone: Zone, instant: Instant): string {
  return zone.history.types[countUpTo(zone.history.at, instant)]?.abbreviation ?? '';
}

/** The two rules by which the clocks change every year from `fromYear` on; null where there are none. */
export function yearlyRules(
  zone: Zone,
): { readonly fromYear: number; readonly rules: readonly [YearlyRule, YearlyRule] } | null {
  return zone.history.regular;
}
