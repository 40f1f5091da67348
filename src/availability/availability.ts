import type { Instant, Person } from '../model.ts';
import type { HolidayBook } from '../time/holidays/holidays.ts';
import { findZone, type Zone } from '../time/zones/zone.ts';
import { alwaysOpen } from './always-open.ts';
import { SLOT, slotOf, type TimeAxis } from './axis.ts';
import { clearRun } from './bits.ts';
import { closedDays } from './closed-days.ts';
import { openSlots } from './open-slots.ts';
import type { WeekPattern } from './week-pattern.ts';

export { whyClosed } from './why-closed.ts';

/** Time that a person's own calendar takes. Transparent and cancelled events are not among them. */
export interface BusySpan {
  readonly start: Instant;
  readonly end: Instant;
  /** Null where the calendar marks the event private or confidential, or gives no title. */
  readonly title: string | null;
}

/** When one person can meet. Bitsets as in bits.ts, over the axis. */
export interface Availability {
  readonly person: Person;
  readonly zone: Zone;
  readonly axis: TimeAxis;
  readonly book: HolidayBook;
  readonly busy: readonly BusySpan[];
  readonly pattern: WeekPattern;
  /** Slots wholly inside the weekly hours, whatever day is off. */
  readonly hours: Uint32Array;
  /** Slots wholly inside working hours, without holidays, leave and days outside of employment. */
  readonly open: Uint32Array;
  /** `open` without every slot that busy time touches. */
  readonly free: Uint32Array;
}

/** Throws where the person's zone is unknown: the roster has checked it. */
export function availabilityOf(
  person: Person,
  axis: TimeAxis,
  book: HolidayBook,
  busy: readonly BusySpan[],
): Availability {
  const zone = findZone(person.timeZone);
  if (zone === null) throw new Error(`unknown zone ${person.timeZone}`);
  const always = alwaysOpen(person.workingHours, zone, axis);
  // Zones are up to a day away from UTC, and a shift may have started the day before.
  const first = Math.floor(axis.start / 1440) - 3;
  const last = first + Math.ceil((axis.slots * SLOT) / 1440) + 6;
  const open = openSlots(always, { first, closed: closedDays(person, book, first, last) }, axis);
  const free = open.slice();
  // An event without length is a reminder and takes no time.
  const taken = busy.filter((span) => span.end > span.start);
  for (const span of taken) {
    clearRun(free, slotOf(axis, span.start), slotOf(axis, span.end + SLOT - 1));
  }
  return { person, zone, axis, book, busy: taken, pattern: always.pattern, hours: always.open, open, free };
}
