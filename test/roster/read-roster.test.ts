import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readRoster } from '../../src/roster/read-roster.ts';

test('reads the Northwind roster without a word of complaint', async () => {
  const text = readFileSync('fixtures/rosters/northwind.yaml', 'utf8');
  const { value, diagnostics } = await readRoster({ file: 'northwind.yaml', text });
  expect(diagnostics).toEqual([]);
  expect(value?.people.map((person) => person.name)).toContain('Karen Spärck Jones');
  expect(value?.people).toHaveLength(9);
});
