import { undisguise } from './disguise.ts';
import { matchAt } from './match.ts';
import { unmarkFalseNames } from './names.ts';
import { type Phrase, type Phrases, phrasesOf } from './options.ts';
import type { Category, Finding, Rule, Verdict, WallOptions } from './rule.ts';
import { entriesFor, findRule, patternOf } from './rule-book.ts';
import { SUGGESTIONS } from './suggestions.ts';
import { CAPITAL, INITIAL, type Token } from './token.ts';
import { tokenize } from './tokens.ts';

/** A sentence blocks at this weight, and warns at the lower one. */
const BLOCKS = 1;
const WARNS = 0.5;

/** A match of a rule or an option, by the tokens it stands on. */
interface Match {
  readonly rule: string;
  readonly category: Category;
  readonly weight: number;
  readonly why: string;
  readonly first: number;
  readonly last: number;
  readonly used: readonly number[];
}

interface Mask {
  readonly first: number;
  readonly last: number;
  readonly allow: string | null;
}

/** Judges one line. Pure: the same text and options always get the same verdict. */
export function judge(text: string, options?: WallOptions): Verdict {
  const tokens = undisguise(tokenize(text));
  unmarkFalseNames(tokens);
  const { matches, masks } = search(tokens, phrasesOf(options));
  if (matches.length === 0) return CLEAN;
  const standing: Match[] = [];
  const masked: Finding[] = [];
  const allowed = new Set<string>();
  for (const match of matches) {
    const mask = maskOf(match, masks);
    if (mask === null) {
      standing.push(match);
      continue;
    }
    if (mask.allow !== null) allowed.add(mask.allow);
    const maskedBy = mask.allow ?? textOf(text, tokens, mask.first, mask.last);
    masked.push({ ...finding(text, tokens, match, match.weight >= BLOCKS), maskedBy });
  }
  const findings = weigh(text, tokens, standing);
  const verdict =
    findings.length === 0 ? 'ok' : findings.some((f) => f.severity === 'block') ? 'block' : 'warn';
  return { verdict, findings, masked, allowed: [...allowed] };
}

const CLEAN: Verdict = { verdict: 'ok', findings: [], masked: [], allowed: [] };

/** The rule of that id in full: why, and examples; null for `deny`, `named-account` and unknown ids. */
export function explainRule(id: string): Rule | null {
  return findRule(id);
}

function search(tokens: readonly Token[], phrases: Phrases): { matches: Match[]; masks: Mask[] } {
  const matches: Match[] = [];
  const masks: Mask[] = [];
  const used: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    for (const entry of entriesFor(token)) {
      const end = matchAt(patternOf(entry), tokens, at, used);
      if (end === -1) continue;
      const rule = entry.rule;
      if (rule === null) masks.push({ first: at, last: end - 1, allow: null });
      else {
        const { id, category, weight, why } = rule;
        matches.push({ rule: id, category, weight, why, first: at, last: end - 1, used: [...used] });
      }
    }
    if (phrases.size === 0) continue;
    for (const form of token.forms) {
      for (const phrase of phrases.get(form) ?? []) {
        const end = matchAt(phrase.pattern, tokens, at, used);
        if (end === -1 || (phrase.capitalised && !isCapital(tokens, at))) continue;
        if (phrase.kind === 'name') masks.push({ first: at, last: end - 1, allow: null });
        else if (phrase.kind === 'allow') masks.push({ first: at, last: end - 1, allow: phrase.text });
        else matches.push(phraseMatch(phrase, at, end - 1, [...used]));
      }
    }
  }
  return { matches, masks };
}

function isCapital(tokens: readonly Token[], at: number): boolean {
  return ((tokens[at]?.flags ?? 0) & (CAPITAL | INITIAL)) !== 0;
}

function phraseMatch(phrase: Phrase, first: number, last: number, used: readonly number[]): Match {
  const span = { first, last, used };
  if (phrase.kind === 'deny') {
    return {
      ...span,
      rule: 'deny',
      category: 'deny',
      weight: BLOCKS,
      why: 'The list of denied phrases names it.',
    };
  }
  const weight = phrase.kind === 'account' ? BLOCKS : WARNS;
  return {
    ...span,
    rule: 'named-account',
    category: 'account',
    weight,
    why: 'It names a customer of yours.',
  };
}

/** A match is masked when any word it needs belongs to a collocation that means something else. */
function maskOf(match: Match, masks: readonly Mask[]): Mask | null {
  if (match.rule === 'deny') return null;
  for (const mask of masks) {
    for (const at of match.used) if (at >= mask.first && at <= mask.last) return mask;
  }
  return null;
}

/** Adds the evidence up, sentence by sentence; a rule counts once in each. */
function weigh(text: string, tokens: readonly Token[], matches: readonly Match[]): Finding[] {
  const found: Finding[] = [];
  for (const group of bySentence(tokens, matches)) {
    const heaviest = new Map<string, number>();
    for (const match of group)
      heaviest.set(match.rule, Math.max(match.weight, heaviest.get(match.rule) ?? 0));
    let sum = 0;
    for (const weight of heaviest.values()) sum += weight;
    if (sum < WARNS) continue;
    for (const match of widest(group)) found.push(finding(text, tokens, match, sum >= BLOCKS));
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to || (a.rule < b.rule ? -1 : 1));
}

function bySentence(tokens: readonly Token[], matches: readonly Match[]): Match[][] {
  const groups = new Map<number, Match[]>();
  for (const match of matches) {
    const sentence = tokens[match.first]?.sentence ?? 0;
    const group = groups.get(sentence);
    if (group === undefined) groups.set(sentence, [match]);
    else group.push(match);
  }
  return [...groups.values()];
}

/** Without what a wider or heavier match over the same words says already. */
function widest(matches: readonly Match[]): readonly Match[] {
  const kept: Match[] = [];
  const size = (match: Match): number => match.last - match.first;
  const order = [...matches].sort((a, b) => b.weight - a.weight || size(b) - size(a) || a.first - b.first);
  for (const match of order) {
    if (!kept.some((other) => other.first <= match.first && match.last <= other.last)) kept.push(match);
  }
  return kept;
}

function finding(text: string, tokens: readonly Token[], match: Match, blocks: boolean): Finding {
  const from = tokens[match.first]?.from ?? 0;
  const to = tokens[match.last]?.to ?? from;
  const { rule, category, why } = match;
  const severity = blocks ? 'block' : 'warn';
  return {
    rule,
    category,
    from,
    to,
    text: text.slice(from, to),
    severity,
    why,
    suggestion: SUGGESTIONS[category],
  };
}

function textOf(text: string, tokens: readonly Token[], first: number, last: number): string {
  return text.slice(tokens[first]?.from ?? 0, tokens[last]?.to ?? 0);
}
