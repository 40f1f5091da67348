import { describe, expect, it } from 'vitest';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { cadence, cadenceIn, filesBelow, fixture } from './run-cadence.ts';

const Q1 = ['--quarter', '2027-Q1'];
const FORTNIGHT = ['--from', '2027-01-04', '--to', '2027-01-17'];
const northwind = { '/home/roster.yaml': fixture('northwind.yaml') };
const crowded = { '/home/roster.yaml': fixture('crowded.yaml') };
const roster = `defaults: { timeZone: Europe/London, holidays: GB-ENG }
sessions: { pipeline-review: { minutes: 30 } }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - { name: Ada Lovelace, email: ada@x.example, manager: grace@x.example }
`;
const shorter = roster.replace('minutes: 30', 'minutes: 25');
const pair = { '/home/pair.yaml': roster };

/** A world in which the pair's first quarter of 2027 has been planned. */
async function planned() {
  const world = memoryWorld({ files: pair });
  const { code } = await cadenceIn(world, ['plan', 'pair.yaml', ...Q1]);
  expect(code).toBe(0);
  return world;
}

describe('cadence plan', () => {
  it('writes two calendars a manager and a plan, and says so on standard output', async () => {
    const { code, out, world } = await cadence(['plan', 'roster.yaml', ...Q1, '--out', 'q1'], {
      files: northwind,
    });
    expect(code).toBe(0);
    expect(Object.keys(filesBelow(world, '/home/q1'))).toEqual([
      'grace/changes/development-sessions/undo.ics',
      'grace/changes/pipeline-reviews/undo.ics',
      'grace/development-sessions.ics',
      'grace/pipeline-reviews.ics',
      'plan.json',
    ]);
    expect(out).toContain('q1: 5 files new. Nothing was sent to anyone.');
  });

  it('touches nothing when nothing changed', async () => {
    const world = await planned();
    const touched: string[] = [];
    world.files.before = (operation, path) => {
      if (!['status', 'read', 'list'].includes(operation)) touched.push(`${operation} ${path}`);
    };
    const { code, out } = await cadenceIn(world, ['plan', 'pair.yaml', ...Q1]);
    expect(code).toBe(0);
    expect(out).toContain('up to date');
    expect(touched).toEqual([]);
  });

  it('plans the quarter of the current week when none is named', async () => {
    const { world } = await cadence(['plan', 'pair.yaml', '--now', '2026-12-31T10:00:00Z'], { files: pair });
    const plan = JSON.parse(filesBelow(world, '/home/calendars')['plan.json'] ?? '');
    expect(plan.horizon.label).toBe('2026-Q4');
  });

  it('reads a roster from standard input as it reads the file', async () => {
    const file = await cadence(['plan', 'pair.yaml', ...Q1], { files: pair });
    const piped = await cadence(['plan', '-', ...Q1], { stdin: roster });
    expect(filesBelow(piped.world, '/home/calendars')).toEqual(filesBelow(file.world, '/home/calendars'));
  });

  it('maps the headings of an export', async () => {
    const files = {
      '/home/hris.csv': 'Who,Mail,Boss\nGrace,grace@x.example,\nAda,ada@x.example,grace@x.example\n',
    };
    const columns = ['--columns', 'name=Who,email=Mail', '--columns', 'manager=Boss'];
    const { code, err } = await cadence(
      ['plan', 'hris.csv', ...Q1, ...columns, '--time-zone', 'Europe/London', '--holidays', 'none'],
      { files },
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it('refuses a range without a Monday', async () => {
    const line = ['plan', 'pair.yaml', '--from', '2027-01-05', '--to', '2027-01-10'];
    expect(await cadence(line, { files: pair })).toMatchObject({
      code: 2,
      err: expect.stringContaining('empty-range'),
    });
  });

  it('speaks of no calendars where nobody is due a session', async () => {
    const text = roster.replace('manager: grace@x.example', 'manager: grace@x.example, starts: 2028-01-03');
    const { code, out } = await cadence(['plan', 'r.yaml', ...Q1], { files: { '/home/r.yaml': text } });
    expect(code).toBe(0);
    expect(out).toContain('Next: plan other weeks, or look at starts');
  });

  it('writes nothing for a roster with errors', async () => {
    const { code, out, err, world } = await cadence(['plan', 'bad.yaml', ...Q1], {
      files: { '/home/bad.yaml': 'people: 3' },
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toContain('bad.yaml:1:9');
    expect(filesBelow(world, '/home/calendars')).toEqual({});
  });

  it('names a busy calendar that is missing at its place in the roster, beside the roster', async () => {
    const text = roster.replace('email: grace@x.example', 'email: grace@x.example, busy: busy/grace.ics');
    const { code, err } = await cadence(['plan', 'teams/r.yaml', ...Q1], {
      files: { '/home/teams/r.yaml': text },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/teams\/r\.yaml:\d+:\d+/);
    expect(err.replace(/\s+/g, ' ')).toContain('cannot read teams/busy/grace.ics');
  });

  it('names what is missing beside a roster together with what is wrong in it', async () => {
    const text = `guard: { accounts: { file: accounts.csv } }
${roster.replace('email: grace@x.example', 'email: grace@x.example, timeZone: Mars, busy: grace.ics')}`;
    const { code, err } = await cadence(['plan', 'r.yaml', ...Q1], { files: { '/home/r.yaml': text } });
    expect(code).toBe(1);
    expect(err).toContain('unknown time zone "Mars"');
    expect(err).toContain('cannot read grace.ics');
    expect(err).toContain('cannot read accounts.csv');
  });

  it('takes a path from the root of the disk as it is', async () => {
    const text = roster.replace('email: grace@x.example', 'email: grace@x.example, busy: /exports/grace.ics');
    const { code, err } = await cadence(['plan', 'teams/r.yaml', ...Q1], {
      files: { '/home/teams/r.yaml': text },
    });
    expect(code).toBe(1);
    expect(err.replace(/\s+/g, ' ')).toContain('cannot read /exports/grace.ics');
  });
});

describe('cadence plan --check', () => {
  it('is content with a folder that is current', async () => {
    const world = await planned();
    const { code, out, err } = await cadenceIn(world, ['plan', 'pair.yaml', ...Q1, '--check']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('up to date');
  });

  const calendar = '/home/calendars/grace/pipeline-reviews.ics';
  it.each<[string, (files: Map<string, string | null>) => void]>([
    ['lacks a calendar', (files) => files.delete(calendar)],
    ['has a calendar that was edited', (files) => files.set(calendar, '')],
    ['is of another roster', (files) => files.set('/home/pair.yaml', shorter)],
    ['has a plan no more', (files) => files.delete('/home/calendars/plan.json')],
  ])('says no where the folder %s, and writes nothing', async (_, spoil) => {
    const world = await planned();
    spoil(world.files.entries);
    const start = [...world.files.entries];
    const { code, out, err } = await cadenceIn(world, ['plan', 'pair.yaml', ...Q1, '--check']);
    expect(code).toBe(1);
    expect(err).toContain('folder-out-of-date');
    expect(out).toMatch(/new|changed/);
    expect([...world.files.entries]).toEqual(start);
  });

  it('says no where there is no folder', async () => {
    const { code, world } = await cadence(['plan', 'pair.yaml', ...Q1, '--check'], { files: pair });
    expect(code).toBe(1);
    expect([...world.files.entries.keys()]).toEqual(['/', '/home', '/home/pair.yaml']);
  });
});

describe('cadence plan --dry-run', () => {
  it('shows what would change and writes nothing', async () => {
    const { code, out, world } = await cadence(['plan', 'pair.yaml', ...Q1, '--dry-run'], { files: pair });
    expect(code).toBe(0);
    expect(out).toContain('plan.json');
    expect(out).toContain('Nothing was written.');
    expect(filesBelow(world, '/home/calendars')).toEqual({});
  });

  it('shows the sessions that would change', async () => {
    const world = await planned();
    world.files.entries.set('/home/pair.yaml', shorter);
    const { out } = await cadenceIn(world, ['plan', 'pair.yaml', ...Q1, '--dry-run', '--now', '2027-01-01']);
    expect(out).toMatch(/Sessions since the plan before: .*\d+ (changed|moved)/);
    expect(out).toMatch(/^ {2}(changed|moved) /m);
  });
});

describe('cadence plan after a change', () => {
  const changes = (world: MemoryWorld): string[] =>
    Object.keys(filesBelow(world, '/home/calendars')).filter((path) => path.includes('/changes/'));

  it('writes what changed by itself, and takes it away when something else has changed', async () => {
    const world = await planned();
    const first = changes(world);
    world.files.entries.set('/home/pair.yaml', shorter);
    const { out } = await cadenceIn(world, ['plan', 'pair.yaml', ...Q1, '--now', '2027-01-01']);
    expect(out).toContain('changes/');
    expect(changes(world).filter((path) => !first.includes(path))).toContainEqual(
      expect.stringMatching(/(changed|added)\.ics$/),
    );
    const second = filesBelow(world, '/home/calendars');
    await cadenceIn(world, ['plan', 'pair.yaml', ...Q1, '--now', '2027-01-01']);
    expect(filesBelow(world, '/home/calendars')).toEqual(second);

    const without = shorter
      .replace(/^.*Ada.*$/m, '')
      .concat('  - { name: Kay, email: kay@x.example, manager: grace@x.example }\n');
    world.files.entries.set('/home/pair.yaml', without);
    await cadenceIn(world, ['plan', 'pair.yaml', ...Q1, '--now', '2027-01-01']);
    expect(changes(world).some((path) => path.endsWith('cancelled.ics'))).toBe(true);
    expect(changes(world).some((path) => path.endsWith('changed.ics'))).toBe(false);
  });

  it('prints the changes for a pull request', async () => {
    const world = await planned();
    world.files.entries.set('/home/pair.yaml', shorter);
    const line = ['plan', 'pair.yaml', ...Q1, '--now', '2027-01-01', '--dry-run', '--format', 'markdown'];
    const { code, out } = await cadenceIn(world, line);
    expect(code).toBe(0);
    expect(out).toMatch(/^### 2027-Q1: .*\d+ (moved|changed)/);
    expect(out).toContain('| Change | Rep | Session | Was | Is | Because |');
  });
});

describe('busy', () => {
  const meeting = (uid: string, day: string): string =>
    `BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nBEGIN:VEVENT\r\nUID:${uid}\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:${day}\r\nDURATION:P5D\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
  const busy = { '/home/pair.yaml': `${roster.trimEnd().slice(0, -2)}, busy: exports }\n` };

  it('takes a folder of calendars', async () => {
    const files = {
      ...busy,
      '/home/exports/google.ics': meeting('a', '20270104'),
      '/home/exports/outlook.ICS': meeting('b', '20270111'),
      '/home/exports/notes.txt': 'no calendar',
    };
    const { code, out } = await cadence(['plan', 'pair.yaml', ...Q1, '--json'], { files });
    expect(code).toBe(0);
    const { unplaced } = JSON.parse(out) as { unplaced: { kind: string; period: string }[] };
    const weeks = unplaced.filter(({ kind }) => kind === 'pipeline-review').map(({ period }) => period);
    expect(weeks).toEqual(['2027-W01', '2027-W02']);
  });

  it('says so where the folder holds none', async () => {
    const { code, err } = await cadence(['plan', 'pair.yaml', ...Q1], {
      files: { ...busy, '/home/exports/notes.txt': 'no calendar' },
    });
    expect(code).toBe(1);
    expect(err).toMatch(/^pair.yaml:5:\d+: error: exports holds no .ics file/m);
  });
});

describe('cadence plan --strict', () => {
  it('fails closed where a due session has no slot', async () => {
    const { code, out, err, world } = await cadence(['plan', 'roster.yaml', ...FORTNIGHT, '--strict'], {
      files: crowded,
    });
    expect(code).toBe(1);
    expect(err).toContain('session-unplaced');
    expect(out).toMatch(/Not placed \(\d+\)/);
    expect(filesBelow(world, '/home/calendars')).toEqual({});
  });

  it('does not count a session that nobody could have placed', async () => {
    const { code, out } = await cadence(['plan', 'roster.yaml', ...Q1, '--strict', '--json'], {
      files: northwind,
    });
    const { unplaced } = JSON.parse(out);
    expect(unplaced.length).toBeGreaterThan(0);
    expect(unplaced.every(({ excused }: { excused: boolean }) => excused)).toBe(true);
    expect(code).toBe(0);
  });
});

describe("other people's files", () => {
  it.each([
    ['plan.json', '{ "mine": true }'],
    ['grace/pipeline-reviews.ics', 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\nEND:VCALENDAR\r\n'],
  ])('%s is not overwritten, but by --force', async (path, text) => {
    const files = { ...northwind, [`/home/calendars/${path}`]: text };
    const world = memoryWorld({ files });
    const refused = await cadenceIn(world, ['plan', 'roster.yaml', ...Q1]);
    expect(refused.code).toBe(2);
    expect(refused.err).toMatch(/output-not-ours|plan-not-cadence/);
    expect(filesBelow(world, '/home/calendars')).toEqual({ [path]: text });

    expect(await cadenceIn(world, ['plan', 'roster.yaml', ...Q1, '--force'])).toMatchObject({ code: 0 });
    expect(filesBelow(world, '/home/calendars')[path]).not.toBe(text);
  });

  it('in the folder are left alone', async () => {
    const files = {
      ...northwind,
      '/home/calendars/grace/notes.txt': 'mine',
      '/home/calendars/README': 'mine',
    };
    const { code, world } = await cadence(['plan', 'roster.yaml', ...Q1], { files });
    expect(code).toBe(0);
    expect(filesBelow(world, '/home/calendars')).toMatchObject({ 'grace/notes.txt': 'mine', README: 'mine' });
  });

  it('a file where the folder should be is an error', async () => {
    const { code, err } = await cadence(['plan', 'roster.yaml', ...Q1, '--out', 'roster.yaml'], {
      files: northwind,
    });
    expect(code).toBe(2);
    expect(err).toContain('folder-unwritable');
  });
});

describe('formats', () => {
  it('--json is one document with the plan, what was done and every problem', async () => {
    const { code, out, err, world } = await cadence(['plan', 'roster.yaml', ...Q1, '--json'], {
      files: northwind,
    });
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const document = JSON.parse(out);
    const written = JSON.parse(filesBelow(world, '/home/calendars')['plan.json'] ?? '');
    expect(document).toMatchObject(written);
    expect(document.run).toMatchObject({ mode: 'write', out: 'calendars', upToDate: false });
    expect(document.diagnostics).toContainEqual(
      expect.objectContaining({ code: 'walled-text', severity: 'warning' }),
    );
  });

  it('--json is one document where there is no plan too', async () => {
    const files = { '/home/bad.yaml': 'people: 3' };
    const { code, out, err } = await cadence(['plan', 'bad.yaml', '--json'], { files });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out).diagnostics.length).toBeGreaterThan(0);
  });

  it('annotates in GitHub Actions', async () => {
    const env = { GITHUB_ACTIONS: 'true' };
    const { out, err } = await cadence(['check', 'bad.yaml'], {
      files: { '/home/bad.yaml': 'people: 3' },
      env,
    });
    expect(out).toContain('::error file=bad.yaml');
    expect(err).toBe('');
  });

  it('cadence check looks into the calendars that a roster names', async () => {
    const busy = roster.replace('email: grace@x.example', 'email: grace@x.example, busy: grace.ics');
    const files = { '/home/pair.yaml': busy, '/home/grace.ics': 'no calendar' };
    const { code, err } = await cadence(['check', 'pair.yaml'], { files });
    expect(code).toBe(1);
    expect(err).toContain('grace.ics:1:1: error');
  });

  it('cadence check tells people of each roster and reports to code scanning', async () => {
    const files = { ...pair, ...northwind, '/home/bad.yaml': 'people: 3' };
    const good = await cadence(['check', 'pair.yaml', 'roster.yaml'], { files });
    expect(good).toMatchObject({ code: 0, out: 'pair.yaml: ok, 2 people\nroster.yaml: ok, 9 people\n' });
    const sarif = await cadence(['check', 'bad.yaml', 'pair.yaml', '--format', 'sarif'], { files });
    expect(sarif.code).toBe(1);
    expect(JSON.parse(sarif.out).version).toBe('2.1.0');
  });
});

describe('cadence plan, again', () => {
  const away = roster.replace('ada@x.example,', 'ada@x.example, leave: [2027-02-15..2027-02-19],');
  const again = ['plan', 'pair.yaml', ...Q1, '--now', '2027-02-01'];

  it('gives each change its cause: on the terminal, with --json, and in plan.json from then on', async () => {
    const world = await planned();
    world.files.entries.set('/home/pair.yaml', away);
    const detail = 'Ada Lovelace is on leave 15 to 19 Feb';
    const { out } = await cadenceIn(world, [...again, '--dry-run']);
    expect(out).toContain(`because ${detail}`);
    const { changes } = JSON.parse((await cadenceIn(world, [...again, '--json'])).out);
    const because = [{ rule: 'leave', detail }];
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) expect(change.because).toEqual(because);
    const later = JSON.parse((await cadenceIn(world, [...again, '--json'])).out);
    expect(later.changes).toEqual([]);
    const { changes: told } = JSON.parse(filesBelow(world, '/home/calendars')['plan.json'] ?? '');
    const expected = changes.map(({ uid, what, before }: Record<string, string>) => {
      return { uid, what, from: before, because };
    });
    const byUid = (a: { uid: string }, b: { uid: string }): number => (a.uid < b.uid ? -1 : 1);
    expect(told.sort(byUid)).toEqual(expected.sort(byUid));
  });

  it('writes nothing where more has to change than --max-moves allows', async () => {
    const world = await planned();
    world.files.entries.set('/home/pair.yaml', away);
    const before = filesBelow(world, '/home/calendars');
    const { code, out, err } = await cadenceIn(world, [...again, '--max-moves', '0']);
    expect(code).toBe(1);
    expect(err).toContain('too-many-moves');
    expect(out).toContain('because Ada Lovelace is on leave');
    expect(filesBelow(world, '/home/calendars')).toEqual(before);
    expect((await cadenceIn(world, [...again, '--max-moves', '9'])).code).toBe(0);
  });

  it('leaves frozen days alone', async () => {
    const world = await planned();
    world.files.entries.set('/home/pair.yaml', away);
    const before = filesBelow(world, '/home/calendars');
    const { code, err } = await cadenceIn(world, [...again, '--freeze', '21']);
    expect(code).toBe(0);
    expect(err).toContain('frozen-session');
    expect(filesBelow(world, '/home/calendars')).toEqual(before);
  });

  it('continues another plan, in a new folder and in its own', async () => {
    const world = await planned();
    const Q2 = ['plan', 'pair.yaml', '--quarter', '2027-Q2', '--now', '2027-03-01'];
    const apart = [...Q2, '--out', 'q2', '--previous', 'calendars/plan.json'];
    expect((await cadenceIn(world, apart)).code).toBe(0);
    const q2 = filesBelow(world, '/home/q2');
    expect((await cadenceIn(world, apart)).out).toContain('q2 is up to date');
    await cadenceIn(world, Q2);
    expect(filesBelow(world, '/home/calendars')).toEqual(q2);
  });

  it('keeps the places of another plan, with higher sequences than those of the folder', async () => {
    const world = await planned();
    await cadenceIn(world, ['plan', 'pair.yaml', ...Q1, '--out', 'old']);
    world.files.entries.set('/home/pair.yaml', away);
    await cadenceIn(world, again);
    world.files.entries.set('/home/pair.yaml', roster);
    await cadenceIn(world, [...again, '--previous', 'old/plan.json']);
    type Row = { uid: string; start: string; status: string; sequence: number };
    const rows = (folder: string): Row[] =>
      JSON.parse(filesBelow(world, `/home/${folder}`)['plan.json'] ?? '').sessions;
    const times = (all: Row[]): string[] => all.map(({ uid, start, status }) => `${uid} ${start} ${status}`);
    expect(times(rows('calendars'))).toEqual(times(rows('old')));
    expect(Math.max(...rows('calendars').map(({ sequence }) => sequence))).toBe(2);
  });

  it('refuses a plan before that cannot be read', async () => {
    const { code, err } = await cadence([...again, '--previous', 'pair.yaml'], { files: pair });
    expect(code).toBe(2);
    expect(err).toContain('plan-not-json');
    const both = await cadence(['plan', '-', ...Q1, '--previous', '-'], { stdin: roster });
    expect(both.code).toBe(2);
    expect(both.err).toContain('conflicting-options');
  });
});
