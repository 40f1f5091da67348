import { writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { alternatives } from '../../src/wall/pattern.ts';
import { keyOf } from '../../src/wall/pattern-key.ts';
import { allPatterns } from '../../src/wall/rule-book.ts';
import { RULE_KEYS } from '../../src/wall/rule-keys.ts';
import { RULES } from '../../src/wall/rules/index.ts';
import { packedLines } from '../../src/wall/sorted-lines.ts';

function keysOfRules(): string {
  const table = new Map<string, Set<string>>();
  for (const [number, { source }] of allPatterns(RULES).entries()) {
    const { part, most, least } = keyOf(source);
    for (const word of alternatives(part)) {
      const key = keyFor(word);
      table.set(key, (table.get(key) ?? new Set()).add(rowPart(number, most, least)));
    }
  }
  const rows = [...table].sort(([a], [b]) => (a < b ? -1 : 1));
  return packedLines(
    rows.map(([key, numbers]) => `${key} ${[...numbers].join(' ')}`),
    ',',
  );
}

function rowPart(number: number, most: number, least: number): string {
  const text = number.toString(36);
  return most === 0 ? text : `${text}:${most}:${least}`;
}

function keyFor(word: string): string {
  if (word.startsWith('~')) return `~${word.slice(-3)}`;
  if (word.endsWith('~')) return `${word.slice(0, 3)}~`;
  return word.startsWith('=') ? word.slice(1) : word;
}

if (process.env['UPDATE_GOLDEN'] === '1') {
  writeFileSync(
    new URL('../../src/wall/rule-keys.ts', import.meta.url),
    `/** Made from the rules; written by test/wall/rule-keys.test.ts when UPDATE_GOLDEN is 1. */\nexport const RULE_KEYS = \`\n${keysOfRules()}\n\`;\n`,
  );
}

describe('the table of keys', () => {
  it('is that of the rules as they are', () => {
    // Otherwise: UPDATE_GOLDEN=1 npx vitest run test/wall/rule-keys.test.ts
    expect(RULE_KEYS.trim()).toBe(keysOfRules());
  });
});
