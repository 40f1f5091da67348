import { instantOf } from '../availability/axis.ts';
import { hasSlot } from '../availability/bits.ts';
import { closedReasons, whyClosed } from '../availability/why-closed.ts';
import type { Day, Reason } from '../model.ts';
import type { Participant } from './participant.ts';
import { available } from './rules/available.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { hardRules } from './rules/index.ts';
import { past } from './rules/past.ts';
import type { Sitting } from './sitting.ts';

/** One start and everything that stands in its way. */
export interface Obstructed {
  readonly sitting: Sitting;
  readonly obstacles: readonly Reason[];
}

/** Days off asked for once a person and day: weeks of leave obstruct hundreds of starts alike. */
export type DaysOff = Map<Participant, Map<Day, readonly Reason[]>>;

/** Everything that stands in the way, not the first thing that does; the clock aside. */
export function obstaclesTo(sitting: Sitting, bounds: Bounds, daysOff: DaysOff): Reason[] {
  const { manager, rep, start, end, managerFirst, managerLast, repFirst, repLast } = sitting;
  const found: Reason[] = [
    ...closures(manager, managerFirst, managerLast, start, end, daysOff),
    ...closures(rep, repFirst, repLast, start, end, daysOff),
  ];
  for (const rule of hardRules) {
    if (rule === available || rule === past || !rule.forbids(sitting, bounds)) continue;
    found.push(...rule.reasons(sitting, bounds));
  }
  return found;
}

function closures(
  one: Participant,
  first: Day,
  last: Day,
  start: number,
  end: number,
  daysOff: DaysOff,
): Reason[] {
  const { availability } = one;
  if (covers(availability.free, start, end)) return [];
  const { axis, busy } = availability;
  const found: Reason[] = [];
  if (!covers(availability.open, start, end)) {
    for (let day = first; day <= last; day++) found.push(...dayOff(one, day, daysOff));
    // A shift that began on a day off is closed beyond that day.
    if (found.length === 0) return whyClosed(availability, instantOf(axis, start), instantOf(axis, end));
    if (busy.length === 0) return found;
  }
  const all = whyClosed(availability, instantOf(axis, start), instantOf(axis, end));
  return [...found, ...all.filter((reason) => reason.rule === 'busy')];
}

function dayOff(one: Participant, day: Day, daysOff: DaysOff): readonly Reason[] {
  let days = daysOff.get(one);
  if (days === undefined) {
    days = new Map();
    daysOff.set(one, days);
  }
  let reasons = days.get(day);
  if (reasons === undefined) {
    reasons = closedReasons(one.availability, day, day);
    days.set(day, reasons);
  }
  return reasons;
}

function covers(bits: Uint32Array, start: number, end: number): boolean {
  for (let slot = start; slot < end; slot++) if (!hasSlot(bits, slot)) return false;
  return true;
}
