/** What came back, as far as waiting depends on it. */
export type Outcome =
  | { readonly status: number; readonly retryAfter: string | null }
  | { readonly failure: 'timeout' | 'reset' | 'busy-name' };

/** Tries in all. */
export const TRIES = 6;

/** A server that wants more than this is asked again by the next run. */
export const LONGEST_WAIT_MS = 300_000;

/** Answers that say: not now (RFC 9110 section 15.6, RFC 6585 section 4). */
const NOT_NOW = new Set([429, 502, 503, 504]);

/**
 * Milliseconds to wait before the same request is sent again; null where it should not be. Each request says on which
 * state it may act, so that sending it twice does what sending it once does. Waits double: 1, 2, 4, 8, 16 seconds; a
 * server that names its own time (RFC 9110 section 10.2.3) gets it.
 *
 * @param tried how often it was sent; from 1
 * @param now milliseconds since 1970
 */
export function waitAfter(outcome: Outcome, tried: number, now: number): number | null {
  if (tried >= TRIES) return null;
  const doubling = 1000 * 2 ** (tried - 1);
  if ('failure' in outcome) return doubling;
  if (!NOT_NOW.has(outcome.status)) return null;
  const asked = readRetryAfter(outcome.retryAfter, now);
  if (asked === null) return doubling;
  return asked > LONGEST_WAIT_MS ? null : Math.max(asked, 100);
}

/** Seconds, or an HTTP date. */
export function readRetryAfter(text: string | null, now: number): number | null {
  if (text === null) return null;
  if (/^\s*\d{1,9}\s*$/.test(text)) return Number(text) * 1000;
  // Of the three forms of RFC 9110 section 5.6.7 servers send only this one.
  if (!/^\s*\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT\s*$/.test(text)) return null;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
