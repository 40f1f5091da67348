import { CLASS_NAMES, classFlags, compilePattern, type Pattern } from './pattern.ts';
import type { Rule } from './rule.ts';
import { RULE_KEYS } from './rule-keys.ts';
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

/** Every pattern in a fixed order; RULE_KEYS counts in it. */
export function allPatterns(rules: readonly Rule[]): readonly { rule: Rule | null; source: string }[] {
  return rules.flatMap((rule) => [
    ...rule.patterns.map((source) => ({ rule, source })),
    ...(rule.masks ?? []).map((source) => ({ rule: null, source })),
  ]);
}

/**
 * Patterns by the words of their keys. The table is made beforehand, because making it costs more
 * than judging all a plan has to judge; patterns are compiled when they are first met.
 */
interface RuleBook {
  readonly patterns: readonly { rule: Rule | null; source: string }[];
  readonly entries: (Entry | undefined)[];
  /**
   * Lines of rows: a key, and its patterns as `12` or `12:4:1`, the number in base 36 and how many tokens may and
   * must come before the key. Prefixes are keyed `ums~`, suffixes `~atz`, three letters each.
   */
  readonly keys: readonly string[];
  readonly classes: readonly { readonly flags: number; readonly numbers: string }[];
}

let book: RuleBook | null = null;

function ruleBook(): RuleBook {
  book ??= open();
  return book;
}

function open(): RuleBook {
  const keys = RULE_KEYS.trim().split('\n');
  const classes = CLASS_NAMES.flatMap((name) => {
    const numbers = numbersFor(keys, name);
    return numbers === null ? [] : [{ flags: classFlags(name), numbers }];
  });
  return { patterns: allPatterns(RULES), entries: [], keys, classes };
}

function numbersFor(keys: readonly string[], key: string): string | null {
  const line = lineBefore(keys, `${key}!`);
  const start = line.startsWith(`${key} `) ? 0 : line.indexOf(`,${key} `) + 1;
  if (start === 0 && !line.startsWith(`${key} `)) return null;
  const from = start + key.length + 1;
  const end = line.indexOf(',', from);
  return line.slice(from, end === -1 ? line.length : end);
}

function entriesAt(numbers: string): readonly Entry[] {
  const { patterns, entries } = ruleBook();
  const found: Entry[] = [];
  for (const text of numbers.split(' ')) {
    const number = Number.parseInt(text, 36);
    const known = entries[number];
    const pattern = patterns[number];
    if (known !== undefined) found.push(known);
    else if (pattern !== undefined) {
      const [, most = 0, least = 0] = text.split(':').map(Number);
      const entry: Entry = { rule: pattern.rule, pattern: compilePattern(pattern.source), most, least };
      entries[number] = entry;
      found.push(entry);
    }
  }
  return found;
}

const NONE: readonly Entry[] = [];

const byFlags = new Map<number, readonly Entry[]>();

/** Whether any pattern is looked up by this very word. */
export function knowsWord(token: Token): boolean {
  return wordEntries(token).length > 0;
}

/** The entries whose key is the class of this token: a name, a sum, a month. */
export function classEntries(token: Token): readonly Entry[] {
  if (token.flags === 0) return NONE;
  let byClass = byFlags.get(token.flags);
  if (byClass === undefined) {
    const rows = ruleBook().classes.filter((row) => (row.flags & token.flags) !== 0);
    byClass = [...new Set(rows.flatMap((row) => entriesAt(row.numbers)))];
    byFlags.set(token.flags, byClass);
  }
  return byClass;
}

/** The entries whose key this word is. */
export function wordEntries(token: Token): readonly Entry[] {
  token.known.entries ??= ofWord(token);
  return token.known.entries;
}

function ofWord(token: Token): readonly Entry[] {
  const { keys } = ruleBook();
  const found = new Set<Entry>();
  for (const key of [...token.known.forms, `${token.word.slice(0, 3)}~`, `~${token.word.slice(-3)}`]) {
    const numbers = numbersFor(keys, key);
    if (numbers !== null) for (const entry of entriesAt(numbers)) found.add(entry);
  }
  return found.size === 0 ? NONE : [...found];
}
