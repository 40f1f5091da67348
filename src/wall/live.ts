import type { Stretch } from './clause.ts';
import { knowsWord } from './rule-book.ts';
import type { Mask, Match } from './search.ts';
import { AMOUNT, COMPANY, MONEY, MONTH, PERCENT, TIMES, type Token, WEEKDAY } from './token.ts';

/** Words before a deal that make it one of those somebody is working on. */
const POINTING: ReadonlySet<string> = new Set(
  (
    'your our my their his her this these those which whose each every all open top big bigger biggest largest key real current live ' +
    'actual next late latest last remaining oldest stalled slipped stuck update review clean submit send move close closing ' +
    'deine dein unsere unser diese welche offene tes ton nos notre ces quelles quels ouvertes tus tu nuestras nuestra estas abiertas ' +
    'teus teu nossos nossas estes abertas quais'
  ).split(' '),
);

/** When it is about now. */
const PERIODS: ReadonlySet<string> = new Set(
  'today tomorrow month quarter q1 q2 q3 q4 eoq eom eoy heute morgen monat quartal mois trimestre mes hoy trimestre hoje'.split(
    ' ',
  ),
);

const FIGURE = MONEY | AMOUNT | PERCENT | TIMES;

/**
 * Whether the clause speaks of deals somebody is working on, rather than of deals in general: it names a
 * customer, a sum or a date, or points at what is on somebody's list.
 */
export function isLive(
  tokens: readonly Token[],
  clause: Stretch,
  matches: readonly Match[],
  masks: ReadonlyMap<number, Mask>,
): boolean {
  for (let at = clause.from; at < clause.to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if ((token.flags & (FIGURE | MONTH | WEEKDAY)) !== 0 || PERIODS.has(token.word)) return true;
    const named = (token.flags & COMPANY) !== 0 && !isAcronym(token) && masks.get(at)?.origin !== 'name';
    if (named) return true;
  }
  return matches.some(({ first }) =>
    [first, first - 1, first - 2].some((at) => pointsAt(tokens, at, clause)),
  );
}

/** QBR, ARR, SOW: capitals of the trade, and nobody's name. */
function isAcronym(token: Token): boolean {
  return token.word.length <= 3 && knowsWord(token);
}

function pointsAt(tokens: readonly Token[], at: number, clause: Stretch): boolean {
  const token = at < clause.from || at >= clause.to ? undefined : tokens[at];
  if (token === undefined) return false;
  return POINTING.has(token.word) || (/^\d+$/.test(token.word) && token.word.length < 3);
}
