import { describe, expect, test } from 'vitest';
import type { ReadOptions } from '../../src/roster/read-roster.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { formatDay } from '../../src/time/day.ts';
import { readAda } from './read-one.ts';

const PEOPLE = 'people:\n  - { name: G, email: g@x }\n  - { name: A, email: a@x, manager: g@x }\n';

async function read(text: string, options: ReadOptions = {}) {
  const { value, diagnostics } = await readRoster({ file: 'r.yaml', text }, options);
  return {
    roster: value,
    codes: diagnostics.map(({ code }) => code),
    hints: diagnostics.map(({ hint }) => hint),
  };
}

const ZONE = 'defaults: { timeZone: Europe/London, holidays: false }\n';

test('a roster that says little gets the usual settings', async () => {
  const { roster } = await read(ZONE + PEOPLE);
  expect(roster).toMatchObject({
    organization: null,
    fiscalYearStart: 1,
    fiscalYearName: 'start',
    rules: { sameDay: 'forbid', buffer: 0, sessionsPerDay: 6, quarterEnd: 'shield', weights: {} },
  });
  expect(formatDay(roster?.anchor ?? 0)).toBe('2024-01-01');
  expect(roster?.people[0]?.sessions).toEqual({
    'pipeline-review': { every: 1, minutes: 30 },
    'development-session': { every: 2, minutes: 45 },
  });
});

test('sessions of the roster hold for everybody, those of a person for that person, each setting alone', async () => {
  const { ada } = await readAda(
    'sessions: { pipeline-review: { every: 2 }, development-session: { minutes: 60 } }',
    'sessions: { pipeline-review: { minutes: 25 }, development-session: { every: 1 } }',
  );
  expect(ada?.sessions).toEqual({
    'pipeline-review': { every: 2, minutes: 25 },
    'development-session': { every: 1, minutes: 60 },
  });
});

describe('settings', () => {
  test.each([
    ['fiscalYearStart: 2', { fiscalYearStart: 2 }],
    ['fiscalYearStart: February', { fiscalYearStart: 2 }],
    ['fiscalYearStart: sept', { fiscalYearStart: 9 }],
    ['fiscalYearName: End', { fiscalYearName: 'end' }],
    ['organization: "Quotes & Co."', { organization: 'Quotes & Co.' }],
    [
      'rules: { sameDay: allow, buffer: 15, sessionsPerDay: 3 }',
      { rules: { sameDay: 'allow', buffer: 15, sessionsPerDay: 3, quarterEnd: 'shield', weights: {} } },
    ],
    ['version: 1', {}],
    ['version: "1"', {}],
  ])('%s', async (line, expected) => {
    expect((await read(`${line}\n${ZONE}${PEOPLE}`)).roster).toMatchObject(expected);
  });

  test.each([
    ['fiscalYearStart: 0', 'out-of-range'],
    ['fiscalYearStart: Febtober', 'out-of-range'],
    ['fiscalYearName: middle', 'unknown-choice'],
    ['anchor: 2024-01-02', 'anchor-not-monday'],
    ['anchor: Monday', 'invalid-date'],
    ['sessions: { pipeline-review: { every: 3 } }', 'out-of-range'],
    ['sessions: { pipeline-review: { minutes: 0 } }', 'out-of-range'],
    ['sessions: { pipeline-review: { minutes: 245 } }', 'out-of-range'],
    ['sessions: { pipeline-review: { minutes: 31 } }', 'out-of-range'],
    ['sessions: { pipeline-review: 30 }', 'wrong-type'],
    ['sessions: { review: { minutes: 30 } }', 'unknown-field'],
    ['rules: { buffer: -5 }', 'out-of-range'],
    ['rules: { buffer: 12 }', 'out-of-range'],
    ['rules: { sessionsPerDay: 1.5 }', 'out-of-range'],
    ['rules: [sameDay]', 'wrong-type'],
    ['version: 2', 'unsupported-version'],
    ['verison: 1', 'unknown-field'],
  ])('%s is refused', async (line, code) => {
    const { roster, codes } = await read(`${line}\n${ZONE}${PEOPLE}`);
    expect(codes).toEqual([code]);
    expect(roster).toBeNull();
  });
});

