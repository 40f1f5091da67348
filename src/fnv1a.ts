/** The hash of no text at all. */
export const START = 0x811c9dc5 | 0;

/**
 * A signed 32-bit hash of a text's UTF-16 units, going on from another's where there is one: FNV-1a (Fowler, Noll, Vo), which
 * is the same on every machine. Enough to tell texts apart by accident, not by intent.
 */
export function fnv1a(text: string, from = START): number {
  let bits = from;
  for (let i = 0; i < text.length; i++) bits = Math.imul(bits ^ text.charCodeAt(i), 0x01000193);
  return bits;
}

/** Eight hexadecimal digits. */
export function hexOf(bits: number): string {
  return (bits >>> 0).toString(16).padStart(8, '0');
}
