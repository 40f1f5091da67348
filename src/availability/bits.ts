/** Sets of slots: slot i is bit i % 32 of word i / 32, the lowest bit first. */

/** Sets the slots `from` to `to` - 1, cut to the set's length. */
export function setRun(bits: Uint32Array, from: number, to: number): void {
  eachWord(bits, from, to, (word, mask) => {
    bits[word] = (bits[word] ?? 0) | mask;
  });
}

/** Clears the slots `from` to `to` - 1, cut to the set's length. */
export function clearRun(bits: Uint32Array, from: number, to: number): void {
  eachWord(bits, from, to, (word, mask) => {
    bits[word] = (bits[word] ?? 0) & ~mask;
  });
}

function eachWord(
  bits: Uint32Array,
  from: number,
  to: number,
  change: (word: number, mask: number) => void,
): void {
  const first = Math.max(from, 0);
  const last = Math.min(to, bits.length * 32) - 1;
  if (last < first) return;
  const firstWord = first >>> 5;
  const lastWord = last >>> 5;
  const head = -1 << (first & 31);
  const tail = -1 >>> (31 - (last & 31));
  if (firstWord === lastWord) {
    change(firstWord, head & tail);
    return;
  }
  change(firstWord, head);
  for (let word = firstWord + 1; word < lastWord; word++) change(word, -1);
  change(lastWord, tail);
}

/** Whether a slot is in the set; no slot outside its length is. */
export function hasSlot(bits: Uint32Array, slot: number): boolean {
  return slot >= 0 && (((bits[slot >>> 5] ?? 0) >>> (slot & 31)) & 1) === 1;
}
