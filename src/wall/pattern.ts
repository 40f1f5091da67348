import { formsOf } from './stems.ts';
import {
  AMOUNT,
  CAPITAL,
  COMPANY,
  INITIAL,
  MONEY,
  MONTH,
  NUMBER,
  ORDINAL,
  PERCENT,
  TIMES,
  WEEKDAY,
} from './token.ts';
import { WORD_SETS } from './word-sets.ts';

/**
 * The language rules are written in. A pattern is a row of parts, each matching one token:
 *
 *     close        the word in any inflection          =close       exactly this form
 *     deal|opp     either                              umsatz~      any word that starts so       ~umsatz  that ends so
 *     the?         may be missing                      *3           up to three words of any kind
 *     !a|an        here (or before) no such word       @period      a set of word-sets.ts
 *     <money>      a class of token                    ^ and $      where a sentence starts, ends
 */
export interface Pattern {
  /** As written, but folded; empty where the parts were made without. */
  readonly source: string;
  /** Those met so far: most matches fail at the first part or two. */
  readonly parts: Part[];
  /** Where in the source the part begins that is next to be compiled. */
  next: number;
}

export interface Part {
  readonly kind: 'one' | 'optional' | 'gap' | 'not' | 'start' | 'end';
  readonly words: ReadonlySet<string>;
  /** Forms that must be met as they stand, without stemming. */
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly flags: number;
  /** Words alone: nothing exact, no prefixes or suffixes. */
  readonly plain: boolean;
  /** Of a gap: how many tokens at most. */
  readonly longest: number;
}

/** Classes of tokens; entries are looked up in this order. */
export const CLASSES: Readonly<Record<string, number>> = {
  '<number>': NUMBER,
  '<money>': MONEY,
  '<sum>': MONEY | AMOUNT,
  '<percent>': PERCENT,
  '<times>': TIMES,
  '<ordinal>': ORDINAL,
  '<month>': MONTH,
  '<weekday>': WEEKDAY,
  '<name>': CAPITAL,
  '<company>': COMPANY,
  '<any-name>': CAPITAL | INITIAL,
};

/** Of a source that is folded: those of the rules are when the table of rule-keys.ts is made. */
export function compilePattern(source: string): Pattern {
  return { source, parts: [], next: 0 };
}

/** The part of that index; undefined after the last. A match comes to each part from the one before it. */
export function partAt(pattern: Pattern, index: number): Part | undefined {
  const { source, parts, next } = pattern;
  if (index < parts.length || next >= source.length) return parts[index];
  const blank = source.indexOf(' ', next);
  const end = blank === -1 ? source.length : blank;
  const part = compilePart(source.slice(next, end));
  parts.push(part);
  pattern.next = end + 1;
  return part;
}

export function classFlags(word: string): number {
  return CLASSES[word] ?? 0;
}

const EMPTY: ReadonlySet<string> = new Set();
const NONE: readonly string[] = [];

function compilePart(part: string): Part {
  if (part === '^') return bareOf('start', 0);
  if (part === '$') return bareOf('end', 0);
  if (part.startsWith('*')) return bareOf('gap', Number(part.slice(1)));
  const isNot = part.startsWith('!');
  const isOptional = part.endsWith('?');
  const kind = isNot ? 'not' : isOptional ? 'optional' : 'one';
  const written = isNot || isOptional ? part.slice(isNot ? 1 : 0, isOptional ? -1 : undefined) : part;
  const all = alternatives(written);
  if (!hasSign(written)) return wordsOnly(kind, new Set(all));
  const words = new Set<string>();
  const exact = new Set<string>();
  const prefixes: string[] = [];
  const suffixes: string[] = [];
  let flags = 0;
  for (const word of all) {
    const isPrefix = word.endsWith('~');
    if (isPrefix) prefixes.push(word.slice(0, -1));
    if (word.startsWith('=')) exact.add(word.slice(1));
    else if (word.startsWith('~')) suffixes.push(word.slice(1));
    else if (word.startsWith('<')) flags |= classFlags(word);
    else if (!isPrefix) words.add(word);
  }
  const plain = exact.size + prefixes.length + suffixes.length === 0;
  return { kind, words, exact, prefixes, suffixes, flags, plain, longest: 0 };
}

/** Whether the part has more than words: most have not, and need not be looked at word by word. */
function hasSign(part: string): boolean {
  return part.includes('=') || part.includes('<') || part.includes('~') || part.includes('@');
}

function wordsOnly(kind: 'one' | 'optional' | 'not', words: ReadonlySet<string>): Part {
  return { kind, words, exact: EMPTY, prefixes: NONE, suffixes: NONE, flags: 0, plain: true, longest: 0 };
}

function bareOf(kind: 'start' | 'end' | 'gap', longest: number): Part {
  return { kind, words: EMPTY, exact: EMPTY, prefixes: NONE, suffixes: NONE, flags: 0, plain: true, longest };
}

/** The words of a part, sets spelt out. */
export function alternatives(part: string): readonly string[] {
  const words = part.split('|');
  if (!part.includes('@')) return words;
  return words.flatMap((word) => (word.startsWith('@') ? wordSet(word.slice(1)) : [word]));
}

function wordSet(name: string): readonly string[] {
  const words = WORD_SETS[name];
  if (words === undefined) throw new Error(`pattern names an unknown set of words: @${name}`);
  return words.split(' ');
}

/** A phrase of the user's as a pattern: its words, each in any inflection. */
export function phrasePattern(words: readonly string[]): Pattern {
  const parts = words.map((word) => wordsOnly('one', new Set(formsOf(word))));
  return { source: '', parts, next: 0 };
}
