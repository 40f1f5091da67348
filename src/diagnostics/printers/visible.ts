/**
 * Text that is safe on a terminal: nothing in it moves the cursor, changes colours or turns the
 * direction of what follows, however it got into a roster. Control characters become their pictures
 * (U+2400 and on), the rest of what cannot be shown U+FFFD; each stays one column wide.
 */
export function visible(text: string): string {
  return text.replace(UNSAFE, (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** C0, DEL, C1, line and paragraph separators, marks of direction, half characters. */
const UNSAFE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;

/** Columns that one character (of one or two UTF-16 units) takes in a terminal. */
export function widthOf(character: string): 0 | 1 | 2 {
  if (/^[ -~]/.test(character)) return 1;
  if (ZERO.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}

export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += widthOf(character);
  return columns;
}

/** Combining marks, joiners and selectors of a variant: drawn onto what stands before them. */
const ZERO = /^[\p{M}\u200B-\u200D\u2060\uFEFF]/u;

/** The blocks that Unicode's East Asian Width calls wide or full, and pictures shown as such. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
