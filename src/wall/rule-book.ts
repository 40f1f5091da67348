import { classFlags, compilePattern, type Pattern } from './pattern.ts';
import type { Rule } from './rule.ts';
import { CLASS_KEYS, EDGE_KEYS, RULE_KEYS, RULE_PATTERNS } from './rule-keys.ts';
import { RULES } from './rules/index.ts';
import { lineBefore } from './sorted-lines.ts';
import type { Token } from './token.ts';

/** A pattern of the rule book: of a rule, or (rule null) a collocation that masks. */
export interface Entry {
  readonly rule: Rule | null;
  readonly pattern: Pattern;
  /** How many tokens a match may have, and must have, before the one it was looked up by. */
  readonly most: number;
  readonly least: number;
}

/**
 * Patterns by the words of their keys. The table is made beforehand, because making it costs more
 * than judging all a plan has to judge; patterns are looked up and compiled when they are first met.
 */
interface RuleBook {
  /** By what the table says of them. */
  readonly entries: Map<string, Entry>;
  /**
   * Lines of rows: a key, and its patterns as `12` or `12:4:1`, the number in base 36 and how many tokens may and
   * must come before the key.
   */
  readonly keys: readonly string[];
  /** By number, the pattern behind the place of its rule in RULES, or behind `-` where it masks. */
  readonly patterns: readonly string[];
}

let book: RuleBook | null = null;

function ruleBook(): RuleBook {
  book ??= open();
  return book;
}

function open(): RuleBook {
  return {
    entries: new Map(),
    keys: RULE_KEYS.trim().split('\n'),
    patterns: RULE_PATTERNS.trim().split('\n'),
  };
}

function numbersFor(key: string): string | null {
  const { keys } = ruleBook();
  const line = lineBefore(keys, `${key}!`);
  const start = line.startsWith(`${key} `) ? 0 : line.indexOf(`,${key} `) + 1;
  if (start === 0 && !line.startsWith(`${key} `)) return null;
  const from = start + key.length + 1;
  const end = line.indexOf(',', from);
  return line.slice(from, end === -1 ? line.length : end);
}

/** Adds the entries of a row to those that a token has from other rows. */
function addEntries(found: Entry[], numbers: string): void {
  const { entries } = ruleBook();
  for (const text of numbers.split(' ')) {
    let entry = entries.get(text);
    if (entry === undefined) {
      entry = entryOf(text);
      entries.set(text, entry);
    }
    if (!found.includes(entry)) found.push(entry);
  }
}

function entryOf(text: string): Entry {
  const row = text.split(':');
  const line = ruleBook().patterns[Number.parseInt(row[0] ?? '', 36)];
  if (line === undefined) throw new Error(`no pattern has the number ${row[0]}`);
  const blank = line.indexOf(' ');
  return {
    rule: line.startsWith('-') ? null : (RULES[Number(line.slice(0, blank))] ?? null),
    pattern: compilePattern(line.slice(blank + 1)),
    most: Number(row[1] ?? 0),
    least: Number(row[2] ?? 0),
  };
}

const NONE: readonly Entry[] = [];

const byFlags = new Map<number, readonly Entry[]>();

/** Whether any pattern is looked up by this very word. */
export function knowsWord(token: Token): boolean {
  return wordEntries(token).length > 0;
}

/** The entries whose key is the class of this token: a name, a sum, a month. */
export function classEntries({ flags }: Token): readonly Entry[] {
  if (flags === 0) return NONE;
  let byClass = byFlags.get(flags);
  if (byClass === undefined) {
    const found: Entry[] = [];
    for (const [name, numbers] of Object.entries(CLASS_KEYS)) {
      if ((classFlags(name) & flags) !== 0) addEntries(found, numbers);
    }
    byClass = found;
    byFlags.set(flags, byClass);
  }
  return byClass;
}

/** The entries whose key this word is. */
export function wordEntries({ known, word }: Token): readonly Entry[] {
  known.entries ??= ofWord(word, known.forms);
  return known.entries;
}

function ofWord(word: string, forms: readonly string[]): readonly Entry[] {
  const found: Entry[] = [];
  for (const form of forms) {
    const numbers = numbersFor(form);
    if (numbers !== null) addEntries(found, numbers);
  }
  const prefix = EDGE_KEYS[`${word.slice(0, 3)}~`];
  if (prefix !== undefined) addEntries(found, prefix);
  const suffix = EDGE_KEYS[`~${word.slice(-3)}`];
  if (suffix !== undefined) addEntries(found, suffix);
  return found.length === 0 ? NONE : found;
}
