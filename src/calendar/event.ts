import type { Instant, Kind } from '../model.ts';

/** What one VEVENT says, but for its sequence and stamps: what a fingerprint covers. */
export interface EventContent {
  readonly uid: string;
  readonly start: Instant;
  readonly end: Instant;
  /** Name of the zone that DTSTART and DTEND are written in; null writes them in UTC. */
  readonly timeZone: string | null;
  /** One line. */
  readonly summary: string;
  /** Lines separated by `\n`; empty: none. */
  readonly description: string;
  readonly categories: readonly string[];
  /** CLASS:PRIVATE (RFC 5545 section 3.8.1.3). */
  readonly isPrivate: boolean;
  readonly status: 'confirmed' | 'cancelled';
  readonly organizer: Organizer;
  readonly kind: Kind;
  /** What every session of the series has in common, and no other. */
  readonly series: string;
  readonly period: string;
  readonly displaced: boolean;
  /** Minutes before the start at which a client reminds; empty: never. */
  readonly alarms: readonly number[];
}

export interface Organizer {
  readonly name: string;
  readonly email: string;
}

/** One VEVENT (RFC 5545 section 3.6.1). */
export interface CalendarEvent {
  readonly content: EventContent;
  /** RFC 5545 section 3.8.7.4. */
  readonly sequence: number;
  /** DTSTAMP: seconds of UTC from 1970. */
  readonly stamp: number;
}
