import { fnv1a } from '../fnv1a.ts';

/** A stream of numbers that a text decides: the same on every machine. */
export interface Random {
  /** A whole number from 0 to `below` - 1. */
  readonly next: (below: number) => number;
}

/** mulberry32, seeded with the FNV-1a hash of the text. */
export function randomFrom(text: string): Random {
  let state = fnv1a(text);
  return {
    next: (below) => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
      return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000) * below);
    },
  };
}
