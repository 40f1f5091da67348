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

/** Goes on from a hash with a text, given as the octets of its UTF-16 units: what src/fnv1a.ts does with it. */
export function fnv1a(letter: Ints): i32 {
  openLetter(letter);
  let bits = read();
  const octets = read();
  for (let i = 0; i < octets; i += 2) {
    const low = read();
    bits = (bits ^ (low | (read() << 8))) * 0x01000193;
  }
  return bits;
}
