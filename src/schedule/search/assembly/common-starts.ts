import { fourAt, Ints, ints } from './arena';
import { openLetter, read, readInts } from './letter';

/**
 * Where two people are free together for long enough, of two bitsets with a bit a slot. The letter holds for how many
 * slots, how many words either bitset has, and their words. The answer has a bit set where both have that and the
 * bits after it; nothing is known to be free after the last word.
 */
export function commonStarts(letter: Ints): usize {
  openLetter(letter);
  const slots = read();
  const words = read();
  const one = readInts(words);
  const other = readInts(words);
  // A vector of zeros stands behind the last word.
  const both = ints(words + 4);
  for (let i = 0; i < words; i++) both[i] = one[i] & other[i];
  // Of runs of so many slots, two that overlap are a longer one.
  for (let known = 1; known < slots; ) {
    const more = min(min(known, slots - known), 31);
    for (let i = 0; i < words; i += 4) {
      const now = fourAt(both, i);
      const next = fourAt(both, i + 1);
      const later = v128.or(i32x4.shr_u(now, more), i32x4.shl(next, 32 - more));
      v128.store(changetype<usize>(both) + ((<usize>i) << 2), v128.and(now, later));
    }
    known += more;
  }
  return changetype<usize>(both);
}
