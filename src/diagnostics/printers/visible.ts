/**
 * Text that is safe on a terminal: nothing in it moves the cursor, changes colours or turns the
 * direction of what follows, however it got into a roster. Control characters become their pictures
 * (U+2400 and on), the rest of what cannot be shown U+FFFD; each stays one column wide.
 */
export function visible(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text.replace(unsafe(), (character) => {
    const code = character.charCodeAt(0);
    if (code < 0x20) return String.fromCharCode(0x2400 + code);
    return code === 0x7f ? '\u2421' : '\uFFFD';
  });
}

/** Looked for first, because the pattern below needs tables of Unicode, which are slow to set up. */
const UNUSUAL = /[^ -~\u00A0-\u05FF\u2010-\u2027]/;

/** C0, DEL, C1, line and paragraph separators, marks of direction, half characters. */
function unsafe(): RegExp {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]|\p{Surrogate}/gu;
}
