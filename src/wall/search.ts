import { lastUsed, matchAt } from './match.ts';
import { type Phrase, type Phrases, patternOf } from './options.ts';
import type { Category, Rule } from './rule.ts';
import { classEntries, type Entry, wordEntries } from './rule-book.ts';
import { CAPITAL, INITIAL, type Token } from './token.ts';

/** A match of a rule or of one of the options' phrases, by the tokens it stands on. */
export interface Match {
  readonly rule: string;
  readonly category: Category;
  readonly weight: number;
  /** Talk of growth takes nothing from it. */
  readonly firm: boolean;
  readonly why: string;
  readonly first: number;
  readonly last: number;
  readonly used: readonly number[];
}

/** A stretch of tokens whose words mean something else. */
export interface Mask {
  readonly first: number;
  readonly last: number;
  readonly origin: 'rule' | 'name' | 'allow';
  /** The user's words for it; null where a rule's collocation masks. */
  readonly phrase: string | null;
}

export interface Found {
  readonly matches: readonly Match[];
  readonly masks: readonly Mask[];
}

/** Everything in the tokens that a rule, a collocation or an option knows. */
export function search(tokens: readonly Token[], phrases: Phrases): Found {
  const found: Finds = { matches: [], masks: [] };
  const { matches, masks } = found;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    tryEntries(wordEntries(token), tokens, at, found);
    if (token.flags !== 0) tryEntries(classEntries(token), tokens, at, found);
    if (phrases.isEmpty) continue;
    for (const form of token.known.forms) {
      for (const phrase of phrases.startingWith(form)) {
        const end = matchAt(patternOf(phrase), tokens, at);
        if (end === -1 || (phrase.capitalised && !isCapital(token, phrase))) continue;
        if (phrase.kind === 'name' || phrase.kind === 'allow') {
          masks.push({ first: at, last: end - 1, origin: phrase.kind, phrase: phrase.text });
        } else matches.push(phraseMatch(phrase, at, end - 1, lastUsed()));
      }
    }
  }
  return found;
}

/** First names that begin a sentence as words, too: `Will they sign?` is no talk of Will. */
const ALSO_WORDS: ReadonlySet<string> = new Set(
  'will may mark bill can an do so my on in hope grace rob sue chase pat drew art dale so you no to how long win lose young'.split(
    ' ',
  ),
);

function isCapital({ flags, word }: Token, { kind }: Phrase): boolean {
  if ((flags & CAPITAL) !== 0) return true;
  return (flags & INITIAL) !== 0 && !(kind === 'name' && ALSO_WORDS.has(word));
}

interface Finds {
  readonly matches: Match[];
  readonly masks: Mask[];
}

/** What is looked up by the token of that index may begin before it. */
function tryEntries(
  entries: readonly Entry[],
  tokens: readonly Token[],
  at: number,
  { matches, masks }: Finds,
): void {
  for (const { rule, pattern, most, least } of entries) {
    for (let first = Math.max(0, at - most); first <= at - least; first++) {
      const end = matchAt(pattern, tokens, first);
      if (end <= at) continue;
      if (rule === null) masks.push({ first, last: end - 1, origin: 'rule', phrase: null });
      else matches.push(ruleMatch(rule, first, end - 1, lastUsed()));
    }
  }
}

function ruleMatch(rule: Rule, first: number, last: number, used: readonly number[]): Match {
  const { id, category, weight, why, firm = false } = rule;
  return { rule: id, firm, category, weight, why, first, last, used };
}

function phraseMatch(phrase: Phrase, first: number, last: number, used: readonly number[]): Match {
  const match = { first, last, used, firm: true };
  if (phrase.kind === 'deny') {
    return {
      ...match,
      rule: 'deny',
      category: 'deny',
      weight: 1,
      why: 'The list of denied phrases names it.',
    };
  }
  const weight = phrase.kind === 'account' ? 1 : 0.5;
  return {
    ...match,
    rule: 'named-account',
    category: 'account',
    weight,
    why: 'It names a customer of yours.',
  };
}

const UNMASKED: ReadonlyMap<number, Mask> = new Map();

/** For each token the first mask over it, if any. */
export function maskByToken(masks: readonly Mask[]): ReadonlyMap<number, Mask> {
  if (masks.length === 0) return UNMASKED;
  const over = new Map<number, Mask>();
  for (const mask of masks) {
    for (let at = mask.first; at <= mask.last; at++) if (!over.has(at)) over.set(at, mask);
  }
  return over;
}

/**
 * A match is masked when a word it needs belongs to a collocation that means something else. What the user allows
 * masks only where it has a word of the trade, not some `the` of the match; and an account's name is masked as a
 * whole or not at all: Jordan in the roster does not hide Jordan Steel.
 */
export function maskOf(match: Match, tokens: readonly Token[], over: ReadonlyMap<number, Mask>): Mask | null {
  if (match.rule === 'deny') return null;
  const whole = match.used.every((at) => over.has(at));
  if (match.rule === 'named-account' && !whole) return null;
  for (const at of match.used) {
    const mask = over.get(at);
    if (mask === undefined) continue;
    if (mask.origin !== 'allow' || whole || isOfTheTrade(tokens[at])) return mask;
  }
  return null;
}

function isOfTheTrade(token: Token | undefined): boolean {
  return token !== undefined && wordEntries(token).length > 0;
}
