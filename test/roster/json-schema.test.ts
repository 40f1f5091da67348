import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Field } from '../../src/roster/field.ts';
import { fields } from '../../src/roster/fields.ts';
import { rosterSchema, rosterSchemaText } from '../../src/roster/json-schema.ts';

const FILE = 'schema/roster.json';

test('schema/roster.json is current', () => {
  if (process.env['UPDATE_GOLDEN']) writeFileSync(FILE, rosterSchemaText());
  expect(readFileSync(FILE, 'utf8')).toBe(rosterSchemaText());
});

// biome-ignore lint/suspicious/noExplicitAny: a schema is read as it is
type Schema = any;
const definitions = (rosterSchema() as Schema)['$defs'];

/** As much of a validator as the schema needs; gives the paths of what is wrong. */
function wrong(schema: Schema, value: unknown, path = ''): string[] {
  if (schema.$ref) return wrong(definitions[schema.$ref.replace('#/$defs/', '')], value, path);
  if (schema.anyOf) {
    const tried = schema.anyOf.map((part: unknown) => wrong(part, value, path));
    return tried.some((found: string[]) => found.length === 0) ? [] : [path];
  }
  if ('const' in schema) return value === schema.const ? [] : [path];
  if (schema.enum) return schema.enum.includes(value) ? [] : [path];
  switch (schema.type) {
    case 'string':
      return typeof value === 'string' && new RegExp(schema.pattern ?? '').test(value) ? [] : [path];
    case 'integer':
      return Number.isInteger(value) &&
        (value as number) >= schema.minimum &&
        (value as number) <= schema.maximum &&
        (value as number) % (schema.multipleOf ?? 1) === 0
        ? []
        : [path];
    case 'array':
      if (!Array.isArray(value) || value.length < (schema.minItems ?? 0)) return [path];
      return value.flatMap((item, index) => wrong(schema.items, item, `${path}/${index}`));
    case 'object': {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
      const missing = (schema.required ?? []).filter((key: string) => !(key in value));
      const bad = Object.entries(value).flatMap(([key, each]) =>
        key in schema.properties ? wrong(schema.properties[key], each, `${path}/${key}`) : [`${path}/${key}`],
      );
      return [...missing.map((key: string) => `${path}/${key}`), ...bad];
    }
    default:
      throw new Error(`the schema says ${JSON.stringify(schema)} at ${path}`);
  }
}

const rosters = ['fixtures/rosters', 'fixtures/formats'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(yaml|json)$/.test(name))
    .map((name) => `${folder}/${name}`),
);

/** Nothing given, for which a schema would need `null` everywhere. */
function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_, each) => (each === null ? undefined : each));
}

test.each(rosters)('%s keeps to the schema', (file) => {
  expect(wrong(rosterSchema(), withoutNulls(parse(readFileSync(file, 'utf8'), { merge: true })))).toEqual([]);
});

describe('the schema refuses', () => {
  test.each([
    ['version', { version: 2 }],
    ['people', { people: undefined }],
    ['peopel', { peopel: [] }],
    ['people/0/email', { people: [{ name: 'A' }] }],
    ['sessions/pipeline-review/minutes', { sessions: { 'pipeline-review': { minutes: 31 } } }],
    ['rules/sameDay', { rules: { sameDay: 'no' } }],
    ['people/0/starts', { people: [{ name: 'A', email: 'a@x', starts: '1 May' }] }],
  ])('%s', (path, change) => {
    const roster = { people: [{ name: 'A', email: 'a@x' }], ...change };
    expect(wrong(rosterSchema(), withoutNulls(roster))).toEqual([`/${path}`]);
  });
});

test('every field is described, and every example is one the schema takes', () => {
  for (const [shape, list] of Object.entries(fields)) {
    for (const field of list as readonly Field[]) {
      expect(field.doc, `${shape}.${field.name}`).toMatch(/^[A-Z].*\.$/);
      const schema = shape === 'roster' ? rosterSchema() : definitions[shape];
      expect(wrong(schema.properties[field.name], parse(field.example)), `${shape}.${field.name}`).toEqual(
        [],
      );
    }
  }
});
