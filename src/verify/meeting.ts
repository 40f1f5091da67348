import type { Day, Instant, Kind, Person, PublishedSession, SessionRule } from '../model.ts';
import type { Zone } from '../time/zones/zone.ts';
import type { Component, Property } from './calendar-text.ts';

/** Somebody who meets, on their own clock. */
export interface Attendant {
  readonly person: Person;
  readonly zone: Zone;
}

/** A VEVENT where it stands. */
export interface FoundEvent {
  readonly file: string;
  readonly component: Component;
  /** The kind that the file's name says. */
  readonly kind: Kind;
  /** The manager whose folder it is in. */
  readonly manager: string;
  /** The rep whose file it is; null where it is everybody's. */
  readonly rep: string | null;
  readonly uid: Property | null;
  /** By the zone that the file itself describes; null where they cannot be read. */
  readonly start: Instant | null;
  readonly end: Instant | null;
}

/** A confirmed event of two people in the roster, joined by its UID with what plan.json says of it. */
export interface Meeting {
  readonly event: FoundEvent;
  readonly row: PublishedSession;
  readonly kind: Kind;
  readonly manager: Attendant;
  readonly rep: Attendant;
  readonly start: Instant;
  readonly end: Instant;
  /** The Monday of the period. */
  readonly monday: Day;
  /** Begun already, or of another horizon: kept as published, whatever has become of the roster since. */
  readonly isHistory: boolean;
}

/** The rhythm of a meeting's series by the roster. */
export function ruleOf({ kind, rep }: Pick<Meeting, 'kind' | 'rep'>): SessionRule {
  return rep.person.sessions[kind];
}

/** Civil days that `start` to `end` touches on somebody's clock. */
export function daysOn({ zone }: Attendant, start: Instant, end: Instant): Day[] {
  const first = zone.toWall(start).day;
  const last = zone.toWall(end - 1).day;
  return Array.from({ length: Math.max(1, last - first + 1) }, (_, i) => first + i);
}
