import type { Instant, Kind, PublishedChange, Reason } from '../model.ts';

/** What became of one session from one revision to the next. */
export type ChangeName = PublishedChange['what'] | 'unchanged';

export interface Change {
  readonly what: ChangeName;
  readonly uid: string;
  readonly kind: Kind;
  readonly manager: string;
  readonly rep: string;
  readonly period: string;
  /** Start before and after; null where there was, or is, none. */
  readonly before: Instant | null;
  readonly after: Instant | null;
  readonly timeZone: string;
  /** Why it is not at home, or why it could not be placed; empty where nothing is known. */
  readonly because: readonly Reason[];
}
