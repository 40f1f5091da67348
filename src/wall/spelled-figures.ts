import { AMOUNT, NUMBER, PERCENT, type Token } from './token.ts';

/** `three hundred thousand`, `forty lakhs`: what stands after a number and makes it a sum. */
const THOUSANDS: ReadonlySet<string> = new Set(
  'thousand thousands million millions lakh lakhs crore crores grand tausend millionen mille mil millones milhoes'.split(
    ' ',
  ),
);

/** `forty percent`, and `pour cent`, `por ciento`, `por cento`, which are two words. */
const PERCENTS: ReadonlySet<string> = new Set('percent pct prozent procent cent ciento cento'.split(' '));
const FOR: ReadonlySet<string> = new Set(['per', 'pour', 'por']);

/** Marks sums and percentages whose figures are written in words or stand apart from their unit. */
export function markSpelledFigures(tokens: readonly Token[]): void {
  for (const [at, token] of tokens.entries()) {
    const { word } = token;
    const isSum = THOUSANDS.has(word);
    if (!isSum && !PERCENTS.has(word)) continue;
    const before = tokens[at - 1];
    const figure = !isSum && before !== undefined && FOR.has(before.word) ? tokens[at - 2] : before;
    if (figure === undefined || figure.sentence !== token.sentence || (figure.flags & NUMBER) === 0) continue;
    token.flags |= NUMBER | (isSum ? AMOUNT : PERCENT);
  }
}
