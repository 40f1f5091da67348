import type { Availability, BusySpan } from '../availability/availability.ts';
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

/** Reasons asked for once: weeks of leave and long meetings obstruct hundreds of starts alike. */
export interface KnownReasons {
  readonly daysOff: Map<Participant, Map<Day, readonly Reason[]>>;
  readonly meetings: Map<BusySpan, Reason>;
}

export function noKnownReasons(): KnownReasons {
  return { daysOff: new Map(), meetings: new Map() };
}

/** What the two people's own calendars have against a start: hours, days off, meetings. */
export function closuresOf(sitting: Sitting, known: KnownReasons): Reason[] {
  const { manager, rep, managerFirst, managerLast, repFirst, repLast } = sitting;
  return [
    ...closures(sitting, manager, managerFirst, managerLast, known),
    ...closures(sitting, rep, repFirst, repLast, known),
  ];
}

/** What the sessions planned so far have against it. */
export function collisionsOf(sitting: Sitting, bounds: Bounds): Reason[] {
  const found: Reason[] = [];
  for (const rule of hardRules) {
    if (rule === available || rule === past || !rule.forbids(sitting, bounds)) continue;
    found.push(...rule.reasons(sitting, bounds));
  }
  return found;
}

function closures(
  { start, end }: Sitting,
  one: Participant,
  first: Day,
  last: Day,
  known: KnownReasons,
): Reason[] {
  const { availability } = one;
  if (covers(availability.free, start, end)) return [];
  const { axis, busy } = availability;
  const from = instantOf(axis, start);
  const to = instantOf(axis, end);
  const found: Reason[] = [];
  if (!covers(availability.open, start, end)) {
    for (let day = first; day <= last; day++) found.push(...dayOff(one, day, known));
    // Hours, or a shift that began on a day off.
    if (found.length === 0) found.push(...whyClosed({ ...availability, busy: [] }, from, to));
  }
  for (const span of busy) {
    if (span.start < to && span.end > from) found.push(meeting(availability, span, known));
  }
  return found;
}

function meeting(availability: Availability, span: BusySpan, { meetings }: KnownReasons): Reason {
  let reason = meetings.get(span);
  if (reason === undefined) {
    const all = whyClosed({ ...availability, busy: [span] }, span.start, span.start + 1);
    reason = all.find(({ rule }) => rule === 'busy') ?? { rule: 'busy', detail: availability.person.name };
    meetings.set(span, reason);
  }
  return reason;
}

function dayOff(one: Participant, day: Day, { daysOff }: KnownReasons): readonly Reason[] {
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
