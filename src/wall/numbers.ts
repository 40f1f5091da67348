import { AMOUNT, MONEY, NUMBER, ORDINAL, PERCENT, TIMES } from './token.ts';

/** Where a figure with its currency and unit starts and ends, and what it is. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly flags: number;
}

const DIGITS = /\d+(?:[.,' \u00a0]\d{3})*(?:[.,]\d+)?/y;
const UNIT =
  /(?: ?(k|m|mn|mm|mio|mrd|mil|million|millions|millionen|thousand|tausend|bn|b|grand)(?![a-z]))?(?: ?(%|percent|per cent|prozent|pct|€|\$|£|¥|eur|euro|euros|keur|k€|usd|gbp|chf|dollars?|pounds?|francs?|franken|reais|bucks)(?![a-z]))?/y;
const TAIL = /(x|st|nd|rd|th)(?![a-z0-9])/y;
const BEFORE = /(?:r\$|us\$|[$€£¥]|(?:^|[^a-z])(?:eur|usd|gbp|chf|brl))\s?$/;

/** Null where no figure starts at `at`. `end` is where the word that starts at `at` ends. */
export function numberFlags(text: string, at: number, end: number): Figure | null {
  const code = text.charCodeAt(at);
  if (code < 48 || code > 57) return null;
  const digitsEnd = ending(DIGITS, text, at);
  const tail = matchAt(TAIL, text, digitsEnd);
  if (tail !== null)
    return { from: at, to: digitsEnd + tail[0].length, flags: tail[1] === 'x' ? NUMBER | TIMES : ORDINAL };
  const unit = matchAt(UNIT, text, digitsEnd);
  const size = unit?.[1];
  const measure = unit?.[2];
  const to = digitsEnd + (unit?.[0].length ?? 0);
  if (to < end) return null;
  const before = BEFORE.exec(text.slice(Math.max(0, at - 5), at));
  if (measure !== undefined && /%|p[er ]*ct|per ?cent|prozent/.test(measure))
    return { from: at, to, flags: NUMBER | PERCENT };
  if (before !== null)
    return { from: at - before[0].replace(/^[^a-z$€£¥]/, '').length, to, flags: NUMBER | MONEY };
  if (measure !== undefined) return { from: at, to, flags: NUMBER | MONEY };
  if (size !== undefined) return { from: at, to, flags: NUMBER | AMOUNT };
  return { from: at, to, flags: NUMBER };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function ending(pattern: RegExp, text: string, at: number): number {
  const match = matchAt(pattern, text, at);
  return at + (match?.[0].length ?? 0);
}
