import type { RosterText } from './development.ts';
import type { Kind } from './model.ts';

/** What calendar programs show of a session, beside what it is; what is left out is said elsewhere, or nowhere. */
export interface CalendarLook {
  /** Minutes before the start, in order; empty: none. */
  readonly reminders?: readonly number[];
  readonly location?: RosterText | null;
  /** An https address, as RFC 3986 has it. */
  readonly conference?: RosterText | null;
  /** A CSS3 name, and its value in hexadecimal (`2e8b57`). */
  readonly color?: { readonly name: string; readonly hex: string } | null;
  /** The agenda as HTML too, for programs that show it. */
  readonly html?: boolean;
}

export type CalendarLooks = Readonly<Record<Kind, CalendarLook>>;

/** How a plan's sessions are laid out in calendar files. */
export interface Layout {
  /** Whose sessions of a kind share a file: all of a manager's, or those of one pair. */
  readonly splitBy: 'manager' | 'rep';
  /**
   * An event for each session; one that recurs for each series, with an override for each session; or an
   * invitation for each session, in a file of its own.
   */
  readonly form: 'sessions' | 'series' | 'invitations';
}

/** A manager's folder below OUT. */
export interface ManagerFolder {
  readonly manager: string;
  readonly folder: string;
  /** What the files of each rep begin with, once there have been any. */
  readonly reps?: readonly { readonly rep: string; readonly file: string }[];
  /** Where series are events: what each was published as last. */
  readonly series?: readonly PublishedSeries[];
}

/** A series as an event of its own. */
export interface PublishedSeries {
  readonly rep: string;
  readonly kind: Kind;
  readonly sequence: number;
  readonly stamp: number;
  /** Of all that it says; empty where it is gone. */
  readonly fingerprint: string;
  /** What the latest revision of the manager's calendars made of it. */
  readonly what: 'added' | 'changed' | 'cancelled' | null;
}
