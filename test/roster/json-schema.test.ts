import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { rosterSchemaText } from '../../src/roster/json-schema.ts';

const FILE = 'schema/roster.json';

test('schema/roster.json is current', () => {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(FILE, rosterSchemaText());
  expect(readFileSync(FILE, 'utf8')).toBe(rosterSchemaText());
});
