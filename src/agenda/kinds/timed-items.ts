import type { AgendaItem } from '../../model.ts';
import { divideMinutes, type Share } from '../minutes.ts';

/** Writes one item of a session, given its minutes and what the session is about. */
export type ItemWriter<T> = (minutes: number, about: T) => AgendaItem;

/** The items of one session, with the shares they take of it; two lists of equal length. */
export function timedItems<T>(
  writers: readonly ItemWriter<T>[],
  shares: readonly Share[],
  total: number,
  about: T,
): readonly AgendaItem[] {
  const minutes = minutesOf(shares, total);
  let count = 0;
  for (let at = 0; at < writers.length; at++) {
    const own = minutes[at] ?? 0;
    const write = writers[at];
    if (own > 0 && write !== undefined) written[count++] = write(own, about);
  }
  return written.slice(0, count);
}

/** Used again and again, as in ration.ts. */
const written: AgendaItem[] = [];

const known = new Map<readonly Share[], Map<number, readonly number[]>>();

/** Kept: there are a dozen lists of shares, and sessions by the thousand. */
function minutesOf(shares: readonly Share[], total: number): readonly number[] {
  let byLength = known.get(shares);
  if (byLength === undefined) {
    byLength = new Map();
    known.set(shares, byLength);
  }
  let minutes = byLength.get(total);
  if (minutes === undefined) {
    minutes = divideMinutes(shares, total);
    byLength.set(total, minutes);
  }
  return minutes;
}
