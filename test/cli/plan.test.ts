import { describe, expect, it } from 'vitest';
import { northwind, pair, planned, Q1, roster } from './pair.ts';
import { cadence, cadenceIn, filesBelow } from './run-cadence.ts';

const FORTNIGHT = ['--from', '2027-01-04', '--to', '2027-01-17'];
/** A manager who has room for one of the two reps a week. */
const crowded = {
  '/home/roster.yaml': `${roster}  - { name: Alan Turing, email: alan@x.example, manager: grace@x.example }
`.replace('defaults: {', 'defaults: { workingHours: "Mon 09:00-09:30",'),
};

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
});
