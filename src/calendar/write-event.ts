import type { Instant } from '../model.ts';
import { findZone, type Zone } from '../time/zones/zone.ts';
import type { ContentLines, Recording } from './content-lines.ts';
import { minuteText, secondText } from './date-time.ts';
import type { CalendarEvent, EventContent } from './event.ts';
import { mailto, quoted } from './parameter.ts';

/** Writes what few events have, as lines of their own. */
export type WriteMore = (lines: ContentLines, event: EventContent) => void;

/**
 * A writer of VEVENTs (RFC 5545 section 3.6.1). What many events have in common is kept as text, so that a
 * session costs little more than its agenda.
 */
export function eventWriter(lines: ContentLines, writeMore?: WriteMore): (event: CalendarEvent) => void {
  const series = new Map<string, { readonly of: EventContent; readonly text: Recording }>();
  let rankOf: CalendarEvent | null = null;
  let rank = '';

  function rankLines(event: CalendarEvent): string {
    if (rankOf === null || rankOf.stamp !== event.stamp || rankOf.sequence !== event.sequence) {
      rank = rankText(event);
      rankOf = event;
    }
    return rank;
  }

  function seriesLines(event: EventContent): Recording {
    const before = series.get(event.series);
    if (before !== undefined && haveSameSeriesLines(before.of, event)) return before.text;
    const text = lines.record(() => writeSeriesLines(lines, event));
    series.set(event.series, { of: event, text });
    return text;
  }

  return (calendarEvent) => {
    const event = calendarEvent.content;
    const zone = clockOf(event);
    const clock = zone === null ? '' : `;TZID=${zone.name}`;
    lines.recorded(
      `BEGIN:VEVENT\r\nUID:${event.uid}\r\n${rankLines(calendarEvent)}DTSTART${clock}:${timeOf(event.start, zone)}\r\nDTEND${clock}:${timeOf(event.end, zone)}\r\n${seriesLines(event)}X-CADENCE-PERIOD:${event.period}\r\n${event.displaced ? DISPLACED : ''}`,
    );
    if (event.description !== '') textLine(lines, 'DESCRIPTION:', event.description);
    writeMore?.(lines, event);
    for (const minutes of event.alarms) writeAlarm(lines, event, minutes);
    line(lines, 'END:VEVENT');
  };
}

const DISPLACED = 'X-CADENCE-STATUS:displaced\r\n';

/**
 * The zone whose clocks tell the event's times; null for UTC. A local time that comes twice in autumn is the
 * first of the two (RFC 5545 section 3.3.5), but not to every reader, so such an event is told in UTC.
 */
function clockOf({ timeZone, start, end }: EventContent): Zone | null {
  const zone = timeZone === null ? null : findZone(timeZone);
  if (zone === null || isFarFromChange(zone, start, end)) return zone;
  return comesOnce(zone, start) && comesOnce(zone, end) ? zone : null;
}

/** No zone puts its clocks back by more than this many minutes. */
const LONGEST_OVERLAP = 180;

function isFarFromChange(zone: Zone, start: Instant, end: Instant): boolean {
  return zone.offsetAt(start - LONGEST_OVERLAP) === zone.offsetAt(end + LONGEST_OVERLAP);
}

/** Whether no other instant has the same wall time. */
function comesOnce(zone: Zone, instant: Instant): boolean {
  const wall = instant + zone.offsetAt(instant);
  for (const near of [instant - LONGEST_OVERLAP, instant + LONGEST_OVERLAP]) {
    const other = wall - zone.offsetAt(near);
    if (other !== instant && other + zone.offsetAt(other) === wall) return false;
  }
  return true;
}

function rankText({ stamp, sequence }: CalendarEvent): string {
  // Among published events it is when this revision was made, so LAST-MODIFIED would say it twice
  // (RFC 5545 section 3.8.7.2).
  return `DTSTAMP:${secondText(stamp)}Z\r\nSEQUENCE:${sequence}\r\n`;
}

function timeOf(instant: Instant, zone: Zone | null): string {
  return zone === null ? `${minuteText(instant)}Z` : minuteText(instant + zone.offsetAt(instant));
}

/** What the sessions of a series mostly have in common. */
function writeSeriesLines(lines: ContentLines, event: EventContent): void {
  textLine(lines, 'SUMMARY:', event.summary);
  event.categories.forEach((category, i) => {
    lines.ascii(i === 0 ? 'CATEGORIES:' : ',');
    lines.text(category);
  });
  if (event.categories.length > 0) lines.end();
  if (event.isPrivate) line(lines, 'CLASS:PRIVATE');
  const isCancelled = event.status === 'cancelled';
  line(lines, isCancelled ? 'STATUS:CANCELLED' : 'STATUS:CONFIRMED');
  // Without it an event takes up time (RFC 5545 section 3.8.2.7).
  if (isCancelled) line(lines, 'TRANSP:TRANSPARENT');
  lines.ascii('ORGANIZER;CN=');
  lines.plain(quoted(event.organizer.name));
  lines.ascii(':');
  lines.plain(mailto(event.organizer.email));
  lines.end();
  textLine(lines, 'X-CADENCE-KIND:', event.kind);
  textLine(lines, 'X-CADENCE-SERIES:', event.series);
}

/** Of one series, so of one kind. */
function haveSameSeriesLines(a: EventContent, b: EventContent): boolean {
  return (
    a.kind === b.kind &&
    a.status === b.status &&
    a.isPrivate === b.isPrivate &&
    a.summary === b.summary &&
    a.organizer.name === b.organizer.name &&
    a.organizer.email === b.organizer.email &&
    (a.categories === b.categories ||
      (a.categories.length === b.categories.length &&
        a.categories.every((category, i) => category === b.categories[i])))
  );
}

/** RFC 5545 section 3.6.6. It comes last: some readers take what follows a VALARM for the alarm's. */
function writeAlarm(lines: ContentLines, event: EventContent, minutes: number): void {
  line(lines, 'BEGIN:VALARM');
  line(lines, 'ACTION:DISPLAY');
  line(lines, `TRIGGER:-PT${minutes}M`);
  textLine(lines, 'DESCRIPTION:', event.summary);
  line(lines, 'END:VALARM');
}

function textLine(lines: ContentLines, name: string, value: string): void {
  lines.ascii(name);
  lines.text(value);
  lines.end();
}

function line(lines: ContentLines, text: string): void {
  lines.ascii(text);
  lines.end();
}
