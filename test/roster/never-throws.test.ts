import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printers } from '../../src/diagnostics/printers/index.ts';
import { plain } from '../../src/diagnostics/printers/style.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { anyCharacter } from '../characters.ts';
import { runs } from '../seed.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028-\u202E]/;

const files = ['fixtures/rosters', 'fixtures/errors', 'fixtures/formats'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => /\.(yaml|json|csv)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const texts = files.map((file) => readFileSync(file, 'utf8').slice(0, 4000));

/** Reads and prints in every way; every place lies in the text, and nothing breaks a terminal. */
async function survives(file: string, text: string): Promise<void> {
  const { value, diagnostics } = await readRoster({ file, text });
  expect(value === null).toBe(diagnostics.some(({ severity }) => severity === 'error'));
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  for (const { place, message, hint } of diagnostics) {
    expect(message).not.toMatch(/\.$|undefined|\[object|NaN/);
    expect(hint ?? '').not.toMatch(/undefined|\[object|NaN/);
    if (place === null) continue;
    const line = lines[place.line - 1];
    expect(line).toBeDefined();
    expect(place.column).toBeGreaterThanOrEqual(1);
    expect(place.column - 1 + place.length).toBeLessThanOrEqual(line?.length ?? 0);
  }
  const sources = new Map([[file, text]]);
  const all = await Promise.all(Object.values(printers).map((load) => load()));
  const printed = all.map((print) => print(diagnostics, sources, plain));
  for (const output of printed) expect(output).not.toMatch(UNSAFE);
  JSON.parse(printed[1] ?? '');
  JSON.parse(printed[3] ?? '');
}

const name = fc.constantFrom('r.yaml', 'r.json', 'r.csv', '<stdin>');

test('any text is read or refused', async () => {
  const text = fc.oneof(
    fc.string({ unit: anyCharacter, maxLength: 80 }),
    fc.string({
      unit: fc.constantFrom(
        '\n',
        ' ',
        '-',
        ':',
        '"',
        "'",
        '{',
        '[',
        ']',
        '}',
        ',',
        'a',
        '\r',
        '\t',
        '&',
        '*',
      ),
      maxLength: 60,
    }),
  );
  await fc.assert(fc.asyncProperty(name, text, survives), runs(15));
});

test('any roster is read or refused with parts of it cut, doubled or exchanged', async () => {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    cut: fc.nat(40),
    put: fc.oneof(
      fc.constantFrom(
        '\n',
        '"',
        ': ',
        '- ',
        '\u0000',
        '\u001b[2J',
        '\ud800',
        '..',
        ';',
        '2027',
        '{}',
        '[]',
        'null',
        '&a ',
        '*a',
      ),
      fc.string({ maxLength: 5 }),
    ),
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(files.length - 1), fc.array(change, { maxLength: 4 }), async (index, changes) => {
      let text = texts[index] ?? '';
      for (const { at, cut, put } of changes) {
        const from = Math.floor(at * text.length);
        text = text.slice(0, from) + put + text.slice(from + cut);
      }
      await survives(files[index] ?? '', text);
    }),
    runs(15),
  );
});

/** Every value that a field may meet, right and wrong. */
test('any value of any field is read or refused', async () => {
  const value: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.constantFrom(
        null,
        true,
        false,
        0,
        1,
        -1,
        1.5,
        1e21,
        '',
        ' ',
        'US',
        'GB-ENG',
        'Mon-Fri 09:00-17:00',
        '2027-01-04',
      ),
      fc.constantFrom(
        '2027-01-04..2027-01-05',
        'a@x',
        'UTC',
        'forbid',
        'February',
        '__proto__',
        'constructor',
        'toString',
      ),
      fc.string({ unit: anyCharacter, maxLength: 6 }),
      fc.array(tie('value'), { maxLength: 3 }),
      fc.dictionary(
        fc.constantFrom(
          'of',
          'add',
          'remove',
          'date',
          'name',
          'every',
          'minutes',
          'pipeline-review',
          'focus',
          '__proto__',
          'x',
        ),
        tie('value'),
        { maxKeys: 3 },
      ),
    ),
  })).value;
  const field = fc.constantFrom(
    ...[
      'name',
      'email',
      'manager',
      'timeZone',
      'workingHours',
      'holidays',
      'leave',
      'busy',
      'starts',
      'ends',
      'preferred',
      'sessions',
      'development',
    ],
  );
  const top = fc.constantFrom(
    'version',
    'organization',
    'defaults',
    'fiscalYearStart',
    'fiscalYearName',
    'anchor',
    'sessions',
    'rules',
    'people',
    '__proto__',
  );
  const roster = fc.tuple(
    fc.dictionary(top, value, { maxKeys: 2 }),
    fc.array(fc.dictionary(field, value, { maxKeys: 5 }), { maxLength: 4 }),
  );
  await fc.assert(
    fc.asyncProperty(roster, async ([settings, people]) => {
      await survives('r.json', JSON.stringify({ people, ...settings }, null, 1));
    }),
    runs(15),
  );
});
