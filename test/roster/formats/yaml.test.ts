import { describe, expect, test } from 'vitest';
import { readAnyYaml } from '../../../src/roster/formats/yaml-library.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';
import { startReading } from '../../../src/roster/reading.ts';
import type { Node } from '../../../src/roster/tree.ts';

/** The tree in one line: lists and mappings in brackets, scalars as text. */
function shown(node: Node): string {
  if (node.kind === 'scalar') return node.plain ? node.text : JSON.stringify(node.text);
  if (node.kind === 'list') return `[${node.items.flatMap(shown).join(', ')}]`;
  return `{${node.entries.map(({ key, value }) => `${shown(key)}: ${shown(value)}`).join(', ')}}`;
}

function read(text: string): string {
  const reading = startReading({ file: 'r.yaml', text }, 'yaml');
  const node = readAnyYaml(reading);
  const problems = reading.problems.map(({ code, place }) => `${code} ${place?.line}:${place?.column}`);
  return problems.length > 0 ? problems.join(', ') : node === null ? 'nothing' : shown(node);
}

describe('YAML is read with', () => {
  test.each([
    ['texts over several lines', 'a: |\n  x\n  y\nb: >-\n  x\n  y\n', '{a: "x\\ny\\n", b: "x y"}'],
    ['plain texts that go on', 'a: x\n  y\n', '{a: x y}'],
    ['escapes', "a: \"\\u00e9\\n\"\nb: 'it''s'\n", '{a: "é\\n", b: "it\'s"}'],
    ['tabs between key and value', 'a:\tx\n', '{a: x}'],
    ['tags', 'a: !!str 2027\n', '{a: "2027"}'],
    [
      'numbers and words as they are written',
      'a: 007\nb: No\nc: 1e3\nd: ~\n',
      '{a: 007, b: No, c: 1e3, d: ~}',
    ],
    ['nothing', '# nothing\n', 'nothing'],
    ['marks around one document', '%YAML 1.2\n---\na: 1\n...\n', '{a: 1}'],
    ['anchors and aliases', 'a: &x [1, 2]\nb: *x\n', '{a: [1, 2], b: [1, 2]}'],
    [
      'the anchor before the alias, where there are two',
      'a: &x 1\nb: *x\nc: &x 2\nd: *x\n',
      '{a: 1, b: 1, c: 2, d: 2}',
    ],
    [
      'merge keys under own keys',
      'a: &x {p: 1, q: 2}\nb:\n  <<: *x\n  q: 3\n',
      '{a: {p: 1, q: 2}, b: {q: 3, p: 1}}',
    ],
    [
      'the first of several merged',
      'a: &x {p: 1}\nb: &y {p: 2, r: 3}\nc: {<<: [*x, *y]}\n',
      '{a: {p: 1}, b: {p: 2, r: 3}, c: {p: 1, r: 3}}',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('YAML is refused with', () => {
  test.each([
    ['a tab that indents', 'a:\n\tb: 1\n', 'yaml-syntax 2:1'],
    ['lines that start in different columns', 'a:\n   b: 1\n  c: 2\n', 'yaml-syntax 3:1'],
    ['a deeper line under a value', 'a: 1\n  b: 2\n', 'yaml-syntax 2:3'],
    ['two colons in a line', 'a: b: c\n', 'yaml-syntax 1:4'],
    ['an open bracket', 'a: [1, 2\nb: 3\n', 'yaml-syntax 1:4'],
    ['an open quote', 'a: "x\n', 'yaml-syntax 1:4'],
    ['a text that starts with @', 'a: @x\n', 'yaml-syntax 1:4'],
    ['an alias of nothing', 'a: *x\n', 'yaml-syntax 1:4'],
    ['an alias inside of its anchor', 'a: &x [*x]\n', 'yaml-syntax 1:8'],
    ['several documents', 'a: 1\n---\nb: 2\n', 'several-documents 3:1'],
    ['a key that is a list', '? [a, b]\n: c\n', 'wrong-type 1:3'],
    ['a merge of something else', 'a: 1\n<<: 2\n', 'wrong-type 2:5'],
    ['four hundred brackets', `a: ${'['.repeat(400)}\n`, 'nested-too-deeply 1:38'],
    [
      'four hundred levels',
      Array.from({ length: 400 }, (_, level) => `${' '.repeat(level)}a:\n`).join(''),
      'nested-too-deeply 35:36',
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['a: "x\nb: y\n', '1:4 these quotes are never closed'],
    ["a: 1\nb: ['x, y]\nc: z\n", '2:5 these quotes are never closed'],
    ['a:\n  - [x\n  - y\n', '2:5 this bracket is never closed'],
    ['a: [1, {b: c]\nd: e\n', '1:8 this bracket is never closed'],
    ['a: [b]]\n', '1:7 this bracket was never opened'],
    ['a: {b: c}}\n', '1:10 this bracket was never opened'],
    ['a: 1\nb\nc: 3\n', '2:1 this line has no colon'],
    ['a: b\n c: d\n', '2:2 this line is indented deeper than the one before'],
    ['- a: b\n   c: d\n', '2:4 this line is indented deeper than the one before'],
    ['a: b: c\n', '1:4 a second colon stands in one line'],
    ['a: "x" y\n', '1:8 a text goes on behind its closing quote'],
    ['- a\nb: c\n', '2:1 this cannot stand here'],
    ['a: @x\n', '1:4 a text may not start with this character'],
    ['a: "\\q"\n', '1:5 this escape is not known'],
    ['a:\n\tb: 1\n', '2:1 a tab stands where spaces indent'],
    ['a: |x\n  b\n', '1:5 block scalar header includes extra characters: |x'],
  ])('%j, at the fault and in words', async (text, expected) => {
    const { diagnostics } = await readRoster({ file: 'r.yaml', text });
    const told = diagnostics.map(({ place, message }) => `${place?.line}:${place?.column} ${message}`);
    expect(told).toEqual([expected]);
  });

  test('only the first mistake, as the rest cannot be trusted', async () => {
    const text = 'people:\n  - name: [x\n    email: {y\n   manager: "z\n';
    const { diagnostics } = await readRoster({ file: 'r.yaml', text });
    expect(diagnostics).toHaveLength(1);
  });
});
