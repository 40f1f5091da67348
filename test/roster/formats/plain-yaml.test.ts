import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainYaml } from '../../../src/roster/formats/plain-yaml.ts';
import { readAnyYaml } from '../../../src/roster/formats/yaml-library.ts';
import { startReading } from '../../../src/roster/reading.ts';
import { runs } from '../../seed.ts';

function byPackage(text: string): unknown {
  const reading = startReading({ file: 'a.yaml', text }, 'yaml');
  const node = readAnyYaml(reading);
  return reading.problems.length > 0 ? 'refused' : node;
}

/** What the small reader reads, the package reads alike, places included. */
function agrees(text: string): boolean {
  const node = readPlainYaml(text);
  if (node === null) return false;
  expect(node, text).toEqual(byPackage(text));
  return true;
}

const rosters = readdirSync('fixtures/rosters').filter((name) => name.endsWith('.yaml'));

test.each(rosters)('reads %s as the package does', (name) => {
  agrees(readFileSync(`fixtures/rosters/${name}`, 'utf8'));
});

test('reads the usual roster without the package', () => {
  expect(readPlainYaml(readFileSync('fixtures/rosters/northwind.yaml', 'utf8'))).not.toBeNull();
});

describe('reads without the package', () => {
  test.each([
    'a: 1',
    '---\na: 1\n',
    '# c\n\na: 1 # c\nb:\n  c: "x" # c\n',
    'a:\r\n  - b\r\n  - c: d\r\n    e: f\r\n',
    'a:\n- b\n- c\nd: e\n',
    'a: []\nb: {}\nc: [a, "b", \'c\', {d: e}]\n',
    'a: { b: 2027-01-01, c: [x y, z] }',
    'a:\nb: c#d\n',
    'a: http://x:80/y\nb: it\'s "so"\n',
    '- a\n- b: c\n',
    'a: "b\\n\\"\\u00e9\\/"\nb: ["\\\\", "]"]\n',
    "a: 'it''s'\nb: ['''', ']']\n",
  ])('%j', (text) => {
    expect(agrees(text)).toBe(true);
  });
});

describe('leaves to the package', () => {
  test.each([
    '',
    'a: |\n  text\n',
    'a: &x 1\nb: *x\n',
    'a: b\n  c\n',
    'a: "\\x41"\n',
    'a: "b\\\n  c"\n',
    'a:\tb\n',
    '? a\n: b\n',
    '- - a\n',
    'a: [b,\n  c]\n',
    'a: b: c\n',
    'a: !!str 1\n',
    '<<: {a: 1}\n',
    'a: 1\n---\nb: 2\n',
    ' a: 1\nb: 2\n',
    'a:\n   b: 1\n  c: 2\n',
    'a\n',
    'a: [b\n',
    'a: - b\n',
    'a: {b}\n',
    'a: {b: }\n',
    'a: [b: c]\n',
    'a: "b" c\n',
  ])('%j', (text) => {
    expect(readPlainYaml(text)).toBeNull();
  });
});

const words = fc.constantFrom(
  ...['a', 'key', 'Mon-Fri 09:00', '2027-01-01..2027-01-02', '"q"', "'s'", '#', ' #c', ':', ': ', '- ', '-'],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '\n',
    '\n  ',
    '\n    ',
    '\n- ',
    '\n  - ',
    '\r\n',
    'a: ',
    'b:',
    '  ',
    '"',
    "'",
  ],
  ...[
    '&x',
    '*x',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '?',
    '~',
    'null',
    '---',
    '...',
    '\t',
    'é',
    '😀',
    '<<: ',
    '"a\\nb\\""',
    "'x''y'",
    '\\',
  ],
);

test('agrees with the package on any arrangement of what YAML is made of', () => {
  fc.assert(
    fc.property(fc.array(words, { maxLength: 24 }), (parts) => {
      agrees(parts.join(''));
    }),
    runs(750),
  );
});

/** Lines as rosters have them, in any order and at any depth. */
const value = fc.constantFrom(
  ...['x', 'x y', '"x: y"', "'#'", '[a, b]', '{a: b, c: [d]}', '', '# c', 'x # c', '9:00', '[]', '|'],
);
const line = fc
  .tuple(
    fc.constantFrom('', '  ', '    ', '      '),
    fc.constantFrom('', '- '),
    fc.constantFrom('a: ', 'b:', 'c: ', ''),
    value,
  )
  .map((parts) => parts.join(''));

test('agrees with the package on lines of rosters', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\r\n'), (lines, end) => {
      agrees(lines.join(end));
    }),
    runs(500),
  );
});

/** Block style as people write it: every mapping and every list in lines of their own, indented. */
type Written = string | readonly Written[] | { readonly [key: string]: Written };

const { written } = fc.letrec<{ written: Written }>((tie) => ({
  written: fc.oneof(
    { depthSize: 'small' },
    fc.constantFrom(
      'x',
      'Mon-Fri 09:00-17:00 # c',
      '"q: \\"#"',
      "'it''s'",
      '[a, "b", {c: d}]',
      '{ a: [], b: x y }',
      '2027-01-04',
    ),
    fc.array(tie('written'), { minLength: 1, maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b-c', 'dE', 'f_1'), tie('written'), { minKeys: 1, maxKeys: 3 }),
  ),
}));

function linesOf(node: Written): string[] {
  if (typeof node === 'string') return [node];
  if (Array.isArray(node)) {
    // A list in a list would start with two dashes, which is left to the package.
    return node.flatMap((item: Written) => {
      const [first = '', ...rest] = linesOf(Array.isArray(item) ? 'x' : item);
      return [`- ${first}`, ...rest.map((each) => `  ${each}`)];
    });
  }
  return Object.entries(node).flatMap(([key, each]) =>
    typeof each === 'string'
      ? [`${key}: ${each}`]
      : [`${key}: # c`, '', '# c', ...linesOf(each).map((text) => `  ${text}`)],
  );
}

test('reads block style of any depth without the package, and alike', () => {
  fc.assert(
    fc.property(written, fc.constantFrom('\n', '\r\n'), (node, end) => {
      fc.pre(typeof node !== 'string');
      expect(agrees(linesOf(node).join(end)), linesOf(node).join('\n')).toBe(true);
    }),
  );
});

test('agrees with the package on a roster with any one character changed', () => {
  const text = readFileSync('fixtures/rosters/northwind.yaml', 'utf8').slice(0, 900);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(2), words, (at, cut, put) => {
      agrees(text.slice(0, at) + put + text.slice(at + cut));
    }),
    runs(75),
  );
});
