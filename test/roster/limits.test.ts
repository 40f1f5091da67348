import { describe, expect, test } from 'vitest';
import { printHuman } from '../../src/diagnostics/printers/human.ts';
import { printJson } from '../../src/diagnostics/printers/json.ts';
import { plain } from '../../src/diagnostics/printers/style.ts';
import { readRoster } from '../../src/roster/read-roster.ts';

const TOP =
  'defaults: { timeZone: Europe/London, holidays: GB-ENG }\npeople:\n  - { name: Top, email: top@x }\n';

async function codesOf(file: string, text: string): Promise<string[]> {
  const { diagnostics } = await readRoster({ file, text });
  return [...new Set(diagnostics.map(({ code }) => code))];
}

describe('a file', () => {
  test('of more than 32 MB is refused', async () => {
    expect(await codesOf('r.yaml', `${TOP}#${' '.repeat(50_000_000)}\n`)).toEqual(['roster-too-large']);
  });

  test('of more than 4 MB is refused where only the YAML package can read it', async () => {
    const text = `${TOP}  - { name: A, email: a@x, manager: "\\x74op@x" }\n#${' '.repeat(5_000_000)}\n`;
    expect(await codesOf('r.yaml', text)).toEqual(['roster-too-large']);
    expect(await codesOf('r.yaml', text.replace('\\x74', 't'))).toEqual([]);
  });

  test('of 1,000 people is read, in every format', async () => {
    const many = Array.from({ length: 1_000 }, (_, index) => index);
    const yaml =
      TOP + many.map((n) => `  - name: Person ${n}\n    email: p${n}@x\n    manager: top@x\n`).join('');
    const csv = `name,email,manager,time_zone,holidays\nTop,top@x,,UTC,US\n${many.map((n) => `Person ${n},p${n}@x,top@x,UTC,US\n`).join('')}`;
    const people = many.map((n) => ({ name: `Person ${n}`, email: `p${n}@x`, manager: 'top@x' }));
    const json = JSON.stringify({
      defaults: { timeZone: 'UTC', holidays: 'US' },
      people: [{ name: 'Top', email: 'top@x' }, ...people],
    });
    for (const [file, text] of [
      ['r.yaml', yaml],
      ['r.csv', csv],
      ['r.json', json],
    ] as const) {
      const { value, diagnostics } = await readRoster({ file, text });
      expect(diagnostics).toEqual([]);
      expect(value?.people).toHaveLength(1_001);
    }
  });

  test('of zeros, of UTF-16 or of noise is not text', async () => {
    expect(await codesOf('r.yaml', '\u0000'.repeat(100))).toEqual(['not-text']);
    const { diagnostics } = await readRoster({ file: 'r.csv', text: [...'name,email'].join('\u0000') });
    expect(diagnostics).toMatchObject([{ code: 'not-text', hint: 'save it as UTF-8' }]);
    expect(await codesOf('r.yaml', 'PK\u0003\u0004\u0014\u0000\u0006\u0000')).toEqual(['not-text']);
  });

  test('with a thousand problems has them all in JSON, and fifty for people', async () => {
    const lines = Array.from(
      { length: 1_000 },
      (_, n) => `  - { name: P${n}, email: p${n}@x, manager: nobody@y }\n`,
    );
    const text = TOP + lines.join('');
    const { diagnostics } = await readRoster({ file: 'r.yaml', text });
    expect(diagnostics).toHaveLength(1_000);
    const sources = new Map([['r.yaml', text]]);
    const printed = printHuman(diagnostics, sources, plain);
    expect(printed.match(/unknown-manager/g)).toHaveLength(50);
    expect(printed).toMatch(/\n950 more are not shown; --format json has them all\n\n1000 errors\n$/);
    expect(JSON.parse(printJson(diagnostics, sources, plain)).diagnostics).toHaveLength(1_000);
  });
});

describe('aliases', () => {
  test('that unfold without bounds are refused', async () => {
    const bomb = Array.from(
      { length: 30 },
      (_, n) => `k${n}: &a${n} [${n === 0 ? 'x' : `*a${n - 1}, `.repeat(9)}]\n`,
    );
    expect(await codesOf('r.yaml', bomb.join(''))).toEqual(['too-many-aliases']);
    const merges = Array.from(
      { length: 30 },
      (_, n) => `k${n}: &a${n} { b: ${n === 0 ? 'x' : `[*a${n - 1}, *a${n - 1}]`} }\n`,
    );
    expect(await codesOf('r.yaml', merges.join(''))).toEqual(['too-many-aliases']);
  });

  test('that share something among hundreds of people are fine', async () => {
    const people = Array.from(
      { length: 300 },
      (_, n) => `  - { name: P${n}, email: p${n}@x, manager: top@x, leave: *away }\n`,
    );
    const text = TOP.replace('top@x }', 'top@x, leave: &away [2027-01-04, 2027-01-05] }') + people.join('');
    const { value, diagnostics } = await readRoster({ file: 'r.yaml', text });
    expect(diagnostics).toEqual([]);
    expect(value?.people.every((person) => person.leave.length === 2)).toBe(true);
  });
});

test.each(['r.yaml', 'r.json'])('brackets without end do not exhaust the stack: %s', async (file) => {
  for (const piece of ['[', '{"a":', '[{"a":']) {
    expect(await codesOf(file, piece.repeat(100_000))).toEqual(['nested-too-deeply']);
  }
});

test('levels without end do not exhaust the stack', async () => {
  const deep = Array.from({ length: 2000 }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
  expect(await codesOf('r.yaml', deep)).toEqual(['nested-too-deeply']);
  expect(await codesOf('r.yaml', '- '.repeat(2000))).toEqual(['nested-too-deeply']);
  expect(await codesOf('r.yaml', '? '.repeat(2000))).toEqual(['nested-too-deeply']);
});

test('one value with very much in it is read or refused, not pondered', async () => {
  const hours = 'Mon 09:00-10:00, '.repeat(20_000);
  expect(
    await codesOf('r.yaml', `${TOP}  - { name: A, email: a@x, manager: top@x, workingHours: "${hours}" }\n`),
  ).toEqual(['invalid-hours']);
  const leave = '2027-01-01, '.repeat(20_000);
  expect(
    await codesOf('r.yaml', `${TOP}  - { name: A, email: a@x, manager: top@x, leave: "${leave}" }\n`),
  ).toEqual(['overlapping-leave']);
  const long = 'x'.repeat(500_000);
  expect(
    await codesOf(
      'r.yaml',
      `${TOP}  - { name: ${long}, email: ${long}, manager: ${long}, timeZone: ${long}, holidays: ${long} }\n`,
    ),
  ).toContain('invalid-email');
});
