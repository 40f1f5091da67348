import { growthByClause } from './growth.ts';
import type { Match } from './search.ts';
import type { Token } from './token.ts';

/** A sentence blocks at this weight, and warns at the lower one. */
export const BLOCKS = 0.7;
const WARNS = 0.5;

export interface Weighed {
  readonly match: Match;
  readonly severity: 'block' | 'warn';
}

/** The matches that count, after the evidence of each sentence has been added up. */
export function weigh(tokens: readonly Token[], matches: readonly Match[]): readonly Weighed[] {
  const counted: Weighed[] = [];
  const growth = growthByClause(tokens);
  for (const sentence of groups(matches, (match) => tokens[match.first]?.sentence ?? 0)) {
    const sum = evidence(tokens, sentence, growth);
    if (sum < WARNS) continue;
    const severity = sum >= BLOCKS ? 'block' : 'warn';
    for (const match of widest(sentence)) counted.push({ match, severity });
  }
  return counted;
}

/** A rule counts once in a clause; growth beside it takes from what is not firm. */
function evidence(
  tokens: readonly Token[],
  sentence: readonly Match[],
  growth: ReadonlyMap<number, number>,
): number {
  let sum = 0;
  const clauseOf = (match: Match): number => tokens[match.first]?.clause ?? 0;
  for (const clause of groups(sentence, clauseOf)) {
    const firm = sumOfRules(clause.filter((match) => match.firm));
    const soft = sumOfRules(clause.filter((match) => !match.firm));
    const first = clause[0];
    sum += firm + Math.max(0, soft - (first === undefined ? 0 : (growth.get(clauseOf(first)) ?? 0)));
  }
  return sum;
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
