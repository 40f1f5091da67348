import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasModules, hasProgram, python } from './debian.ts';
import { type Published, publishTwice, type Seen, seenByIcalJs } from './published.ts';

let published: Published;
beforeAll(async () => {
  published = await publishTwice();
}, 60_000);
afterAll(() => rmSync(published.folder, { recursive: true, force: true }));

const golden = readdirSync('fixtures/golden', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ics'))
  .map((path) => join('fixtures/golden', path));
const everything = (): string[] => [...golden, ...published.first, ...published.second];
const textOf = (path: string): string => readFileSync(path, 'utf8');

it.skipIf(!hasModules('ctypes'))('libical finds nothing to object to, strictly', () => {
  const problems = python('strict.py', everything()) as Record<string, readonly string[]>;
  expect(Object.keys(problems).length).toBeGreaterThan(20);
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});

it.skipIf(!hasModules('icalendar'))('python3-icalendar sees the sessions that ical.js sees', () => {
  const seen = python('read.py', everything()) as Record<string, readonly (Seen & { errors: number })[]>;
  for (const path of everything()) {
    expect(seen[path], path).toEqual(seenByIcalJs(textOf(path)).map((each) => ({ ...each, errors: 0 })));
  }
});

describe.skipIf(!hasProgram('khal'))('khal', () => {
  const calendars = ['development-sessions', 'pipeline-reviews'];
  const pathOf = (revision: string, file: string): string =>
    join(published.folder, revision, 'simone', `${file}.ics`);

  function khal(...args: string[]): string {
    const config = join(published.folder, 'khal.conf');
    const env = {
      ...process.env,
      XDG_DATA_HOME: published.folder,
      XDG_CACHE_HOME: published.folder,
      TZ: 'UTC',
    };
    const { status, stdout, stderr } = spawnSync('khal', ['-c', config, ...args], { encoding: 'utf8', env });
    expect(stderr, stderr).not.toMatch(/Traceback|critical/i);
    expect(status, stderr).toBe(0);
    return stdout;
  }

  function shown(calendar: string): string[] {
    const format = ['--format', '{uid}|{start-long}|{end-long}|{title}', '--day-format', ''];
    const list = khal('list', '-a', calendar, ...format, '2027-02-01', '2027-03-08');
    return list
      .split('\n')
      .filter((line) => line.includes('|'))
      .sort();
  }

  const expected = (path: string): string[] =>
    seenByIcalJs(textOf(path))
      .map(({ uid, start, end, summary }) => [uid, clock(start), clock(end), summary].join('|'))
      .sort();
  const clock = (minute: number): string =>
    new Date(minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');

  beforeAll(() => {
    const sections = calendars.map((name) => {
      mkdirSync(join(published.folder, 'khal', name), { recursive: true });
      return `[[${name}]]\npath = ${join(published.folder, 'khal', name)}\n`;
    });
    const formats = [
      'longdatetimeformat = %Y-%m-%d %H:%M',
      'longdateformat = %Y-%m-%d',
      'timeformat = %H:%M',
    ];
    writeFileSync(
      join(published.folder, 'khal.conf'),
      `[calendars]\n${sections.join('')}[locale]\nlocal_timezone = UTC\ndefault_timezone = UTC\n${formats.join('\n')}\n`,
    );
  });

  it('takes two revisions and their undoing without a double', () => {
    const [, calendar = ''] = calendars;
    khal('import', '--batch', '-a', calendar, pathOf('first', calendar));
    expect(shown(calendar)).toEqual(expected(pathOf('first', calendar)));

    khal('import', '--batch', '-a', calendar, pathOf('second', calendar));
    expect(shown(calendar)).toEqual(expected(pathOf('second', calendar)));
    khal('import', '--batch', '-a', calendar, pathOf('second', calendar));
    expect(shown(calendar)).toEqual(expected(pathOf('second', calendar)));

    khal('import', '--batch', '-a', calendar, pathOf('second', `changes/${calendar}/undo`));
    expect(shown(calendar).every((line) => line.includes('|Cancelled: '))).toBe(true);
  });

  it('comes to the same by the change files alone', () => {
    const [calendar = ''] = calendars;
    khal('import', '--batch', '-a', calendar, pathOf('first', calendar));
    for (const name of ['added', 'changed', 'cancelled']) {
      const path = pathOf('second', `changes/${calendar}/${name}`);
      if (published.second.includes(path)) khal('import', '--batch', '-a', calendar, path);
    }
    expect(shown(calendar)).toEqual(expected(pathOf('second', calendar)));
  });
});
