/** At most so many characters of a roster's text are shown in a session. */
export const LONGEST_TEXT = 600;

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f]+/g;

/** On one line. */
export function oneLine(text: string): string {
  // Looking for all that is blank is slow the first time, and mostly there is none to be replaced.
  if (text.length <= LONGEST_TEXT && /^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text.replace(BLANKS, ' ').trim();
}

/** The beginning of a text, with an ellipsis where something was left out; never half a character. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const last = text.charCodeAt(longest - 2);
  const cut = last >= 0xd800 && last < 0xdc00 ? longest - 2 : longest - 1;
  return `${text.slice(0, cut).trimEnd()}…`;
}
