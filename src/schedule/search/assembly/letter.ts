import { Ints } from './arena';

/** What the program outside has written, read from its beginning to its end. */
let cursor: Ints = changetype<Ints>(0);
let at: i32 = 0;

export function openLetter(letter: Ints): void {
  cursor = letter;
  at = 0;
}

export function read(): i32 {
  return cursor[at++];
}

/** The next so many numbers, where they stand. */
export function readInts(length: i32): Ints {
  const from = changetype<usize>(cursor) + ((<usize>at) << 2);
  at += length;
  return changetype<Ints>(from);
}
