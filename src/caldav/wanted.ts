import { eventBlocks, isBlockOf } from '../calendar/event-blocks.ts';
import { murmur3 } from '../calendar/octets/octets.ts';
import { PRODID } from '../calendar/product.ts';
import type { Instant, PublishedSession } from '../model.ts';
import { essenceOf } from './essence.ts';
import { writeReminders } from './reminders.ts';
import { writeSeal } from './seal.ts';

/** One event as a server is to hold it. */
export interface Wanted {
  readonly uid: string;
  /** The whole resource: a VCALENDAR with the event and the zone it is told in (RFC 4791 section 4.1). */
  readonly text: string;
  /** A hash of the event as the folder has it. */
  readonly digest: string;
  readonly when: string;
  readonly words: string;
  readonly sequence: number;
  readonly start: Instant;
  readonly end: Instant;
  readonly isCancelled: boolean;
}

/** A calendar of the folder as resources, and the sessions of the plan that it does not hold as the plan says. */
export interface Resources {
  /** What people are shown as its name. */
  readonly name: string;
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly missing: readonly PublishedSession[];
}

/**
 * One resource an event. A calendar uploaded whole is taken apart by servers, and some rewrite its zones on the way. The
 * events are the folder's own, line by line, so that all ways of publishing say the same.
 */
export function resourcesOf(calendar: string, sessions: readonly PublishedSession[]): Resources {
  const text = calendar.replace(/\r?\n/g, '\r\n');
  const blocks = eventBlocks(text);
  const zones = zonesOf(text);
  const wanted = new Map<string, Wanted>();
  const missing: PublishedSession[] = [];
  for (const session of sessions) {
    const block = blocks.get(session.uid);
    const resource =
      block !== undefined && isBlockOf(block, session) ? resourceOf(block, zones, session) : null;
    if (resource === null) missing.push(session);
    else wanted.set(session.uid, resource);
  }
  const name = /\r\nNAME:(.*(?:\r\n[ \t].*)*)\r\n/.exec(text)?.[1] ?? '';
  return { name: plainText(name), wanted, missing };
}

function resourceOf(
  block: string,
  zones: ReadonlyMap<string, string>,
  session: PublishedSession,
): Wanted | null {
  const essence = essenceOf(block);
  if (essence === null) return null;
  const { uid, sequence, start } = session;
  const { when, words } = essence;
  const digest = murmur3(block).slice(0, 16);
  const zone = /\r\nDTSTART;TZID=([^:;]+):/.exec(block)?.[1];
  const definition = zone === undefined ? '' : zones.get(zone);
  if (definition === undefined) return null;
  const begin = 'BEGIN:VEVENT\r\n';
  const notes = `${writeSeal({ digest, when, words, sequence })}\r\n${writeReminders(block)}`;
  const sealed = `${begin}${notes}${block.slice(begin.length)}`;
  return {
    uid,
    text: `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:${PRODID}\r\nCALSCALE:GREGORIAN\r\n${definition}${sealed}END:VCALENDAR\r\n`,
    digest,
    when,
    words,
    sequence,
    start,
    end: start + session.minutes,
    isCancelled: session.status === 'cancelled',
  };
}

/** VTIMEZONEs by their TZID. */
function zonesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/BEGIN:VTIMEZONE\r\nTZID:(.*)\r\n[\s\S]*?\r\nEND:VTIMEZONE\r\n/g);
  return new Map([...found].map(([definition, zone = '']) => [zone, definition]));
}

function plainText(value: string): string {
  return value
    .replace(/\r\n[ \t]/g, '')
    .replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? ' ' : escaped));
}
