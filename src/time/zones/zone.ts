import type { Day, Instant, Minute } from '../../model.ts';
import { table } from './data.ts';
import { type Changes, type RegularYears, readHistory, type ZoneHistory } from './history.ts';

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
  const offsetAt = offsetFinder(history, ({ at }, i) => at[i] ?? 0);
  // A change shows on the wall clock when the later of both readings is reached: up to then the offset
  // before it holds, in the gap as in the first of two equal hours.
  const offsetOnWall = offsetFinder(
    history,
    ({ at, types }, i) => (at[i] ?? 0) + Math.max(types[i]?.offset ?? 0, types[i + 1]?.offset ?? 0),
  );
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

/**
 * The offset in force at x, on a scale where the changes stand at `step`. Remembers the last stretch, as one
 * question is mostly near the one before.
 */
function offsetFinder(
  history: ZoneHistory,
  step: (changes: Changes, index: number) => number,
): (x: number) => number {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  let offset = 0;
  return (x) => {
    if (x >= from && x < to) return offset;
    // Both scales are less than a day apart.
    const changes = history.upTo(x + 2 * 1440);
    const { length } = changes.at;
    const passed = countPassed(length, (i) => step(changes, i) <= x);
    from = passed === 0 ? Number.NEGATIVE_INFINITY : step(changes, passed - 1);
    to = passed === length ? changes.complete - 1440 : step(changes, passed);
    offset = changes.types[passed]?.offset ?? 0;
    return offset;
  };
}

/** How many of `length` steps in order are passed. */
function countPassed(length: number, isPassed: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPassed(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The zone's changes in `from` <= at < `to`, in order. */
export function zoneTransitions(zone: Zone, from: Instant, to: Instant): ZoneTransition[] {
  const { at, types } = zone.history.upTo(to);
  const first = countPassed(at.length, (i) => (at[i] ?? 0) < from);
  const past = countPassed(at.length, (i) => (at[i] ?? 0) < to);
  return at.slice(first, past).map((instant, i) => ({
    at: instant,
    offsetBefore: types[first + i]?.offset ?? 0,
    offsetAfter: types[first + i + 1]?.offset ?? 0,
    abbreviation: types[first + i + 1]?.abbreviation ?? '',
  }));
}

/** What the zone's clocks are called at an instant: `EST`, `+0530`. */
export function abbreviationAt(zone: Zone, instant: Instant): string {
  const { at, types } = zone.history.upTo(instant);
  return types[countPassed(at.length, (i) => (at[i] ?? 0) <= instant)]?.abbreviation ?? '';
}

/** The two rules by which clocks change every year from `fromYear` on; null where there are none. */
export function yearlyRules(zone: Zone): RegularYears | null {
  return zone.history.regular;
}
