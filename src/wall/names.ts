import { isFirstName } from './first-names.ts';
import { isPlace } from './places.ts';
import { CAPITAL, COMPANY, MONTH, type Token, WEEKDAY } from './token.ts';

/** Capitalised in English without naming anybody. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'i hr it sdr sdrs bdr bdrs ae aes am ams se ses csm csms ceo cfo cio cto cro coo ciso vp svp hr ld okr okrs kpi kpis faq ai b2b saas pto ' +
    'grow smart spin bant meddic meddpicc challenger sandler miller heiman english french german spanish portuguese italian ' +
    'dutch christmas easter zoom teams slack linkedin excel powerpoint outlook google youtube podcast europe emea apac dach uk us ' +
    'usa eu iso gdpr q1 q2 q3 q4 h1 h2 fy eoq eom eoy ytd rfp rfps roi poc po nda msa crm arr mrr acv tcv goal reality options will ' +
    'english plan a b c ok okay step steps stage part level module chapter week day session project ramp demo call pm q qs qa wfh dnd pdp cv disc mbti cpr api'
  ).split(' '),
);

/** Marks what is no person's name and no place, once it is known what is a name at all. */
export function markNames(tokens: readonly Token[]): void {
  unmarkFalseNames(tokens);
  for (const token of tokens) {
    if ((token.flags & CAPITAL) === 0) continue;
    const { known, word } = token;
    known.company ??= !isFirstName(word) && !isPlace(word);
    if (known.company) token.flags |= COMPANY;
  }
}

/**
 * Takes the mark of a name from what is no name: weekdays, months, acronyms, and every word of a
 * line set in title case, where capitals say nothing.
 */
function unmarkFalseNames(tokens: readonly Token[]): void {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if ((token.flags & CAPITAL) !== 0) {
      if ((token.flags & (MONTH | WEEKDAY)) !== 0 || NOT_NAMES.has(token.word)) token.flags &= ~CAPITAL;
    }
    if (token.word.length < 4) continue;
    long++;
    if ((token.flags & CAPITAL) !== 0) capital++;
  }
  // A German sentence has more capitals than an English one, but few lines in title case leave so many words without.
  if (capital < 3 || capital * 10 < long * 7) return;
  for (const token of tokens) token.flags &= ~CAPITAL;
}
