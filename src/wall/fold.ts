import { plainLetters } from './letters.ts';

/** A text as the rules read it, and where each of its characters came from. */
export interface Folded {
  readonly text: string;
  /** Original UTF-16 offsets at which each character of `text` starts and ends; null: the same as in `text`. */
  readonly starts: Uint32Array | null;
  readonly ends: Uint32Array | null;
}

/**
 * Lower case, compatibility forms and accents undone, unseen characters dropped, look-alikes
 * read as what they look like.
 */
export function fold(original: string): Folded {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the fast way out for plain text
  if (/^[\x00-\x7f]*$/.test(original)) return { text: original.toLowerCase(), starts: null, ends: null };
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of original) {
    const plain = plainOf(char);
    const end = at + char.length;
    for (let k = 0; k < plain.length; k++) {
      starts.push(at);
      ends.push(end);
    }
    if (plain !== '') parts.push(plain);
    at = end;
  }
  return { text: parts.join(''), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** Letters of the alphabets below U+2100 are met again and again. */
const KNOWN: (string | undefined)[] = [];
const KNOWN_END = 0x2100;

function plainOf(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  if (code < 0x80) return char.toLowerCase();
  if (code >= KNOWN_END) return plainLetters(char);
  let plain = KNOWN[code];
  if (plain === undefined) {
    plain = plainLetters(char);
    KNOWN[code] = plain;
  }
  return plain;
}
