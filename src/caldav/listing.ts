import { pathOf } from './address.ts';
import type { Row } from './multistatus.ts';

/** What is in a collection. */
export interface Listing {
  /** Etags by UID of what has a name as cadence gives it. */
  readonly events: ReadonlyMap<string, string>;
  /** How many others there are. */
  readonly others: number;
}

/** `absent`, `not-calendar`, or what the collection holds. */
export function listingOf(collection: string, rows: readonly Row[]): Listing | 'absent' | 'not-calendar' {
  const own = pathOf(collection, collection) ?? '';
  const self = rows.find(({ href }) => pathOf(href, collection) === own);
  // Some servers answer with success, and say within that nothing is there.
  const [only] = rows;
  if (rows.length <= 1 && only?.status === 404) return 'absent';
  if (self === undefined ? !rows.some((row) => row.isCalendar) : !self.isCalendar) return 'not-calendar';
  const events = new Map<string, string>();
  let others = 0;
  for (const row of rows) {
    const path = pathOf(row.href, collection);
    if (path === null || path === own || row.isCollection || (row.status ?? 200) >= 400) continue;
    const name = path.startsWith(`${own}/`) ? path.slice(own.length + 1) : '';
    const uid = OURS.exec(name)?.[1];
    if (uid === undefined || row.etag === null) others++;
    else events.set(uid, row.etag);
  }
  return { events, others };
}

/** A version 5 UUID: every UID that cadence gives is one. */
const OURS = /^([0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})\.ics$/;

/** The path of an event in its collection. */
export function eventUrl(collection: string, uid: string): string {
  return `${collection}${uid}.ics`;
}
