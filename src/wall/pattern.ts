import { fold } from './fold.ts';
import { formsOf } from './stems.ts';
import { AMOUNT, CAPITAL, INITIAL, MONEY, MONTH, NUMBER, ORDINAL, PERCENT, TIMES, WEEKDAY } from './token.ts';
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
  readonly source: string;
  readonly parts: readonly Part[];
}

export interface Part {
  readonly kind: 'one' | 'optional' | 'gap' | 'not' | 'start' | 'end';
  readonly words: ReadonlySet<string>;
  /** Forms that must be met as they stand, without stemming. */
  readonly exact: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  readonly flags: number;
  /** Of a gap: how many tokens at most. */
  readonly longest: number;
}

const CLASSES: Readonly<Record<string, number>> = {
  '<number>': NUMBER,
  '<money>': MONEY,
  '<sum>': MONEY | AMOUNT,
  '<percent>': PERCENT,
  '<times>': TIMES,
  '<ordinal>': ORDINAL,
  '<month>': MONTH,
  '<weekday>': WEEKDAY,
  '<name>': CAPITAL,
  '<any-name>': CAPITAL | INITIAL,
};

export function compilePattern(source: string): Pattern {
  return { source, parts: source.split(' ').map(compilePart) };
}

export function classFlags(word: string): number {
  return CLASSES[word] ?? 0;
}

const EMPTY: ReadonlySet<string> = new Set();

function compilePart(part: string): Part {
  const base = { words: EMPTY, exact: EMPTY, prefixes: [], suffixes: [], flags: 0, longest: 0 };
  if (part === '^') return { ...base, kind: 'start' };
  if (part === '$') return { ...base, kind: 'end' };
  if (part.startsWith('*')) return { ...base, kind: 'gap', longest: Number(part.slice(1)) };
  const kind = part.startsWith('!') ? 'not' : part.endsWith('?') ? 'optional' : 'one';
  const words = alternatives(part.replace(/^!|\?$/g, ''));
  return {
    kind,
    words: new Set(words.filter((word) => !/^[<=~]|~$/.test(word))),
    exact: new Set(words.filter((word) => word.startsWith('=')).map((word) => word.slice(1))),
    prefixes: words.filter((word) => word.endsWith('~')).map((word) => word.slice(0, -1)),
    suffixes: words.filter((word) => word.startsWith('~')).map((word) => word.slice(1)),
    flags: words.reduce((flags, word) => flags | classFlags(word), 0),
    longest: 0,
  };
}

/** The words of a part as written, accents folded and sets spelt out. */
export function alternatives(part: string): readonly string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: only accented patterns need folding
  const plain = /^[\x00-\x7f]*$/.test(part) ? part : fold(part).text;
  return plain.split('|').flatMap((word) => (word.startsWith('@') ? wordSet(word.slice(1)) : [word]));
}

function wordSet(name: string): readonly string[] {
  const words = WORD_SETS[name];
  if (words === undefined) throw new Error(`pattern names an unknown set of words: @${name}`);
  return words.split(' ').flatMap((word) => alternatives(word));
}

/** A phrase of the user's as a pattern: its words, each in any inflection. */
export function phrasePattern(words: readonly string[], source: string): Pattern {
  const parts = words.map((word): Part => {
    const forms = formsOf(word);
    return {
      kind: 'one',
      words: new Set(forms),
      exact: EMPTY,
      prefixes: [],
      suffixes: [],
      flags: 0,
      longest: 0,
    };
  });
  return { source, parts };
}
