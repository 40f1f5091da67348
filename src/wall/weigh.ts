import { clauseAround } from './clause.ts';
import { growthByClause, isGeneral } from './growth.ts';
import { isLive } from './live.ts';
import type { Mask, Match } from './search.ts';
import { COMPANY, type Token } from './token.ts';

/** A sentence blocks at this weight, and warns at the lower one. */
export const BLOCKS = 0.7;
const WARNS = 0.5;

/**
 * Below these log odds of being pipeline talk, by the company the words keep, a rule's word is taken for a
 * doubt, or for nothing. Who names a live deal, or is stopped by the user's own lists, has no such chance.
 */
const DOUBTFUL = { firm: -1, grown: 3, soft: 0 };
const HARMLESS = { firm: -4, grown: -1, soft: -2 };

export interface Weighed {
  readonly match: Match;
  /** `none`: what else the clause says took its force. */
  readonly severity: 'block' | 'warn' | 'none';
}

/** What the matches come to: what the tokens are, what masks them, and how like pipeline talk a clause is. */
/** Log odds that the tokens from one index up to another are pipeline talk. */
type OddsOf = (from: number, to: number) => number;

interface Line {
  readonly tokens: readonly Token[];
  readonly growth: ReadonlyMap<number, number>;
  readonly masks: ReadonlyMap<number, Mask>;
  readonly oddsOf: OddsOf;
}

/** The matches that count, after the evidence of each sentence has been added up. */
export function weigh(
  tokens: readonly Token[],
  matches: readonly Match[],
  masks: ReadonlyMap<number, Mask>,
  oddsOf: OddsOf,
): readonly Weighed[] {
  const line: Line = { tokens, growth: growthByClause(tokens), masks, oddsOf };
  const counted: Weighed[] = [];
  for (const sentence of groups(matches, (match) => tokens[match.first]?.sentence ?? 0)) {
    const clauses = groups(sentence, (match) => tokens[match.first]?.clause ?? 0).map((clause) =>
      clauseEvidence(line, clause),
    );
    let sum = 0;
    for (const clause of clauses) sum += clause.weight;
    const severity = sum < WARNS ? 'none' : sum < BLOCKS ? 'warn' : 'block';
    for (const { matches: own, weight, most } of clauses) {
      const found = weight === 0 || most === 'warn' ? worst(severity, most) : severity;
      if (found === 'none' && weight > 0) continue;
      for (const match of widest(own)) counted.push({ match, severity: found });
    }
  }
  return counted;
}

type Severity = Weighed['severity'];

function worst(severity: Severity, most: Severity): Severity {
  if (severity === 'none' || most === 'none') return 'none';
  return most;
}

interface ClauseEvidence {
  readonly matches: readonly Match[];
  readonly weight: number;
  /** What it may come to at most. */
  readonly most: Severity;
}

/** A rule counts once in a clause; growth beside it takes from what is not firm. */
function clauseEvidence({ tokens, growth, masks, oddsOf }: Line, found: readonly Match[]): ClauseEvidence {
  const matches = withoutEchoes(found);
  const own = matches.some(({ rule }) => rule === 'deny' || rule === 'named-account');
  const clause = clauseAround(tokens, matches[0]?.first ?? 0);
  const grown = growth.get(tokens[clause.from]?.clause ?? 0) ?? 0;
  const firm = sumOfRules(matches.filter((match) => match.firm));
  const isNamed = (match: Match): boolean => !match.firm && namesCompany(tokens, match, masks);
  const named = sumOfRules(matches.filter(isNamed));
  const soft = sumOfRules(matches.filter((match) => !match.firm && !isNamed(match)));
  const weight = firm + named + Math.max(0, soft - grown);
  if (own || weight < WARNS) return { matches, weight, most: 'block' };
  const live = isLive(tokens, clause, matches, masks);
  if (live && firm > 0) return { matches, weight, most: 'block' };
  const kind = firm === 0 ? 'soft' : isGeneral(tokens, clause) ? 'grown' : 'firm';
  const odds = oddsOf(clause.from, clause.to);
  if (odds < HARMLESS[kind] && !live) return { matches, weight: 0, most: 'none' };
  return { matches, weight, most: odds < DOUBTFUL[kind] ? 'warn' : 'block' };
}

/** An account whose name is a word too only warns, so that nothing else may rest on that name. */
function withoutEchoes(matches: readonly Match[]): readonly Match[] {
  const unsure = matches.filter(({ rule, weight }) => rule === 'named-account' && weight < BLOCKS);
  if (unsure.length === 0) return matches;
  const over = new Set(unsure.flatMap(({ used }) => used));
  return matches.filter((match) => match.firm || !match.used.some((at) => over.has(at)));
}

/** Whose customer is spoken of by name is not spoken of in general, however much is to be learnt from it. */
function namesCompany(tokens: readonly Token[], { used }: Match, masks: ReadonlyMap<number, Mask>): boolean {
  return used.some((at) => ((tokens[at]?.flags ?? 0) & COMPANY) !== 0 && masks.get(at)?.origin !== 'name');
}

function sumOfRules(matches: readonly Match[]): number {
  const heaviest = new Map<string, number>();
  for (const match of matches) {
    heaviest.set(match.rule, Math.max(match.weight, heaviest.get(match.rule) ?? 0));
  }
  let sum = 0;
  for (const weight of heaviest.values()) sum += weight;
  return sum;
}

function groups(matches: readonly Match[], keyOf: (match: Match) => number): Match[][] {
  const byKey = new Map<number, Match[]>();
  for (const match of matches) {
    const key = keyOf(match);
    const group = byKey.get(key);
    if (group === undefined) byKey.set(key, [match]);
    else group.push(match);
  }
  return [...byKey.values()];
}

/** Without what a wider or heavier match over the same words says already. */
function widest(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  const over = new Map<number, Match[]>();
  const size = (match: Match): number => match.last - match.first;
  const order = [...matches].sort((a, b) => b.weight - a.weight || size(b) - size(a) || a.first - b.first);
  for (const match of order) {
    const rivals = over.get(match.first) ?? [];
    if (rivals.some((other) => match.last <= other.last)) continue;
    kept.push(match);
    for (let at = match.first; at <= match.last; at++) {
      const list = over.get(at);
      if (list === undefined) over.set(at, [match]);
      else list.push(match);
    }
  }
  return kept;
}
