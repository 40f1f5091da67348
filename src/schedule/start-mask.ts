import { answered, send, startedEngine } from './search/engine.ts';
import type { Occasion } from './sitting.ts';

/** One bit a slot, set where a session may start; the words from `fromWord` on of a longer bitset. */
export interface StartMask {
  readonly fromWord: number;
  readonly words: Uint32Array;
}

/** Where both bitsets are set for `slots` slots in a row, from slot `from` to slot `to`. */
export function startsIn(a: Uint32Array, b: Uint32Array, slots: number, from: number, to: number): StartMask {
  const fromWord = Math.max(0, from >>> 5);
  // A start near the end needs the bits behind it.
  const one = a.subarray(fromWord, ((to + slots) >>> 5) + 1);
  const letter = send([slots, one.length, one, b.subarray(fromWord, fromWord + one.length)]);
  const starts = answered(startedEngine().commonStarts(letter), one.length);
  return { fromWord, words: new Uint32Array(starts) };
}

export function mayStart({ fromWord, words }: StartMask, slot: number): boolean {
  const word = (slot >>> 5) - fromWord;
  if (word < 0 || word >= words.length) return false;
  return (((words[word] as number) >>> (slot & 31)) & 1) === 1;
}

/** Nothing starts before `earliest`. */
export function withoutPast({ fromWord, words }: StartMask, earliest: number): void {
  const word = Math.min((earliest >>> 5) - fromWord, words.length);
  if (word < 0) return;
  words.fill(0, 0, word);
  if (word < words.length) words[word] = (words[word] as number) & (-1 << (earliest & 31));
}

/** Where both people of a series have hours for as long as it lasts and nobody is away: two empty calendars. */
export function openStarts({ manager, rep, slots }: Occasion, from: number, to: number): StartMask {
  return startsIn(manager.availability.open, rep.availability.open, slots, from, to);
}

/** Every third bit, from the lowest on: the quarters of an hour. */
const EVERY_THIRD = 0x49249249;

/**
 * The starts in from <= slot < to, in order, or those of them that are whole quarters of an hour from a slot;
 * stretches without any cost next to nothing.
 */
export function startsBetween(
  { fromWord, words }: StartMask,
  from: number,
  to: number,
  quartersFrom: number | null = null,
): number[] {
  const starts: number[] = [];
  const lastWord = Math.min((to >>> 5) - fromWord, words.length - 1);
  for (let word = Math.max(0, (from >>> 5) - fromWord); word <= lastWord; word++) {
    if (words[word] === 0) continue;
    const firstSlot = (fromWord + word) << 5;
    const wanted = quartersFrom === null ? -1 : EVERY_THIRD << ((((quartersFrom - firstSlot) % 3) + 3) % 3);
    for (let rest = (words[word] as number) & wanted; rest !== 0; rest &= rest - 1) {
      const slot = firstSlot + 31 - Math.clz32(rest & -rest);
      if (slot >= from && slot < to) starts.push(slot);
    }
  }
  return starts;
}
