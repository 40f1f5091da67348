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
  /** What brought the change about; empty for what is planned for the first time. */
  readonly because: readonly Reason[];
}
