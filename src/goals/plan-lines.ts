/** Where a line ends, in plain text and in what word processors make of it. */
export const LINE_BREAK = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/;

/** What lists begin with: in Markdown, and in word processors, whose own font has a dot at U+F0B7. */
const BULLET =
  /^\s*(?:[-*+\u2022\u2023\u25AA\u25E6\u25CF\u25CB\u00B7\u2013\u2014\u2212\uF0B7]\s+|o\t\s*|\d+[.)]\s+)/;
const BOX = /^(?:\[([\sxX]?)\]|([\u2610\u2611\u2612\u2713\u2714]))(?:\s+|$)/;
const OPEN_BOX = '\u2610';

/** A goal of a list; null where the line is none. `text` is empty where nothing stands behind the dash. */
export function itemIn(line: string): { readonly text: string; readonly isDone: boolean } | null {
  const bullet = BULLET.exec(line)?.[0] ?? '';
  const rest = line.slice(bullet.length).trimStart();
  const box = BOX.exec(rest);
  const sign = box?.[2];
  if (bullet === '' && sign === undefined) return null;
  const isDone = /[xX]/.test(box?.[1] ?? '') || (sign !== undefined && sign !== OPEN_BOX);
  return { text: rest.slice(box?.[0].length ?? 0).trim(), isDone };
}

const PLAIN_HEADING =
  /^(?:(day[\s-]*\d+(?:[\s:(–-]+\d[\d./-]*\)?)?)|(revenue goals|behaviou?r goals)|daily|weekly|monthly|at any time):?$/i;

/**
 * A line as it was before a word processor had it: without the backslashes that keep signs from meaning anything,
 * and with the marks of a heading where only its words are left. `isUnderDay` tells what such words stand under.
 */
export function asMarkdown(whole: string, isUnderDay: boolean): string {
  const line = whole.replace(/^(\s*)\\(?=[#*+-])/, '$1').replace(/\\(?=[[\]#])/g, '');
  const bare = line.trim().replace(/^(\*\*|__)(.*)\1$/, '$2');
  const heading = PLAIN_HEADING.exec(bare);
  if (heading === null) return line;
  const [, day, sort] = heading;
  const isTop = day !== undefined || (sort !== undefined && !isUnderDay);
  return `${isTop ? '##' : '###'} ${bare.replace(/:$/, '')}`;
}
