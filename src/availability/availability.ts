import type { Instant, Person } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import type { HolidayBook } from '../time/holidays/holidays.ts';
import { findZone, type Zone } from '../time/zones/zone.ts';
import { SLOT, slotOf, type TimeAxis } from './axis.ts';
import { clearRun, setRun } from './bits.ts';
import { eachCivilDay } from './civil-days.ts';
import { closedDays } from './closed-days.ts';
import { type WeekPattern, weekPattern } from './week-pattern.ts';

export { closedReasons, whyClosed } from './why-closed.ts';

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
  const pattern = weekPattern(person.workingHours);
  const open = openSlots(person, pattern, zone, axis, book);
  const free = open.slice();
  // An event without length is a reminder and takes no time.
  const taken = busy.filter((span) => span.end > span.start);
  for (const span of taken) {
    clearRun(free, slotOf(axis, span.start), slotOf(axis, span.end + SLOT - 1));
  }
  return { person, zone, axis, book, busy: taken, pattern, open, free };
}

/** An instant is open where its own wall clock is inside the hours, whichever of two equal hours it is. */
function openSlots(
  person: Person,
  pattern: WeekPattern,
  zone: Zone,
  axis: TimeAxis,
  book: HolidayBook,
): Uint32Array {
  const open = new Uint32Array(axis.slots / 32);
  const end = axis.start + axis.slots * SLOT;
  // Zones are up to a day away from UTC, and a shift may have started the day before.
  const firstDay = Math.floor(axis.start / 1440) - 2;
  const closed = closedDays(person, book, firstDay, Math.ceil(end / 1440) + 1);
  eachCivilDay(zone, axis.start, end, (day, from, to, midnight) => {
    if (closed[day - firstDay] === 1) return;
    for (const piece of pattern[weekdayOf(day)] ?? []) {
      if (piece.sinceYesterday && closed[day - 1 - firstDay] === 1) continue;
      const first = Math.max(from, midnight + piece.from);
      const past = Math.min(to, midnight + piece.to);
      setRun(open, slotOf(axis, first + SLOT - 1), slotOf(axis, past));
    }
  });
  return open;
}
