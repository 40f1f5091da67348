import type { CalendarEvent } from '../../calendar/event.ts';
import type { PublishedSession } from '../../model.ts';
import { findZone } from '../../time/zones/zone.ts';

/** An event as it was published: all that it says but its UID, its rank and what it stands for. */
export interface FormerEvent {
  /** DTSTART and DTEND, each with its CRLF. */
  readonly times: string;
  readonly rest: string;
}

const HEAD = /^BEGIN:VEVENT\r\nUID:.*\r\nDTSTAMP:.*\r\nSEQUENCE:.*\r\n(DTSTART.*\r\nDTEND.*\r\n)([\s\S]*)$/;

/**
 * The sessions in a calendar of ours by their series and period (`formerKey`), whether they were events by
 * themselves or overrides of one that recurs.
 */
export function formerEvents(calendar: string): ReadonlyMap<string, FormerEvent> {
  const found = new Map<string, FormerEvent>();
  const text = calendar.replace(/\r?\n/g, '\r\n');
  for (const [block] of text.matchAll(/BEGIN:VEVENT\r\n[\s\S]*?\r\nEND:VEVENT\r\n/g)) {
    const [, times, rest] = HEAD.exec(block) ?? [];
    const series = /\r\nX-CADENCE-SERIES:(.*)\r\n/.exec(block)?.[1];
    const period = /\r\nX-CADENCE-PERIOD:(.*)\r\n/.exec(block)?.[1];
    if (times === undefined || rest === undefined || series === undefined || period === undefined) continue;
    if (/\r\nRRULE:/.test(block) || /\r\nSTATUS:CANCELLED\r\n/.test(block)) continue;
    found.set(formerKey(series, period), { times, rest });
  }
  return found;
}

export function formerKey(series: string, period: string): string {
  return `${series} ${period}`;
}

/** The event again, as part of the series `uid`; `instead` is its RECURRENCE-ID with a CRLF, or empty. */
export function asOverride(
  { times, rest }: FormerEvent,
  uid: string,
  { sequence, stamp }: Pick<CalendarEvent, 'sequence' | 'stamp'>,
  instead: string,
): string {
  const rank = `DTSTAMP:${basicTime(stamp)}Z\r\nSEQUENCE:${sequence}\r\n`;
  // Where it stood before, so that a session that has only begun stays the same to the byte.
  const own = /^RECURRENCE-ID.*\r\n/m;
  const body = own.test(rest) ? rest.replace(own, instead) : `${instead}${rest}`;
  return `BEGIN:VEVENT\r\nUID:${uid}\r\n${rank}${times}${body}`;
}

/** Whether it says the time that the session has. */
export function isAt({ times }: FormerEvent, { start, timeZone }: PublishedSession): boolean {
  const local = start + (findZone(timeZone)?.offsetAt(start) ?? 0);
  const isLocal = times.startsWith(`DTSTART;TZID=${timeZone}:${basicTime(local * 60)}\r\n`);
  return isLocal || times.startsWith(`DTSTART:${basicTime(start * 60)}Z\r\n`);
}

/** `20270105T090000` of seconds from 1970 on any clock. */
export function basicTime(seconds: number): string {
  return new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
