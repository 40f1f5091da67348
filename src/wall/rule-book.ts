import { classFlags, compilePattern, opening, type Pattern } from './pattern.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules/index.ts';
import type { Token } from './token.ts';

/** A pattern of the rule book: of a rule, or (rule null) a collocation that masks. Compiled when first met. */
export interface Entry {
  readonly rule: Rule | null;
  readonly source: string;
  pattern: Pattern | null;
}

/** Entries by what their matches can start with. */
interface RuleBook {
  readonly words: ReadonlyMap<string, readonly Entry[]>;
  /** By the first three letters of a prefix. */
  readonly prefixes: ReadonlyMap<string, readonly Entry[]>;
  /** By the last three letters of a suffix. */
  readonly suffixes: ReadonlyMap<string, readonly Entry[]>;
  readonly classes: readonly { readonly flags: number; readonly entry: Entry }[];
}

let book: RuleBook | null = null;

/** Built at the first line judged: importing the wall costs nothing. */
export function ruleBook(): RuleBook {
  book ??= build(RULES);
  return book;
}

export function findRule(id: string): Rule | null {
  return RULES.find((rule) => rule.id === id) ?? null;
}

export function patternOf(entry: Entry): Pattern {
  entry.pattern ??= compilePattern(entry.source);
  return entry.pattern;
}

function build(rules: readonly Rule[]): RuleBook {
  const words = new Map<string, Entry[]>();
  const prefixes = new Map<string, Entry[]>();
  const suffixes = new Map<string, Entry[]>();
  const classes: { flags: number; entry: Entry }[] = [];
  const add = (source: string, rule: Rule | null): void => {
    const entry: Entry = { rule, source, pattern: null };
    for (const word of opening(source)) {
      if (word.startsWith('<')) classes.push({ flags: classFlags(word), entry });
      else if (word.startsWith('~')) push(suffixes, word.slice(-3), entry);
      else if (word.endsWith('~')) push(prefixes, word.slice(0, 3), entry);
      else push(words, word.startsWith('=') ? word.slice(1) : word, entry);
    }
  };
  for (const rule of rules) {
    for (const source of rule.patterns) add(source, rule);
    for (const source of rule.masks ?? []) add(source, null);
  }
  return { words, prefixes, suffixes, classes };
}

function push(index: Map<string, Entry[]>, key: string, entry: Entry): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [entry]);
  else if (list[list.length - 1] !== entry) list.push(entry);
}

const NONE: readonly Entry[] = [];
/** By the forms of a word, which are one object for one word as long as it is remembered. */
const openingsOf = new WeakMap<readonly string[], readonly Entry[]>();

/** The entries a match of which may start at this token. */
export function entriesFor(token: Token): readonly Entry[] {
  let byWord = openingsOf.get(token.forms);
  if (byWord === undefined) {
    byWord = collect(token);
    openingsOf.set(token.forms, byWord);
  }
  if (token.flags === 0) return byWord;
  const byClass = ruleBook().classes.filter((row) => (row.flags & token.flags) !== 0);
  return byClass.length === 0 ? byWord : [...byWord, ...byClass.map((row) => row.entry)];
}

function collect(token: Token): readonly Entry[] {
  const { words, prefixes, suffixes } = ruleBook();
  const found = new Set<Entry>();
  for (const form of token.forms) for (const entry of words.get(form) ?? NONE) found.add(entry);
  for (const entry of prefixes.get(token.word.slice(0, 3)) ?? NONE) found.add(entry);
  for (const entry of suffixes.get(token.word.slice(-3)) ?? NONE) found.add(entry);
  return found.size === 0 ? NONE : [...found];
}