describe('defaults', () => {
  const BARE = `${PEOPLE}  - { name: B, email: b@x, manager: g@x, timeZone: Asia/Tokyo, holidays: JP }\n`;

  test('from outside stand where the roster has none', async () => {
    const options = {
      defaults: { timeZone: 'Europe/Paris', workingHours: 'Mon 09:00-10:00', holidays: 'FR' },
    };
    const { roster, codes } = await read(BARE, options);
    expect(codes).toEqual([]);
    expect(roster?.people.map(({ timeZone }) => timeZone)).toEqual([
      'Europe/Paris',
      'Asia/Tokyo',
      'Europe/Paris',
    ]);
    expect(roster?.people.map(({ holidays }) => holidays.regions)).toEqual([['FR'], ['JP'], ['FR']]);
    expect(roster?.people[0]?.workingHours).toEqual([{ weekday: 0, from: 540, to: 600 }]);
  });

  test('from outside take the place of the roster’s own', async () => {
    const { roster } = await read(ZONE + PEOPLE, { defaults: { timeZone: 'Europe/Paris' } });
    expect(roster?.people[0]?.timeZone).toBe('Europe/Paris');
  });

  test('from outside that are wrong are reported without a place, once', async () => {
    const { diagnostics } = await readRoster(
      { file: 'r.yaml', text: BARE },
      { defaults: { timeZone: 'Europe/Lodnon', holidays: 'XX', workingHours: 'always' } },
    );
    expect(diagnostics.map(({ code, place }) => [code, place])).toEqual([
      ['unknown-time-zone', null],
      ['invalid-hours', null],
      ['unknown-region', null],
    ]);
  });

  test('a person without a zone is named; where nobody has one, that is said once', async () => {
    const { diagnostics } = await readRoster({ file: 'r.yaml', text: BARE });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'G has no time zone, and there is no default',
      'A has no time zone, and there is no default',
    ]);
    expect((await read(PEOPLE)).codes).toEqual(['missing-time-zone']);
  });

  test('a wrong zone among the defaults is one problem, not one for each person', async () => {
    expect((await read(`defaults: { timeZone: Nowhere }\n${PEOPLE}`)).codes).toEqual(['unknown-time-zone']);
  });

  test('no word about holidays is worth a note, `false` is a word', async () => {
    expect((await read(`defaults: { timeZone: UTC }\n${PEOPLE}`)).codes).toEqual(['no-holidays']);
    expect((await read(`defaults: { timeZone: UTC, holidays: false }\n${PEOPLE}`)).codes).toEqual([]);
  });
});

describe('fields', () => {
  test.each([
    ['timezone: UTC', 'did you mean timeZone?'],
    ['workinghours: x', 'did you mean workingHours?'],
    ['buffer: 5', 'buffer belongs under `rules`'],
    ['motivator: mastery', 'motivator belongs under `development`'],
    ['people: []', 'people belongs at the top level'],
  ])('an unknown field of a person, %s, is named with what may be meant', async (line, hint) => {
    const { diagnostics } = await readAda(line);
    expect(diagnostics).toMatchObject([{ code: 'unknown-field', hint }]);
  });

  test('a required field that is misspelt is not missing too', async () => {
    const { codes, hints } = await read(`${ZONE}poeple: []\n`);
    expect(codes).toEqual(['unknown-field']);
    expect(hints).toEqual(['did you mean people?']);
  });

  test('given twice are reported at the second place', async () => {
    expect((await readAda('leave: []\nleave: [2027-01-01]')).problems).toEqual(['duplicate-key at "leave"']);
  });

  test('all problems are reported at once, in the order of the text', async () => {
    const { diagnostics } = await readAda(
      'timeZone: Nowhere\nleave: [x]\nends: y\ncolour: red\nholidays: XX\nworkingHours: z',
      'anchor: 2024-01-02',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'anchor-not-monday',
      'unknown-time-zone',
      'invalid-date',
      'invalid-date',
      'unknown-field',
      'unknown-region',
      'invalid-hours',
    ]);
  });
});

describe('a roster without', () => {
  test.each([
    ['anything', '', 'empty-roster'],
    ['more than a comment', '# nothing\n', 'empty-roster'],
    ['more than null', 'null\n', 'empty-roster'],
    ['people', ZONE, 'missing-field'],
    ['anybody among its people', `${ZONE}people: []\n`, 'empty-roster'],
    ['a pair', `${ZONE}people: [{ name: G, email: g@x }]\n`, 'no-pairs'],
    ['a mapping at its top', '- { name: G, email: g@x }\n', 'wrong-type'],
    ['a list of people', `${ZONE}people: { name: G, email: g@x }\n`, 'wrong-type'],
    ['fields', 'just words\n', 'wrong-type'],
  ])('%s is refused', async (_, text, code) => {
    const { roster, codes } = await read(text);
    expect(codes).toEqual([code]);
    expect(roster).toBeNull();
  });
});
