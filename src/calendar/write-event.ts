import type { Instant } from '../model.ts';
import { findZone, type Zone } from '../time/zones/zone.ts';
import type { ContentLines, Recording } from './content-lines.ts';
import type { CalendarEvent, EventContent } from './event.ts';
import { mailto, quoted } from './parameter.ts';

/** Writes what few events have, as lines of their own. */
export type WriteMore = (lines: ContentLines, event: EventContent) => void;

/**
 * A writer of VEVENTs (RFC 5545 section 3.6.1). What many events have in common is kept as octets, so that a
 * session costs little more than its agenda.
 */
export function eventWriter(lines: ContentLines, writeMore?: WriteMore): (event: CalendarEvent) => void {
  const begin = lines.record(() => {
    line(lines, 'BEGIN:VEVENT');
    lines.ascii('UID:');
  });
  const description = lines.record(() => lines.ascii('DESCRIPTION:'));
  const utc = lines.record(() => line(lines, 'Z'));
  const end = lines.record(() => line(lines, 'END:VEVENT'));
  const startName = kept((zone: string) => lines.record(() => timeName(lines, 'DTSTART', zone)));
  const endName = kept((zone: string) => lines.record(() => timeName(lines, 'DTEND', zone)));
  const homeWeek = kept((period: string) => lines.record(() => beforeAgenda(lines, period, 'home')));
  const displacedWeek = kept((period: string) =>
    lines.record(() => beforeAgenda(lines, period, 'displaced')),
  );
  const series = new Map<string, { readonly of: EventContent; readonly recording: Recording }>();
  let rankOf: CalendarEvent | null = null;
  let rank = end;

  function rankLines(event: CalendarEvent): Recording {
    if (rankOf === null || rankOf.stamp !== event.stamp || rankOf.sequence !== event.sequence) {
      rank = lines.record(() => writeRank(lines, event));
      rankOf = event;
    }
    return rank;
  }

  function seriesLines(event: EventContent): Recording {
    const before = series.get(event.series);
    if (before !== undefined && haveSameSeriesLines(before.of, event)) return before.recording;
    const recording = lines.record(() => writeSeriesLines(lines, event));
    series.set(event.series, { of: event, recording });
    return recording;
  }

  function writeTime(instant: Instant, zone: Zone | null): void {
    lines.minute(zone === null ? instant : instant + zone.offsetAt(instant));
    if (zone === null) lines.folded(utc);
    else lines.end();
  }

  return (calendarEvent) => {
    const event = calendarEvent.content;
    const zone = clockOf(event);
    const zoneName = zone?.name ?? UTC;
    lines.folded(begin);
    lines.text(event.uid);
    lines.end();
    lines.folded(rankLines(calendarEvent));
    lines.folded(startName(zoneName));
    writeTime(event.start, zone);
    lines.folded(endName(zoneName));
    writeTime(event.end, zone);
    lines.folded(seriesLines(event));
    lines.folded(event.displaced ? displacedWeek(event.period) : homeWeek(event.period));
    if (event.description !== '') {
      lines.folded(description);
      lines.text(event.description);
      lines.end();
    }
    writeMore?.(lines, event);
    for (const minutes of event.alarms) writeAlarm(lines, event, minutes);
    lines.folded(end);
  };
}

/**
 * The zone whose clocks tell the event's times; null for UTC. A local time that comes twice in autumn is the
 * first of the two (RFC 5545 section 3.3.5), but not to every reader, so such an event is told in UTC.
 */
function clockOf({ timeZone, start, end }: EventContent): Zone | null {
  const zone = timeZone === null ? null : findZone(timeZone);
  return zone !== null && comesOnce(zone, start) && comesOnce(zone, end) ? zone : null;
}

/** No zone puts its clocks back by more than this many minutes. */
const LONGEST_OVERLAP = 180;

/** Whether no other instant has the same wall time. */
function comesOnce(zone: Zone, instant: Instant): boolean {
  const offset = zone.offsetAt(instant);
  const before = zone.offsetAt(instant - LONGEST_OVERLAP);
  if (before === offset && zone.offsetAt(instant + LONGEST_OVERLAP) === offset) return true;
  const wall = instant + offset;
  for (const near of [instant - LONGEST_OVERLAP, instant + LONGEST_OVERLAP]) {
    const other = wall - zone.offsetAt(near);
    if (other !== instant && other + zone.offsetAt(other) === wall) return false;
  }
  return true;
}

/** No zone's name. */
const UTC = '';

function kept(record: (key: string) => Recording): (key: string) => Recording {
  const recordings = new Map<string, Recording>();
  return (key) => {
    let recording = recordings.get(key);
    if (recording === undefined) {
      recording = record(key);
      recordings.set(key, recording);
    }
    return recording;
  };
}

function writeRank(lines: ContentLines, { stamp, sequence }: CalendarEvent): void {
  // Among published events it is when this revision was made, so LAST-MODIFIED would say it twice
  // (RFC 5545 section 3.8.7.2).
  lines.ascii('DTSTAMP:');
  lines.second(stamp);
  lines.ascii('Z');
  lines.end();
  line(lines, `SEQUENCE:${sequence}`);
}

function timeName(lines: ContentLines, name: string, zone: string): void {
  lines.ascii(zone === UTC ? `${name}:` : `${name};TZID=${zone}:`);
}

function beforeAgenda(lines: ContentLines, period: string, status: 'home' | 'displaced'): void {
  textLine(lines, 'X-CADENCE-PERIOD:', period);
  if (status === 'displaced') line(lines, 'X-CADENCE-STATUS:displaced');
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
