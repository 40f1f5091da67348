import type { WriteMore } from '../calendar/write-event.ts';
import type { Kind, PublishedPlan, PublishedSession } from '../model.ts';
import type { Shelf } from './shelves.ts';

/** What settings of the roster and flags make of calendars. */
export interface CalendarStyle {
  readonly writeMore: WriteMore;
  /** Properties of the calendar of a manager's sessions of a kind: ASCII lines. */
  readonly head: (manager: string, kind: Kind) => readonly string[];
  readonly shelves: (plan: PublishedPlan) => readonly Shelf[];
  /** The text that a shelf's sessions were published in before, wherever that was; null: nowhere. */
  readonly before: (shelf: Shelf, calendar: (path: string) => string | null) => string | null;
  /**
   * Where sessions were parts of events that recur: reads one of them in a calendar's text as an event by itself,
   * or null.
   */
  readonly fromSeries?: (text: string) => (session: PublishedSession) => string | null;
}
