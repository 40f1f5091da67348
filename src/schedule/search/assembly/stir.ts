import { Ints } from './arena';
import { openLetter, read, readInts } from './letter';

/** Goes on from a hash with words, one after the other: what `stir` in schedule/basis.ts does with each. */
export function stirAll(letter: Ints): i32 {
  openLetter(letter);
  let bits = read();
  const count = read();
  const words = readInts(count);
  for (let i = 0; i < count; i++) {
    bits ^= words[i];
    bits ^= bits << 13;
    bits ^= bits >>> 17;
    bits ^= bits << 5;
  }
  return bits;
}
