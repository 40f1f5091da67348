import { pathOf } from '../../caldav/address.ts';
import { essenceOf } from '../../caldav/essence.ts';
import { type Known, knownFrom } from '../../caldav/known.ts';
import { eventUrl, type Listing, listingOf } from '../../caldav/listing.ts';
import type { CalendarMemory } from '../../caldav/memory.ts';
import { readMultistatus } from '../../caldav/multistatus.ts';
import { listOf, textsOf } from '../../caldav/request.ts';
import type { Conversation } from './conversation.ts';
import { RefusedError } from './refused.ts';
import { statusWords } from './status-words.ts';

/** What a calendar on the server holds; null: there is no such calendar. */
export interface Survey {
  /** By UID. */
  readonly known: ReadonlyMap<string, Known>;
  /** How many more there are that have nothing to do with cadence. */
  readonly others: number;
}

/** Texts that are asked for in one request. */
const BATCH = 100;

/**
 * Looks at a calendar. One request, where the memory knows every etag in it; what it does not know is read, since only
 * its text tells whether it is ours and untouched. Throws a RefusedError where the server will not show it.
 */
export async function survey(
  collection: string,
  memory: CalendarMemory,
  conversation: Conversation,
): Promise<Survey | null> {
  const listing = await listed(collection, conversation);
  if (listing === null) return null;
  const known = new Map<string, Known>();
  const unread: string[] = [];
  for (const [uid, etag] of listing.events) {
    const remembered = memory.get(uid);
    if (remembered?.etag === etag) known.set(uid, remembered);
    else unread.push(uid);
  }
  for (const [uid, read] of await readEvents(collection, unread, conversation)) known.set(uid, read);
  return { known, others: listing.others };
}

async function listed(collection: string, conversation: Conversation): Promise<Listing | null> {
  const answer = await conversation.send(listOf(collection));
  if (answer.status === 404 || answer.status === 410) return null;
  const rows = answer.status === 207 ? readMultistatus(answer.text) : null;
  if (rows === null) {
    const why = answer.status === 207 ? 'its answer is no multistatus' : statusWords(answer.status);
    throw new RefusedError('publish-refused', `the server does not show ${collection}: ${why}`);
  }
  const listing = listingOf(collection, rows);
  if (listing === 'not-calendar') {
    throw new RefusedError(
      'publish-not-calendar',
      `${collection} is no calendar`,
      'rename or remove it on the server, and run again',
    );
  }
  return listing === 'absent' ? null : listing;
}

/** A resource as the server has it. */
export interface Held {
  readonly etag: string;
  readonly text: string;
}

/** Events as their texts tell them; what has gone meanwhile is left out. */
export async function readEvents(
  collection: string,
  uids: readonly string[],
  conversation: Conversation,
): Promise<ReadonlyMap<string, Known>> {
  const held = await readTexts(collection, uids, conversation);
  return new Map([...held].map(([uid, one]) => [uid, knownOf(uid, one)]));
}

/** What a text tells of the event that it is named after. */
export function knownOf(uid: string, { etag, text }: Held): Known {
  const essence = essenceOf(text);
  // Under one name somebody has put another event.
  return knownFrom(etag, essence?.uid === uid ? essence : null);
}

/** The texts of events; what has gone meanwhile is left out. */
export async function readTexts(
  collection: string,
  uids: readonly string[],
  conversation: Conversation,
): Promise<ReadonlyMap<string, Held>> {
  const found = new Map<string, Held>();
  for (let at = 0; at < uids.length; at += BATCH) {
    const batch = uids.slice(at, at + BATCH);
    const byPath = new Map(batch.map((uid) => [new URL(eventUrl(collection, uid)).pathname, uid]));
    const answer = await conversation.send(textsOf(collection, [...byPath.keys()]));
    const rows = answer.status === 207 ? readMultistatus(answer.text) : null;
    if (rows === null) {
      const why = answer.status === 207 ? 'its answer is no multistatus' : statusWords(answer.status);
      throw new RefusedError(
        'publish-refused',
        `the server does not show the events in ${collection}: ${why}`,
      );
    }
    const byDecoded = new Map([...byPath].map(([path, uid]) => [pathOf(path, collection), uid]));
    for (const { href, etag, data } of rows) {
      const uid = byDecoded.get(pathOf(href, collection));
      if (uid !== undefined && etag !== null && data !== null) found.set(uid, { etag, text: data });
    }
  }
  return found;
}
