import type { Instant, Kind } from '../model.ts';

/** What one VEVENT says, but for its sequence and stamps: what a fingerprint covers. */
export interface EventContent {
  /** A UUID. */
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
  /** An ISO week, `2027-W01`. */
  readonly period: string;
  readonly displaced: boolean;
  /** Minutes before the start at which a client reminds; empty: never. */
  readonly alarms: readonly number[];
  /** What a roster or a flag asks for besides; most events have none. */
  readonly more?: EventMore;
}

/** Properties that only some calendars have. */
export interface EventMore {
  /** COLOR, a CSS3 name (RFC 7986 section 5.9). */
  readonly color?: string;
  readonly location?: string;
  /** CONFERENCE, an https address (RFC 7986 section 5.11). */
  readonly conference?: string;
  /** The event recurs in the zone that it is written in. */
  readonly recurs?: {
    readonly everyWeeks: number;
    /** Start of the last. */
    readonly until: Instant;
    /** Starts on the clock of `zone` that are left out. */
    readonly except: readonly Instant[];
    readonly zone: string;
  };
  /** Who is invited; the organizer invites (RFC 5546 section 3.2.2). */
  readonly attendees?: readonly (Organizer & { readonly role: 'chair' | 'required' })[];
  /** It stands for the occurrence of its UID that starts then, on the clock of `zone`. */
  readonly insteadOf?: { readonly start: Instant; readonly zone: string };
  /** STYLED-DESCRIPTION (RFC 9073 section 6.5) and X-ALT-DESC. */
  readonly html?: string;
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
