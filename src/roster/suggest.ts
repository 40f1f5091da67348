import type { Reading } from './reading.ts';

/** Words of one kind that are looked up; behind so many mistakes nobody reads every hint. */
const MOST = 100;

/**
 * What a wrong word may have been meant for, looked up once a word. `most` bounds the words where one
 * look-up is slow; the words after those get none.
 */
export function suggest(
  reading: Reading,
  kind: 'zone' | 'region' | 'manager',
  word: string,
  find: (word: string) => readonly string[],
  most = MOST,
): readonly string[] {
  const known = reading.suggestions[kind];
  let found = known.get(word);
  if (found === undefined && known.size < most) {
    found = find(word);
    known.set(word, found);
  }
  return found ?? [];
}
