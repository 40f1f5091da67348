import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.ts';
import { printHuman } from '../../../src/diagnostics/printers/human.ts';
import { plain, type Style } from '../../../src/diagnostics/printers/style.ts';
import { columnsOf } from '../../../src/diagnostics/printers/width.ts';

function at(column: number, length: number, change: Partial<Diagnostic> = {}): Diagnostic {
  const place = { file: 'r.yaml', line: 1, column, length };
  return {
    code: 'unknown-field',
    severity: 'error',
    message: 'unknown field "x"',
    place,
    hint: null,
    ...change,
  };
}

/** The two lines of the frame of a one-line file. */
function frame(line: string, column: number, length: number): string[] {
  return printHuman([at(column, length)], new Map([['r.yaml', line]]), plain)
    .split('\n')
    .slice(1, 3);
}

test('shows place, severity, message, code, line, carets and hint, and counts', () => {
  const diagnostics = [at(3, 4, { hint: 'did you mean y?' }), at(1, 1, { severity: 'warning' }), at(1, 1)];
  expect(
    printHuman(diagnostics, new Map([['r.yaml', 'a: long # c\n']]), plain),
  ).toBe(`r.yaml:1:3: error: unknown field "x" [unknown-field]
  1 | a: long # c
    |   ^^^^
  hint: did you mean y?

r.yaml:1:1: warning: unknown field "x" [unknown-field]
  1 | a: long # c
    | ^

r.yaml:1:1: error: unknown field "x" [unknown-field]
  1 | a: long # c
    | ^

2 errors, 1 warning
`);
});

test('has nothing to say of nothing, and no frame without a place or a text', () => {
  expect(printHuman([], new Map(), plain)).toBe('');
  expect(printHuman([at(1, 1)], new Map(), plain)).toBe(
    'r.yaml:1:1: error: unknown field "x" [unknown-field]\n\n1 error\n',
  );
  expect(printHuman([at(1, 1, { place: null, severity: 'note' })], new Map(), plain)).toBe(
    'note: unknown field "x" [unknown-field]\n\n1 note\n',
  );
});

describe('carets stand under the span', () => {
  test.each([
    ['behind tabs', '\ta:\tx', 5, 1, ['  1 |     a:  x', '    |         ^']],
    ['under wide characters', '名: 山田', 4, 2, ['  1 | 名: 山田', '    |     ^^^^']],
    ['behind combining marks', 'e\u0301e\u0301: x', 7, 1, ['  1 | e\u0301e\u0301: x', '    |     ^']],
    ['under a picture of two units', 'a 😀 b', 3, 2, ['  1 | a 😀 b', '    |   ^^']],
    ['behind the end of a line', 'a:', 3, 0, ['  1 | a:', '    |   ^']],
    ['behind a byte order mark', '\uFEFFab: c', 1, 2, ['  1 | ab: c', '    | ^^']],
  ])('%s', (_, line, column, length, expected) => {
    expect(frame(line, column, length)).toEqual(expected);
  });

  test('in a long line, which is cut around it', () => {
    const line = `${'x'.repeat(1000)}HERE${'y'.repeat(1000)}`;
    const [text = '', carets = ''] = frame(line, 1001, 4);
    expect(text).toHaveLength(80);
    expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });
});

test('what a roster says cannot reach the terminal as a command', () => {
  const evil = 'a\u001b[2Jb\u009b31m\u202Ec\u0007';
  const diagnostics = [at(1, 3, { message: `unknown field "${evil}"`, hint: evil })];
  const printed = printHuman(diagnostics, new Map([['r.yaml', evil]]), plain);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  expect(printed).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E]/);
  expect(printed).toContain('a␛[2Jb');
});

test('no line is wider than 80 columns where its words are not', () => {
  const word = fc.string({
    unit: fc.constantFrom('a', 'é', '名', '😀', '"', '\t', 'b'),
    minLength: 1,
    maxLength: 12,
  });
  const text = fc.array(word, { minLength: 1, maxLength: 60 }).map((words) => words.join(' '));
  fc.assert(
    fc.property(text, text, text, fc.nat(300), fc.nat(50), (line, message, hint, column, length) => {
      const printed = printHuman(
        [at(column + 1, length, { message, hint })],
        new Map([['r.yaml', line]]),
        plain,
      );
      for (const each of printed.split('\n')) expect(columnsOf(each)).toBeLessThanOrEqual(80);
    }),
  );
});

test('colour marks severity, carets and hint, and changes no text', () => {
  const mark = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
  const style: Style = {
    bold: mark('b'),
    red: mark('r'),
    yellow: mark('y'),
    cyan: mark('c'),
    dim: mark('d'),
  };
  const diagnostics = [at(1, 2, { hint: 'mend it' }), at(1, 2, { severity: 'warning' })];
  const sources = new Map([['r.yaml', 'ab: c']]);
  const marked = printHuman(diagnostics, sources, style);
  expect(marked).toContain('<r>error:</r>');
  expect(marked).toContain('<y>warning:</y>');
  expect(marked).toContain('<r>^^</r>');
  expect(marked).toContain('<b>1 error, 1 warning</b>');
  expect(marked.replace(/<\/?[brycd]>/g, '')).toBe(printHuman(diagnostics, sources, plain));
});
