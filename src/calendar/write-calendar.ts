import type { Instant } from '../model.ts';
import { findZone, type Zone } from '../time/zones/zone.ts';
import { type ContentLines, contentLines } from './content-lines.ts';
import type { CalendarEvent, EventContent } from './event.ts';
import { PRODID } from './product.ts';
import { writeTimeZone, type ZoneSpan } from './time-zone.ts';
import { eventWriter, type WriteMore } from './write-event.ts';

/** A VEVENT to be taken over as it is: folded lines, each with its CRLF. */
export interface VerbatimEvent {
  readonly verbatim: string;
}

/** One VCALENDAR. It needs at least one event: without a component it is none (RFC 5545 section 3.6). */
export interface Calendar {
  /** CANCEL takes events out of a calendar, REQUEST invites (RFC 5546 section 3.2); without it, it is PUBLISH. */
  readonly method?: 'PUBLISH' | 'CANCEL' | 'REQUEST';
  /** How often who subscribes should look again, as a DURATION; files that are imported once have none. */
  readonly refresh?: string;
  /** Null: none, as what is sent to somebody is no calendar to keep. */
  readonly name: string | null;
  /** The zone a client shows the calendar in; null where all times are in UTC. */
  readonly timeZone: string | null;
  /** One for each zone that an event names. */
  readonly zones: readonly ZoneSpan[];
  readonly events: Iterable<CalendarEvent | VerbatimEvent>;
  /** Properties of the calendar besides: ASCII lines. */
  readonly head?: readonly string[];
  /** Writes what `more` of an event says. */
  readonly writeMore?: WriteMore;
}

const CHUNK = 1 << 16;

/** The calendar's text. */
export function writeCalendar(calendar: Calendar, lines: ContentLines = contentLines()): string {
  // A chunk may begin with U+FEFF that somebody wrote.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let text = '';
  for (const chunk of calendarChunks(calendar, lines)) text += decoder.decode(chunk);
  return text;
}

/**
 * The calendar in UTF-8, in pieces of some 64 KB that end with a line, so that memory does not grow with its
 * length. `lines` belongs to it until it has ended; who writes many calendars hands in one buffer for all.
 */
export function* calendarChunks(
  calendar: Calendar,
  lines: ContentLines = contentLines(),
): Generator<Uint8Array, void, undefined> {
  writeHeader(lines, calendar);
  const writeEvent = eventWriter(lines, calendar.writeMore);
  for (const event of calendar.events) {
    if ('verbatim' in event) lines.whole(event.verbatim);
    else writeEvent(event);
    if (lines.length() > CHUNK) yield lines.take();
  }
  lines.ascii('END:VCALENDAR');
  lines.end();
  yield lines.take();
}

function writeHeader(
  lines: ContentLines,
  { method, refresh, name, timeZone, zones, head = [] }: Calendar,
): void {
  for (const text of [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODID}`,
    'CALSCALE:GREGORIAN',
    `METHOD:${method ?? 'PUBLISH'}`,
    // RFC 7986 section 5.7, and what Outlook reads.
    ...(refresh === undefined
      ? []
      : [`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`]),
    ...head,
  ]) {
    lines.ascii(text);
    lines.end();
  }
  // RFC 7986 section 5.1, and what came before it and is read by more.
  for (const property of name === null ? [] : ['NAME:', 'X-WR-CALNAME:']) {
    lines.ascii(property);
    lines.text(name ?? '');
    lines.end();
  }
  if (timeZone !== null) {
    lines.ascii('X-WR-TIMEZONE:');
    lines.text(timeZone);
    lines.end();
  }
  for (const zone of zones) writeTimeZone(lines, zone);
}

/** The zones that events are written in, each from its first event to its last, in order of their names. */
export function zoneSpans(
  events: Iterable<Pick<EventContent, 'timeZone' | 'start' | 'end'>>,
): readonly ZoneSpan[] {
  const spans = new Map<string, { readonly zone: Zone; from: Instant; to: Instant }>();
  for (const { timeZone, start, end } of events) {
    const zone = timeZone === null ? null : findZone(timeZone);
    if (zone === null) continue;
    const span = spans.get(zone.name);
    if (span === undefined) spans.set(zone.name, { zone, from: start, to: end });
    else {
      if (start < span.from) span.from = start;
      if (end > span.to) span.to = end;
    }
  }
  return [...spans.values()].sort((a, b) => (a.zone.name < b.zone.name ? -1 : 1));
}
