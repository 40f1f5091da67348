/** Ends of lines, as any system or Unicode writes them (Unicode standard annex 14). */
const LINE_ENDS = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/**
 * What may not stand in a content line (RFC 5545 section 3.1): C0 but HTAB and LF, DEL, C1; and half of a
 * surrogate pair, which UTF-8 has no bytes for.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNFIT = /[\0-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]/gu;

/**
 * Text as a calendar can carry it: `\n` is the only end of a line, and what is no character (a control, half
 * of a surrogate pair) shows as U+FFFD instead of vanishing.
 */
export function cleanText(text: string): string {
  return text.replace(LINE_ENDS, '\n').replace(UNFIT, '\ufffd');
}

/** The same on one line, as a name or a title is. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/[\n\t]+/g, ' ');
}
