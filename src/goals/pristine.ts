import { fnv1a, hexOf } from '../fnv1a.ts';

/** What the first line of a plan says: who wrote it, and what it was. */
const MARK = /^<!-- Written by coaching-cadence \(([0-9a-f]{8})\)\.[^\n]*-->\n/;

/** A plan with a first line that tells whether anybody has edited the rest since. */
export function marked(body: string): string {
  return `<!-- Written by coaching-cadence (${checksum(body)}). Edit it freely: an edited plan is never replaced. -->\n${body}`;
}

/** Whether a plan is still what `marked` made of it; line ends may have changed on the way. */
export function isPristine(text: string): boolean {
  const lines = text.replace(/\r\n?/g, '\n');
  const mark = MARK.exec(lines);
  return mark !== null && mark[1] === checksum(lines.slice(mark[0].length));
}

/** Enough to notice an edit, which is all it is for. */
function checksum(text: string): string {
  return hexOf(fnv1a(text));
}
