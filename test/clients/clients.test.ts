import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasEvolution, hasModules, hasProgram, python, SLOW_PROGRAMS } from './debian.ts';
import {
  expectSessions,
  type Found,
  importing,
  linesOf,
  revisionsAndUndoing,
  takesPlace,
} from './imports.ts';
import { type Published, publishTwice } from './published.ts';
import { quarters, smallScenes } from './scenes.ts';
import { type Seen, seenByIcalJs } from './seen.ts';

const folder = mkdtempSync(join(tmpdir(), 'cadence-clients-'));
const small: Published[] = [];
const large: Published[] = [];
beforeAll(async () => {
  for (const scene of smallScenes()) small.push(await publishTwice(scene, folder));
  for (const scene of quarters()) large.push(await publishTwice(scene, folder));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const filesOf = (all: readonly Published[]): string[] =>
  all.flatMap(({ first, second }) => [...first.all, ...second.all]);
const golden = readdirSync('fixtures/golden', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ics'))
  .map((path) => join('fixtures/golden', path));
const textOf = (path: string): string => readFileSync(path, 'utf8');
const shownOf = ({ uid: _, html: __, ...shown }: Seen): Found => shown;

it('ical.js sees the sessions of plan.json, however they are laid out', () => {
  for (const { name, first, second } of [...small, ...large]) {
    for (const { calendars, sessions } of [first, second]) {
      const seen = calendars.flatMap((path) => seenByIcalJs(textOf(path)));
      expect(takesPlace(seen.map(shownOf)), name).toEqual(linesOf(sessions));
      expect(sessions.length, name).toBeGreaterThan(3);
    }
  }
});

it.skipIf(!hasModules('ctypes'))('libical finds nothing to object to, strictly', () => {
  const paths = [...golden, ...filesOf(small), ...filesOf(large)];
  const problems = python('strict.py', paths) as Record<string, readonly string[]>;
  expect(Object.keys(problems)).toEqual(paths);
  expect(Object.entries(problems).filter(([, found]) => found.length > 0)).toEqual([]);
});

it.skipIf(!hasModules('icalendar', 'recurring_ical_events'))(
  'python3-icalendar sees the sessions that ical.js sees',
  () => {
    const paths = [...golden, ...filesOf(small)];
    const seen = python('read.py', paths) as Record<string, readonly (Seen & { errors: number })[]>;
    for (const path of paths) {
      expect(seen[path], path).toEqual(seenByIcalJs(textOf(path)).map((each) => ({ ...each, errors: 0 })));
    }
  },
);

describe('two revisions, the second once more, its undoing, and its changes alone', () => {
  it.skipIf(!SLOW_PROGRAMS || !hasProgram('khal'))('leave khal with the sessions of the plan', () => {
    // It takes its time: those alone that few sessions say all of.
    const few = small.filter(({ first }) => first.sessions.length < 20);
    expectSessions(
      'import-khal.py',
      join(folder, 'khal'),
      Object.assign({}, ...few.map(revisionsAndUndoing)),
    );
  });

  it.skipIf(!SLOW_PROGRAMS || !hasEvolution())(
    'leave evolution-data-server with the sessions of the plan',
    () => {
      const all = [...small, ...large].map(revisionsAndUndoing);
      const session = ['dbus-run-session', '--'];
      expectSessions('import-evolution.py', join(folder, 'evolution'), Object.assign({}, ...all), session);
    },
  );
});

it.skipIf(!SLOW_PROGRAMS || !hasProgram('thunderbird'))(
  'Thunderbird comes to the sessions of the plan as its guide says',
  () => {
    const calendars = small.map(({ name, first, second }) => [
      name,
      [
        { remove: [], take: first.calendars },
        { remove: [], take: first.calendars },
        { remove: [...second.changed, ...second.cancelled], take: [...second.added, ...second.changed] },
      ],
    ]);
    const found = importing(
      'import-thunderbird.py',
      join(folder, 'thunderbird'),
      Object.fromEntries(calendars),
    ) as Record<string, { refused: number; seen: Found[] }[]>;
    for (const { name, first, second } of small) {
      const [one, again, two] = found[name] ?? [];
      expect(one?.refused, name).toBe(0);
      expect(takesPlace(one?.seen ?? []), name).toEqual(linesOf(first.sessions));
      expect(again?.refused, name).toBe(first.calendars.length);
      expect(takesPlace(again?.seen ?? []), name).toEqual(linesOf(first.sessions));
      expect(two?.refused, name).toBe(0);
      expect(takesPlace(two?.seen ?? []), name).toEqual(linesOf(second.sessions));
    }
  },
);
