/** Sets of slots: slot i is bit i % 32 of word i / 32, the lowest bit first. */

/** Sets the slots `from` to `to` - 1, cut to the set's length. */
export function setRun(bits: Uint32Array, from: number, to: number): void {
  const first = Math.max(from, 0);
  const last = Math.min(to, bits.length * 32) - 1;
  if (last < first) return;
  const firstWord = first >>> 5;
  const lastWord = last >>> 5;
  bits[firstWord] = (bits[firstWord] ?? 0) | maskOf(firstWord, first, last);
  bits.fill(-1, firstWord + 1, lastWord);
  bits[lastWord] = (bits[lastWord] ?? 0) | maskOf(lastWord, first, last);
}

/** Clears the slots `from` to `to` - 1, cut to the set's length. */
export function clearRun(bits: Uint32Array, from: number, to: number): void {
  const first = Math.max(from, 0);
  const last = Math.min(to, bits.length * 32) - 1;
  if (last < first) return;
  const firstWord = first >>> 5;
  const lastWord = last >>> 5;
  bits[firstWord] = (bits[firstWord] ?? 0) & ~maskOf(firstWord, first, last);
  bits.fill(0, firstWord + 1, lastWord);
  bits[lastWord] = (bits[lastWord] ?? 0) & ~maskOf(lastWord, first, last);
}

/**
 * Makes the slots `from` to `to` - 1 those of a pattern of whole words that repeats from slot 0 on. What lies
 * before `from` stays; of what lies after `to`, the rest of its word is lost.
 */
export function tileRun(bits: Uint32Array, pattern: Uint32Array, from: number, to: number): void {
  const firstWord = from >>> 5;
  const pastWord = (to + 31) >>> 5;
  const before = (bits[firstWord] ?? 0) & ~(-1 << (from & 31));
  for (let word = firstWord; word < pastWord; ) {
    const phase = word % pattern.length;
    const count = Math.min(pattern.length - phase, pastWord - word);
    bits.set(count === pattern.length ? pattern : pattern.subarray(phase, phase + count), word);
    word += count;
  }
  bits[firstWord] = ((bits[firstWord] ?? 0) & (-1 << (from & 31))) | before;
}

/** The bits of a word that belong to the slots `first` to `last`. */
function maskOf(word: number, first: number, last: number): number {
  const head = word === first >>> 5 ? -1 << (first & 31) : -1;
  const tail = word === last >>> 5 ? -1 >>> (31 - (last & 31)) : -1;
  return head & tail;
}

/** Whether the slots `from` to `to` - 1 are all in the set; no slot outside its length is. */
export function hasRun(bits: Uint32Array, from: number, to: number): boolean {
  if (from < 0 || to > bits.length * 32) return false;
  for (let word = from >>> 5; word * 32 < to; word++) {
    const mask = maskOf(word, from, to - 1);
    if (((bits[word] as number) & mask) !== mask) return false;
  }
  return true;
}

/** Whether a slot is in the set; no slot outside its length is. */
export function hasSlot(bits: Uint32Array, slot: number): boolean {
  return slot >= 0 && (((bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
}
