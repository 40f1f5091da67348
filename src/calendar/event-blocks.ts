import type { PublishedSession } from '../model.ts';
import { findZone } from '../time/zones/zone.ts';

const BEGIN = '\r\nBEGIN:VEVENT\r\n';
const END = '\r\nEND:VEVENT\r\n';

/** The VEVENTs of a calendar by their UIDs, each with its last CRLF; a UID that comes twice is left out. */
export function eventBlocks(calendar: string): ReadonlyMap<string, string> {
  // A version control system may have changed the ends of lines.
  const text = calendar.replace(/\r?\n/g, '\r\n');
  const blocks = new Map<string, string>();
  const twice = new Set<string>();
  for (let at = text.indexOf(BEGIN); at !== -1; at = text.indexOf(BEGIN, at)) {
    const end = text.indexOf(END, at);
    if (end === -1) break;
    const block = text.slice(at + 2, end + END.length);
    at = end;
    const uid = /\r\nUID:(.*)\r\n(?![ \t])/.exec(block)?.[1];
    if (uid === undefined || isForeign(block.slice(2))) continue;
    if (blocks.has(uid)) twice.add(uid);
    blocks.set(uid, block);
  }
  for (const uid of twice) blocks.delete(uid);
  return blocks;
}

/** No VEVENT that cadence wrote: another component in it, a line too long, a control. */
function isForeign(block: string): boolean {
  return /\r\nBEGIN:(?!VALARM\r)|^[^\r\n]{76}|\r(?!\n)|[^\r]\n|[^\P{Cc}\r\n\t]/mu.test(block);
}

/** Whether a VEVENT is what a calendar holds of a published session: its revision, at its time. */
export function isBlockOf(block: string, session: PublishedSession): boolean {
  if (!block.includes(`\r\nSEQUENCE:${session.sequence}\r\n`)) return false;
  const zone = findZone(session.timeZone);
  const local =
    zone === null
      ? null
      : `\r\nDTSTART;TZID=${zone.name}:${basicOf(session.start + zone.offsetAt(session.start))}\r\n`;
  if (local !== null && block.includes(local)) return true;
  return block.includes(`\r\nDTSTART:${basicOf(session.start)}Z\r\n`) && !block.includes(';TZID=');
}

/** `20270105T090000`. */
function basicOf(minutes: number): string {
  return new Date(minutes * 60_000).toISOString().slice(0, 19).replace(/[-:]/g, '');
}
