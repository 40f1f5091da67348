import type { Instant } from '../model.ts';
import { findZone } from '../time/zones/zone.ts';
import type { ContentLines } from './content-lines.ts';
import type { CalendarEvent } from './event.ts';
import { mailto, quoted } from './parameter.ts';

/**
 * A writer of VEVENTs (RFC 5545 section 3.6.1). It keeps each series' own lines as octets, so that a session
 * costs little more than its agenda.
 */
export function eventWriter(lines: ContentLines): (event: CalendarEvent) => void {
  const kept = new Map<string, { readonly of: CalendarEvent; readonly octets: Uint8Array }>();

  function seriesLines(event: CalendarEvent): Uint8Array {
    const before = kept.get(event.series);
    if (before !== undefined && haveSameSeriesLines(before.of, event)) return before.octets;
    const octets = lines.record(() => writeSeriesLines(lines, event));
    kept.set(event.series, { of: event, octets });
    return octets;
  }

  return (event) => {
    line(lines, 'BEGIN:VEVENT');
    textLine(lines, 'UID:', event.uid);
    stampLine(lines, 'DTSTAMP:', event.stamp);
    stampLine(lines, 'LAST-MODIFIED:', event.stamp);
    line(lines, `SEQUENCE:${event.sequence}`);
    timeLine(lines, 'DTSTART', event.start, event.timeZone);
    timeLine(lines, 'DTEND', event.end, event.timeZone);
    lines.folded(seriesLines(event));
    textLine(lines, 'X-CADENCE-PERIOD:', event.period);
    line(lines, event.displaced ? 'X-CADENCE-STATUS:displaced' : 'X-CADENCE-STATUS:home');
    textLine(lines, 'DESCRIPTION:', event.description);
    for (const minutes of event.alarms) writeAlarm(lines, event, minutes);
    line(lines, 'END:VEVENT');
  };
}

/** What the sessions of a series mostly have in common. */
function writeSeriesLines(lines: ContentLines, event: CalendarEvent): void {
  textLine(lines, 'SUMMARY:', event.summary);
  event.categories.forEach((category, i) => {
    lines.ascii(i === 0 ? 'CATEGORIES:' : ',');
    lines.text(category);
  });
  if (event.categories.length > 0) lines.end();
  if (event.isPrivate) line(lines, 'CLASS:PRIVATE');
  const isCancelled = event.status === 'cancelled';
  line(lines, isCancelled ? 'STATUS:CANCELLED' : 'STATUS:CONFIRMED');
  line(lines, isCancelled ? 'TRANSP:TRANSPARENT' : 'TRANSP:OPAQUE');
  lines.ascii('ORGANIZER;CN=');
  lines.plain(quoted(event.organizer.name));
  lines.ascii(':');
  lines.plain(mailto(event.organizer.email));
  lines.end();
  textLine(lines, 'X-CADENCE-KIND:', event.kind);
  textLine(lines, 'X-CADENCE-SERIES:', event.series);
}

/** Of one series, so of one kind. */
function haveSameSeriesLines(a: CalendarEvent, b: CalendarEvent): boolean {
  return (
    a.kind === b.kind &&
    a.status === b.status &&
    a.isPrivate === b.isPrivate &&
    a.summary === b.summary &&
    a.organizer.name === b.organizer.name &&
    a.organizer.email === b.organizer.email &&
    a.categories.length === b.categories.length &&
    a.categories.every((category, i) => category === b.categories[i])
  );
}

/** RFC 5545 section 3.6.6. It comes last: some readers take what follows a VALARM for the alarm's. */
function writeAlarm(lines: ContentLines, event: CalendarEvent, minutes: number): void {
  line(lines, 'BEGIN:VALARM');
  line(lines, 'ACTION:DISPLAY');
  line(lines, `TRIGGER:-PT${minutes}M`);
  textLine(lines, 'DESCRIPTION:', event.summary);
  line(lines, 'END:VALARM');
}

function timeLine(lines: ContentLines, name: string, instant: Instant, timeZone: string | null): void {
  const zone = timeZone === null ? null : findZone(timeZone);
  lines.ascii(name);
  if (zone === null) {
    lines.ascii(':');
    lines.minute(instant);
    lines.ascii('Z');
  } else {
    lines.ascii(';TZID=');
    lines.ascii(zone.name);
    lines.ascii(':');
    lines.minute(instant + zone.offsetAt(instant));
  }
  lines.end();
}

function stampLine(lines: ContentLines, name: string, seconds: number): void {
  lines.ascii(name);
  lines.second(seconds);
  lines.ascii('Z');
  lines.end();
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
