import type { Day, Instant, Minute, Reason } from '../model.ts';
import { formatDayForPeople, formatMinute, weekdayOf } from '../time/day.ts';
import type { Availability, BusySpan } from './availability.ts';
import { eachCivilDay } from './civil-days.ts';
import { whyClosedDay } from './closed-days.ts';
import type { HoursPiece } from './week-pattern.ts';

/**
 * Everything that keeps the person from meeting from `from` to `to`: days off, else hours, then busy time.
 * By interval arithmetic and not by the bitsets; empty exactly where the whole stretch is free.
 */
export function whyClosed(availability: Availability, from: Instant, to: Instant): Reason[] {
  const { person, zone, book, pattern } = availability;
  const reasons: Reason[] = [];
  eachCivilDay(zone, from, to, (day, start, end, midnight) => {
    const dayOff = whyClosedDay(person, book, day);
    if (dayOff.length > 0) {
      reasons.push(...dayOff);
      return;
    }
    const pieces = pattern[weekdayOf(day)] ?? [];
    const first = start - midnight;
    const past = end - midnight;
    if (
      covers(
        pieces.filter((piece) => !piece.sinceYesterday),
        first,
        past,
      )
    )
      return;
    if (pieces.some((piece) => piece.sinceYesterday && piece.from < past && piece.to > first)) {
      reasons.push(...whyClosedDay(person, book, day - 1));
    }
    if (!covers(pieces, first, past)) reasons.push(hoursReason(availability, day, pieces));
  });
  for (const span of availability.busy) {
    if (span.start < to && span.end > from) reasons.push(busyReason(availability, span));
  }
  return distinct(reasons);
}

/** Why whole civil days of the person's zone are closed, one reason once; hours and busy time aside. */
export function closedReasons(availability: Availability, first: Day, last: Day): Reason[] {
  const reasons: Reason[] = [];
  for (let day = first; day <= last; day++) {
    reasons.push(...whyClosedDay(availability.person, availability.book, day));
  }
  return distinct(reasons);
}

/** Whether the pieces, in order, together hold every minute of `from` to `to`. */
function covers(pieces: readonly HoursPiece[], from: Minute, to: Minute): boolean {
  let reached = from;
  for (const piece of pieces) {
    if (piece.from > reached) break;
    reached = Math.max(reached, piece.to);
  }
  return reached >= to;
}

function hoursReason({ person, zone }: Availability, day: Day, pieces: readonly HoursPiece[]): Reason {
  const when = formatDayForPeople(day);
  if (pieces.length === 0) return { rule: 'hours', detail: `${person.name} does not work on ${when}` };
  const hours = pieces.map((piece) => `${formatMinute(piece.from)}-${formatMinute(piece.to)}`).join(', ');
  return { rule: 'hours', detail: `${person.name} works ${hours} on ${when} (${zone.name})` };
}

/** In the person's own zone; the end's day is named where it is another. */
function busyReason({ person, zone }: Availability, span: BusySpan): Reason {
  const start = zone.toWall(span.start);
  const end = zone.toWall(span.end);
  const endDay =
    end.day === start.day || (end.day === start.day + 1 && end.minute === 0)
      ? ''
      : `${formatDayForPeople(end.day)} `;
  const endMinute = endDay === '' && end.minute === 0 ? 1440 : end.minute;
  const hours =
    endDay === ''
      ? `${formatMinute(start.minute)}-${formatMinute(endMinute)} on ${formatDayForPeople(start.day)}`
      : `from ${formatDayForPeople(start.day)} ${formatMinute(start.minute)} to ${endDay}${formatMinute(endMinute)}`;
  const title = span.title === null ? '' : ` ("${span.title}")`;
  return { rule: 'busy', detail: `${person.name} is busy ${hours}${title}` };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const byDetail = new Map(reasons.map((reason) => [reason.detail, reason]));
  return [...byDetail.values()];
}
