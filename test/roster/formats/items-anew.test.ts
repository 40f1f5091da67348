import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isLarge } from '../../../src/roster/formats/items-anew.ts';
import { readRoster } from '../../../src/roster/read-roster.ts';

const file = (name: string): string => readFileSync(`fixtures/rosters/${name}`, 'utf8');
const YAML = file('northwind.yaml');
const CSV =
  'name,email,manager,time_zone,holidays,goals\nTop,top@x,,UTC,US,\nA,a@x,top@x,UTC,US,Listen; Ask\nB,b@x,tip@x,UTC,US,\n';
const JSON_TEXT = JSON.stringify({
  defaults: { timeZone: 'UTC', holidays: 'US' },
  people: [
    { name: 'Top', email: 'top@x' },
    { name: 'A', email: 'a@x', manager: 'top@x', leave: ['2027-02-15..2027-02-19'] },
    { name: 'B', email: 'b@x', manager: 'tip@x', calendar: { reminder: 10 } },
  ],
});

/** More of what says nothing than a text may have whose people are all kept as they are read. */
const ROOM = 1 << 21;

test.each([
  ['r.yaml', YAML, `\n# ${' '.repeat(ROOM)}\n`],
  ['r.yaml', YAML.replace('email: ', 'mail: '), `\n# ${' '.repeat(ROOM)}\n`],
  ['r.json', JSON_TEXT, ' '.repeat(ROOM)],
  ['r.csv', CSV, '\n'.repeat(ROOM)],
])('%s: people of a large file are read as those of a small one', async (name, text, room) => {
  expect(isLarge(text)).toBe(false);
  expect(isLarge(text + room)).toBe(true);
  const small = await readRoster({ file: name, text });
  expect(await readRoster({ file: name, text: text + room })).toEqual(small);
});

test.each([
  ['r.yaml', 'people:\n  - { name: A, email: a@x }\n  - name: "B\n'],
  ['r.json', '{"people":[{"name":"A","email":"a@x"},{"name":"B"'],
])('%s: a mistake in the middle of a large file is found', async (name, text) => {
  const blank = ' '.repeat(ROOM);
  const large = name.endsWith('json') ? blank + text : `# ${blank}\n${text}`;
  const { value, diagnostics } = await readRoster({ file: name, text: large });
  expect(value).toBeNull();
  expect(diagnostics.map(({ severity }) => severity)).toContain('error');
});
