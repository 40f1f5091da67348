import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Roster } from '../../../src/model.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';

const FILES = ['team.yaml', 'team.json', 'team.csv'];

async function rosterIn(
  name: string,
  change: (text: string) => string = (text) => text,
): Promise<Roster | null> {
  const text = change(readFileSync(`fixtures/formats/${name}`, 'utf8'));
  const { value, diagnostics } = await readRoster({ file: name, text });
  expect(diagnostics).toEqual([]);
  return value;
}

function withoutPlaces(roster: Roster | null): unknown {
  return JSON.parse(JSON.stringify(roster, (key, value) => (key === 'place' ? undefined : value)));
}

test('YAML, JSON and CSV give the same roster', async () => {
  const [yaml, json, csv] = await Promise.all(FILES.map(async (name) => withoutPlaces(await rosterIn(name))));
  expect(json).toEqual(yaml);
  expect(csv).toEqual(yaml);
});

test.each(
  FILES,
)('%s gives the same roster with and without a byte order mark and with CRLF', async (name) => {
  const usual = await rosterIn(name);
  expect(await rosterIn(name, (text) => `\uFEFF${text.replace(/^\uFEFF/, '')}`)).toEqual(usual);
  expect(await rosterIn(name, (text) => text.replace(/\r?\n/g, '\r\n'))).toEqual(usual);
});

test.each([',', ';', '\t'])('cells may be separated by %j', async (separator) => {
  const rows = [
    ['name', 'email', 'manager', 'time_zone', 'holidays'],
    ['Grace Hopper', 'grace@northwind.example', '', 'Europe/London', 'US'],
    ['"Ada; ""the Countess"", née Byron"', 'ada@northwind.example', 'Grace Hopper', 'Europe/London', 'US'],
  ];
  const text = rows.map((row) => row.join(separator)).join('\n');
  const { value, diagnostics } = await readRoster({ file: '<stdin>', text });
  expect(diagnostics).toEqual([]);
  expect(value?.people[0]).toMatchObject({
    name: 'Ada; "the Countess", née Byron',
    manager: 'grace@northwind.example',
  });
});

test('every place points at the text it came from', async () => {
  for (const name of FILES) {
    const lines = readFileSync(`fixtures/formats/${name}`, 'utf8')
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/);
    const roster = await rosterIn(name);
    const ada = roster?.people.find((person) => person.email.startsWith('ada'));
    const at = (place: { line: number; column: number; length: number } | undefined): string | undefined =>
      place && lines[place.line - 1]?.slice(place.column - 1, place.column - 1 + place.length);
    expect(at(ada?.place)).toMatch(/^"?Lovelace, Ada"?$/);
    expect(at(ada?.development.focus[1]?.place)).toMatch(/^"?negotiation"?$/);
    expect(at(ada?.busy[0]?.place)).toMatch(/^"?calendars\/ada.ics"?$/);
  }
});

test('what is read from standard input is told by its text', async () => {
  for (const name of FILES) {
    const text = readFileSync(`fixtures/formats/${name}`, 'utf8');
    const { value } = await readRoster({ file: '<stdin>', text });
    expect(value?.people).toHaveLength(3);
  }
});
