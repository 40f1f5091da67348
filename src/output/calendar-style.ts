import type { WriteMore } from '../calendar/write-event.ts';
import type { Kind } from '../model.ts';

/** What settings of the roster add to calendars. */
export interface CalendarStyle {
  readonly writeMore: WriteMore;
  /** Properties of the calendar of a manager's sessions of a kind: ASCII lines. */
  readonly head: (manager: string, kind: Kind) => readonly string[];
}
