import { eventUrl } from '../../caldav/listing.ts';
import { readErrors, readMultistatus } from '../../caldav/multistatus.ts';
import { removalOf, writeOf } from '../../caldav/request.ts';
import type { Answer, Conversation } from './conversation.ts';
import { RefusedError } from './refused.ts';
import { statusWords } from './status-words.ts';

/**
 * `stale`: the event is not in the state that was seen, so nothing was done. `taken`: another resource of the calendar
 * has its UID. Otherwise it is done; `etag` null: the server does not say which state it has made of it.
 */
export type Changed = { readonly etag: string | null } | 'stale' | 'taken';

/** Throws a RefusedError where the server refuses for any other reason. */
export async function write(
  collection: string,
  { uid, text }: { readonly uid: string; readonly text: string },
  over: string | null,
  conversation: Conversation,
): Promise<Changed> {
  const url = eventUrl(collection, uid);
  const answer = await conversation.send(writeOf(url, text, over));
  const { status, errors } = verdictOf(answer);
  if (errors.includes('no-uid-conflict')) return 'taken';
  if (status === 412) return 'stale';
  // Written over, but meanwhile it has gone.
  if (status === 404 && over !== null) return 'stale';
  if (status >= 300) throw refused(`to write ${url}`, status);
  // A weak etag cannot be asked for again (RFC 9110 section 13.1.1).
  return { etag: answer.etag?.startsWith('"') ? answer.etag : null };
}

export async function remove(
  collection: string,
  uid: string,
  etag: string,
  conversation: Conversation,
): Promise<Changed> {
  const url = eventUrl(collection, uid);
  const { status } = verdictOf(await conversation.send(removalOf(url, etag)));
  if (status === 412) return 'stale';
  if (status >= 300 && status !== 404 && status !== 410) throw refused(`to remove ${url}`, status);
  return { etag: null };
}

/**
 * What the server really said: some answer 207, success, and tell within that it failed; and the reason of a failure
 * stands in its text.
 */
export function verdictOf({ status, text }: Pick<Answer, 'status' | 'text'>): {
  readonly status: number;
  readonly errors: readonly string[];
} {
  if (status !== 207) return { status, errors: status >= 400 ? readErrors(text) : [] };
  const failed = readMultistatus(text)?.find((row) => row.status !== null && row.status >= 300);
  return failed === undefined
    ? { status: 200, errors: [] }
    : { status: failed.status ?? 500, errors: failed.errors };
}

const HINTS: Readonly<Record<number, string>> = {
  403: 'look whether the account may write there',
  405: 'create the calendar on the server’s own page under this address, and run again',
  413: 'the server limits the size of an event',
  507: 'make room on the server, and run again',
};

export function refused(what: string, status: number): RefusedError {
  return new RefusedError(
    'publish-refused',
    `the server refuses ${what}: ${statusWords(status)}`,
    HINTS[status] ?? 'run the same line again when the cause is out of the way',
  );
}
