import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../../../src/roster/formats/json.ts';
import { startReading } from '../../../src/roster/reading.ts';
import type { Node } from '../../../src/roster/tree.ts';
import { runs } from '../../seed.ts';

function read(text: string) {
  const reading = startReading({ file: 'r.json', text }, 'json');
  const node = readJson(reading);
  return { node, problems: reading.problems };
}

/** What the tree stands for. */
function plainly(node: Node): unknown {
  if (node.kind === 'list') return node.items.flatMap((item) => [plainly(item)]);
  if (node.kind === 'scalar') return node.plain ? JSON.parse(node.text) : node.text;
  return Object.fromEntries(node.entries.map(({ key, value }) => [key.text, plainly(value)]));
}

test('reads what JSON.parse reads, and refuses what it refuses', () => {
  const piece = fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b\\n"',
      '"',
      '1',
      '-0',
      '01',
      '1.5e3',
      '.5',
      'true',
      'nul',
      'null',
      ' ',
      '\n',
      '\\',
      'x',
      '\u0001',
    ],
  );
  const text = fc.oneof(
    fc.array(piece, { maxLength: 12 }).map((parts) => parts.join('')),
    fc.json({ maxDepth: 4 }),
    fc.json({ maxDepth: 3, noneStringified: false } as object).map((json) => json.replace(/,/g, ' ,\n\t ')),
  );
  let good = 0;
  fc.assert(
    fc.property(text, (json) => {
      let expected: unknown;
      try {
        expected = JSON.parse(json);
      } catch {
        const { node, problems } = read(json);
        expect(node).toBeNull();
        expect(problems).toHaveLength(1);
        return;
      }
      good += 1;
      const { node, problems } = read(json);
      expect(problems).toEqual([]);
      expect(node && JSON.stringify(plainly(node))).toBe(JSON.stringify(expected));
    }),
    runs(250),
  );
  expect(good).toBeGreaterThan(100);
});

test('any blank of RFC 8259 may stand between values', () => {
  const { node, problems } = read('{\r\n\t"a" :\t[ 1,\r2 ]\r\n}\r\n');
  expect(problems).toEqual([]);
  expect(node && JSON.stringify(plainly(node))).toBe('{"a":[1,2]}');
});

test('values know their places', () => {
  const text = '{ "a": [1, "x\\"y"], "b": {} }';
  const seen: string[] = [];
  const walk = (node: Node): void => {
    seen.push(text.slice(node.from, node.to));
    if (node.kind === 'list') for (const item of node.items) walk(item);
    if (node.kind === 'mapping') for (const { value } of node.entries) walk(value);
  };
  const { node } = read(text);
  if (node !== null) walk(node);
  expect(seen).toEqual([text, '[1, "x\\"y"]', '1', '"x\\"y"', '{}']);
});

describe('says what is wrong', () => {
  test.each([
    ['{ "a": 1, }', 'take out the comma before', 11],
    ['[1, 2, ]', 'take out the comma before', 8],
    ["{ 'a': 1 }", 'put keys in double quotes', 3],
    ['{ a: 1 }', 'put keys in double quotes', 3],
    ['{ "a": \'b\' }', 'put texts in double quotes', 8],
    ['{ "a": 1 "b": 2 }', 'a comma may be missing before this', 10],
    ['{ "a" 1 }', null, 7],
    ['{ "a": "b', 'add a double quote at its end', 8],
    ['{ "a": "\\x" }', 'write two backslashes for one', 8],
    ['{ "a": "b\n" }', 'write \\n for a new line, or close the quotes', 10],
    ['{} {}', 'take this out', 4],
    ['{ // note', 'JSON has no comments: take it out, or write the roster in YAML', 3],
    ['[/* a */ 1]', 'JSON has no comments: take it out, or write the roster in YAML', 2],
    ['{ "a": 1 // note', 'JSON has no comments: take it out, or write the roster in YAML', 10],
    ['{ "a":', null, 7],
  ])('%s', (text, hint, column) => {
    expect(read(text).problems).toMatchObject([{ code: 'json-syntax', hint, place: { line: 1, column } }]);
  });
});
