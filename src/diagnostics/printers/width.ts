/**
 * Columns that a text takes in a terminal: combining marks none, East Asian and emoji characters two, and what
 * is joined to one picture (flags, skin tones, families) as much as that picture (Unicode 17, UAX 11 and UTS 51).
 */
export function columnsOf(text: string): number {
  if (!UNLIKE_LATIN.test(text)) return text.length;
  let columns = 0;
  let last = 0;
  let isJoined = false;
  let isHalfFlag = false;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const isPart: boolean =
      last === 2 && (isJoined || isSkinTone(code) || (isHalfFlag && isFlagLetter(code)));
    isJoined = code === 0x200d;
    isHalfFlag = isFlagLetter(code) && !isPart;
    if (isPart) continue;
    const width = code === 0xfe0f && last === 1 ? 1 : widthOf(character);
    columns += width;
    if (width > 0) last = code === 0xfe0f ? 2 : width;
  }
  return columns;
}

/**
 * Looked at first because the tables of Unicode are slow to set up, and most texts need none of them: Latin, Greek and
 * Cyrillic letters and the signs between them take one column each, and their UTF-16 units are their characters.
 */
const UNLIKE_LATIN = /[^ -~\u00A0-\u02FF\u0370-\u0482\u2010-\u2027]/;

/** Columns that one character (of one or two UTF-16 units) takes by itself. */
export function widthOf(character: string): 0 | 1 | 2 {
  if (!UNLIKE_LATIN.test(character)) return 1;
  // Combining marks, joiners and selectors of a variant: drawn onto what stands before them.
  if (/^[\p{M}\u200B-\u200D\u2060\uFEFF]/u.test(character)) return 0;
  return WIDE.test(character) || /^\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}

/** The blocks that Unicode's East Asian Width calls wide or full. */
const WIDE =
  /^[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]/u;

function isSkinTone(code: number): boolean {
  return code >= 0x1f3fb && code <= 0x1f3ff;
}

/** Two of them make a flag. */
function isFlagLetter(code: number): boolean {
  return code >= 0x1f1e6 && code <= 0x1f1ff;
}
