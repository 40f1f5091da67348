import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Assembled, assemble } from '../../src/assemble.ts';
import type { Layout, Person, Roster } from '../../src/model.ts';
import { USUAL_LAYOUT } from '../../src/output/layout.ts';
import { readRoster } from '../../src/roster/read-roster.ts';
import { day } from '../promises/run.ts';

const HORIZON = { by: 'range', from: day('2027-01-04'), to: day('2027-02-07') } as const;

const LAYOUTS: readonly Layout[] = (['sessions', 'series', 'invitations'] as const).flatMap((form) =>
  (['manager', 'rep'] as const).map((splitBy): Layout => ({ form, splitBy })),
);

async function meridian(): Promise<Roster> {
  const text = readFileSync(new URL('../../fixtures/rosters/meridian.yaml', import.meta.url), 'utf8');
  const { value } = await readRoster({ file: 'meridian.yaml', text }, {});
  if (value === null) throw new Error('meridian cannot be read');
  return value;
}

interface Options {
  readonly layout: Layout;
  readonly unitSize: number;
  readonly previous?: Assembled | null;
  /** What people's calendars hold: of this plan, the files of the team they were in and of the one they led. */
  readonly busy?: Assembled;
  readonly change?: (text: string) => string;
  readonly now?: string;
}

async function plan(roster: Roster, { busy, change = (text) => text, previous, ...options }: Options) {
  const folders = new Map(busy?.plan.folders.map(({ manager, folder }) => [manager, `${folder}/`]));
  const calendars = new Map(
    busy?.files
      .filter(({ path }) => path.endsWith('.ics') && !/changes|undo/.test(path))
      .map(({ path, text }) => [path, { file: path, text: change(text) }]),
  );
  const people = roster.people.map((person) => {
    const led = busy?.plan.sessions.filter(({ rep }) => rep === person.email).map(({ manager }) => manager);
    const own = [person.email, ...(led ?? [])].flatMap((manager) => folders.get(manager) ?? []);
    const paths = [...calendars.keys()].filter((path) => own.some((folder) => path.startsWith(folder)));
    return { ...person, busy: paths.map((path) => ({ path, place: person.place })) };
  });
  const { result } = await assemble({
    roster: { ...roster, people },
    horizon: HORIZON,
    stamp: null,
    utc: false,
    busy: calendars,
    layout: options.layout,
    unitSize: options.unitSize,
    now: day(options.now ?? '2026-12-01') * 1440,
    previous: previous ? { plan: previous.plan, calendar: textIn(previous) } : null,
  });
  if (result === null) throw new Error('no horizon');
  return result;
}

const textIn =
  ({ files }: Assembled) =>
  (path: string): string | null =>
    files.find((file) => file.path === path)?.text ?? null;

/** As Google Calendar exports what was imported. */
const stripped = (text: string): string => text.replace(/^X-CADENCE.*\r\n/gm, '');

const movedByHand = (text: string): string =>
  stripped(text).replace(/^(DT(?:START|END)[^:]*:\d{8}T)(\d\d)/gm, (_, line: string, hour: string) => {
    return line + String(Number(hour) + 2).padStart(2, '0');
  });

/** Other UIDs, so other meetings. */
const foreign = (text: string): string => stripped(text).replace(/^(UID:\w{4})\w{4}/gm, '$10000');

function changed(roster: Roster, email: string, change: Partial<Person>): Roster {
  const people = roster.people.map((one) => (one.email.startsWith(email) ? { ...one, ...change } : one));
  return { ...roster, people };
}

describe('planning again with everybody’s own sessions as busy', () => {
  it.each([
    ...LAYOUTS.map((layout) => ({ ...layout, layout, unitSize: 4 })),
    { ...USUAL_LAYOUT, layout: USUAL_LAYOUT, unitSize: 250 },
  ])('changes nothing: $form by $splitBy, in units of $unitSize', async ({ layout, unitSize }) => {
    const roster = await meridian();
    const first = await plan(roster, { layout, unitSize });
    expect(first.plan.sessions.length).toBeGreaterThan(100);
    for (const change of [stripped, movedByHand]) {
      const again = await plan(roster, { layout, unitSize, previous: first, busy: first, change });
      expect(again.changes.filter(({ what }) => what !== 'unchanged')).toEqual([]);
      expect(again.files).toEqual(first.files);
    }
    const afresh = await plan(roster, { layout, unitSize, busy: first, change: stripped });
    expect(afresh.files).toEqual(first.files);
  });

  it.each([
    { form: 'sessions', days: ['2026-12-01', '2026-12-02'] },
    { form: 'series', days: ['2027-01-12', '2027-01-20'] },
  ] as const)('is as if they were marked, for who changes managers: $form, $days', async ({ form, days }) => {
    const layout: Layout = { form, splitBy: 'manager' };
    const roster = await meridian();
    const first = await plan(roster, { layout, unitSize: 4 });
    const moved = changed(roster, 'kofi@', { manager: 'elif@meridian.example' });
    const options = { layout, unitSize: 4, previous: first, busy: first, now: days[0] };
    const second = await plan(moved, options);
    expect(second.plan.sessions.some(({ status }) => status === 'cancelled')).toBe(true);
    expect(await plan(moved, { ...options, change: stripped })).toEqual(second);
    // What was cancelled leaves the plan with the next revision, and may still lie in somebody's calendar.
    const leave = [{ first: day('2027-01-25'), last: day('2027-01-29') }];
    const away = changed(moved, 'wanjiru@', { leave });
    const later = { ...options, previous: second, now: days[1] };
    const third = await plan(away, later);
    expect(third.plan.retired.length).toBeGreaterThan(0);
    expect(await plan(away, { ...later, change: stripped })).toEqual(third);
  });
});

it('the same times under other UIDs are somebody else’s, and count', async () => {
  const roster = await meridian();
  const options = { layout: USUAL_LAYOUT, unitSize: 4 };
  const first = await plan(roster, options);
  const again = await plan(roster, { ...options, previous: first, busy: first, change: foreign });
  expect(again.changes.some(({ what }) => what === 'moved')).toBe(true);
});
