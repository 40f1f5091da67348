import type { Availability, BusySpan } from '../availability/availability.ts';
import { instantOf } from '../availability/axis.ts';
import { hasRun } from '../availability/bits.ts';
import { closedReasons, whyClosed } from '../availability/why-closed.ts';
import type { Day, Reason } from '../model.ts';
import type { Due } from './due.ts';
import type { Participant } from './participant.ts';
import { available } from './rules/available.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { hardRules } from './rules/index.ts';
import { past } from './rules/past.ts';
import type { Sitting } from './sitting.ts';

/** A reason, and what it counts as: a person's meetings of one day are one cause, however many there are. */
export interface Obstacle extends Reason {
  /** Obstacles of one cause have one key. */
  readonly cause: string;
  /** Whose time, and on which day, where a cause can be told together with those of other days. */
  readonly when: Occasion | null;
}

export interface Occasion {
  readonly topic: Topic;
  readonly whose: string;
  readonly day: Day;
  /** What it is, to be counted once. */
  readonly what: object;
}

export type Topic = 'meetings' | 'sessions' | 'full-day' | 'same-day';

/** One start and everything that stands in its way. */
export interface Obstructed {
  readonly sitting: Sitting;
  readonly obstacles: readonly Obstacle[];
}

/** Reasons asked for once: weeks of leave and long meetings obstruct hundreds of starts alike. */
export interface KnownReasons {
  readonly daysOff: Map<Participant, Map<Day, readonly Obstacle[]>>;
  readonly meetings: Map<BusySpan, Reason>;
  /** By session: where it could be, were it not where it is and all others were. */
  readonly vacated: Map<Due, readonly Sitting[]>;
}

export function noKnownReasons(): KnownReasons {
  return { daysOff: new Map(), meetings: new Map(), vacated: new Map() };
}

/** What the two people's own calendars have against a start: hours, days off, meetings. */
export function closuresOf(sitting: Sitting, known: KnownReasons): Obstacle[] {
  const { manager, rep, managerFirst, managerLast, repFirst, repLast } = sitting;
  return [
    ...closures(sitting, manager, managerFirst, managerLast, known),
    ...closures(sitting, rep, repFirst, repLast, known),
  ];
}

/** A reason that stands for itself. */
export function alone(reason: Reason): Obstacle {
  return { ...reason, cause: reason.detail, when: null };
}

const sessionRules = hardRules.filter((rule) => rule !== available && rule !== past);

/** Whether the sessions planned so far have anything against a start. */
export function collides(sitting: Sitting, bounds: Bounds): boolean {
  return sessionRules.some((rule) => rule.forbids(sitting, bounds));
}

/** What that is. */
export function collisionsOf(sitting: Sitting, bounds: Bounds): Obstacle[] {
  const found: Obstacle[] = [];
  for (const rule of sessionRules) {
    if (!rule.forbids(sitting, bounds)) continue;
    const reasons = rule.reasons(sitting, bounds);
    // Where all that clash have to go, there is a reason for each of them, in the same order.
    const clashes = rule.clashes?.needed === 'all' ? rule.clashes.of(sitting, bounds) : [];
    for (const [i, reason] of reasons.entries()) found.push(collision(sitting, reason, clashes[i]));
  }
  return found;
}

function collision(sitting: Sitting, reason: Reason, other: Sitting | undefined): Obstacle {
  const { manager, rep, managerFirst, repFirst } = sitting;
  if (other === undefined) {
    const isManagers = reason.detail.startsWith(`${manager.person.name} `);
    const [one, day] = isManagers ? [manager, managerFirst] : [rep, repFirst];
    const whose = one.person.name;
    return { ...reason, cause: reason.detail, when: { topic: 'full-day', whose, day, what: one } };
  }
  const isManagers = other.manager === manager || other.rep === manager;
  const whose = (isManagers ? manager : rep).person.name;
  if (reason.rule === 'same-day') {
    const when = { topic: 'same-day', whose, day: other.managerFirst, what: other } as const;
    return { ...reason, cause: reason.detail, when };
  }
  const day = isManagers ? managerFirst : repFirst;
  return {
    ...reason,
    cause: `sessions ${whose} ${day}`,
    when: { topic: 'sessions', whose, day, what: other },
  };
}

function closures(
  { start, end }: Sitting,
  one: Participant,
  first: Day,
  last: Day,
  known: KnownReasons,
): Obstacle[] {
  const { availability } = one;
  if (hasRun(availability.free, start, end)) return [];
  const { axis, busy } = availability;
  const from = instantOf(axis, start);
  const to = instantOf(axis, end);
  const found: Obstacle[] = [];
  if (!hasRun(availability.open, start, end)) {
    for (let day = first; day <= last; day++) found.push(...dayOff(one, day, known));
    // Hours, or a shift that began on a day off.
    if (found.length === 0) {
      found.push(...whyClosed({ ...availability, busy: [] }, from, to).map(alone));
    }
  }
  for (const span of busy) {
    if (span.start >= to || span.end <= from) continue;
    const whose = one.person.name;
    found.push({
      ...meeting(availability, span, known),
      cause: `meetings ${whose} ${first}`,
      when: { topic: 'meetings', whose, day: first, what: span },
    });
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

function dayOff(one: Participant, day: Day, { daysOff }: KnownReasons): readonly Obstacle[] {
  let days = daysOff.get(one);
  if (days === undefined) {
    days = new Map();
    daysOff.set(one, days);
  }
  let reasons = days.get(day);
  if (reasons === undefined) {
    reasons = closedReasons(one.availability, day, day).map(alone);
    days.set(day, reasons);
  }
  return reasons;
}
