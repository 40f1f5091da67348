import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fold } from '../../src/wall/fold.ts';
import { alternatives, CLASSES } from '../../src/wall/pattern.ts';
import { keyOf } from '../../src/wall/pattern-key.ts';
import { CLASS_KEYS, EDGE_KEYS, RULE_KEYS, RULE_PATTERNS } from '../../src/wall/rule-keys.ts';
import { RULES } from '../../src/wall/rules/index.ts';
import { packedLines } from '../../src/wall/sorted-lines.ts';

/** A pattern's place here is its number. */
const patterns = RULES.flatMap((rule, at) => [
  ...rule.patterns.map((source) => ({ rule: String(at), source: fold(source).text })),
  ...(rule.masks ?? []).map((source) => ({ rule: '-', source: fold(source).text })),
]);
const patternLines = patterns.map(({ rule, source }) => `${rule} ${source}`).join('\n');

/** Each key with the patterns that are looked up by it. */
function rowsOfRules(): ReadonlyMap<string, string> {
  const table = new Map<string, Set<string>>();
  for (const [number, { source }] of patterns.entries()) {
    const { part, most, least } = keyOf(source);
    for (const word of alternatives(part)) {
      const key = keyFor(word);
      table.set(key, (table.get(key) ?? new Set()).add(rowPart(number, most, least)));
    }
  }
  return new Map([...table].map(([key, numbers]) => [key, [...numbers].join(' ')]));
}

const rows = rowsOfRules();
const places = new Map(Object.keys(CLASSES).map((name, at) => [name, at]));

function rowsOf(isIn: (key: string) => boolean): readonly (readonly [string, string])[] {
  const place = (key: string): number => places.get(key) ?? 0;
  return [...rows].filter(([key]) => isIn(key)).sort(([a], [b]) => place(a) - place(b) || (a < b ? -1 : 1));
}

const classes = rowsOf((key) => places.has(key));
const edges = rowsOf((key) => key.includes('~'));
const words = rowsOf((key) => !places.has(key) && !key.includes('~'));
const packedWords = packedLines(
  words.map(([key, numbers]) => `${key} ${numbers}`),
  ',',
);

function rowPart(number: number, most: number, least: number): string {
  const text = number.toString(36);
  return most === 0 ? text : `${text}:${most}:${least}`;
}

function keyFor(word: string): string {
  if (word.startsWith('~')) return `~${word.slice(-3)}`;
  if (word.endsWith('~')) return `${word.slice(0, 3)}~`;
  return word.startsWith('=') ? word.slice(1) : word;
}

function recordOf(entries: readonly (readonly [string, string])[]): string {
  return entries
    .map(([key, numbers]) => {
      const between = key.length + numbers.length > 100 ? '\n    ' : ' ';
      return `  '${key}':${between}'${numbers}',`;
    })
    .join('\n');
}

if (process.env['UPDATE_GOLDEN'] === '1') {
  writeFileSync(
    new URL('../../src/wall/rule-keys.ts', import.meta.url),
    [
      '// Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1.',
      '',
      '/** Patterns that are looked up by a word, as src/wall/rule-book.ts reads them. */',
      `export const RULE_KEYS = \`\n${packedWords}\n\`;`,
      '',
      '/** All patterns by number, each behind the place of its rule, or behind - where it masks. */',
      `export const RULE_PATTERNS = \`\n${patternLines}\n\`;`,
      '',
      '/** Those looked up by what a word begins or ends with, three letters each. */',
      `export const EDGE_KEYS: Readonly<Record<string, string>> = {\n${recordOf(edges)}\n};`,
      '',
      '/** Those looked up by a class of token. */',
      `export const CLASS_KEYS: Readonly<Record<string, string>> = {\n${recordOf(classes)}\n};`,
      '',
    ].join('\n'),
  );
}

describe('the table of keys', () => {
  it('is that of the rules as they are', () => {
    // Otherwise: UPDATE_GOLDEN=1 npx vitest run test/wall/rule-keys.test.ts
    expect(RULE_KEYS.trim()).toBe(packedWords);
    expect(RULE_PATTERNS.trim()).toBe(patternLines);
    expect(Object.entries(EDGE_KEYS)).toEqual(edges);
    expect(Object.entries(CLASS_KEYS)).toEqual(classes);
  });
});
