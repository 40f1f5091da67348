import { describe, expect, it } from 'vitest';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { pair, planned, Q1, roster } from './pair.ts';
import { cadence, cadenceIn, filesBelow } from './run-cadence.ts';

/** The events of a manager's calendars by their UIDs. */
function eventsOf(world: MemoryWorld, folder: string): Map<string, string> {
  const files = filesBelow(world, `/home/calendars/${folder}`);
  const calendars = ['pipeline-reviews.ics', 'development-sessions.ics'].map((name) => files[name] ?? '');
  const events = calendars.join('').match(/BEGIN:VEVENT[\s\S]*?END:VEVENT/g) ?? [];
  return new Map(events.map((event) => [/UID:(.*)\r/.exec(event)?.[1] ?? '', event]));
}

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

  it('keeps what took place with a manager who leads nobody any more, and what is frozen', async () => {
    const ada = `ada@x.example, development: { goals: [Ask more, Close the Acme deal] }`;
    const teams = `defaults: { timeZone: Europe/London, holidays: GB-ENG }
people:
  - { name: Top, email: top@x.example }
  - { name: Grace, email: grace@x.example, manager: top@x.example }
  - { name: Ada, email: ${ada}, manager: grace@x.example }
`;
    const world = memoryWorld({ files: { '/home/pair.yaml': teams } });
    await cadenceIn(world, ['plan', 'pair.yaml', ...Q1]);
    const before = eventsOf(world, 'grace');
    world.files.entries.set('/home/pair.yaml', teams.replace('manager: grace@', 'manager: top@'));
    const { code, err } = await cadenceIn(world, [...again, '--freeze', '7']);
    expect(code).toBe(0);
    expect(err.match(/moves to the pipeline review/g)).toHaveLength(1);
    const now = eventsOf(world, 'grace');
    expect([...now.keys()]).toEqual([...before.keys()]);
    for (const [uid, event] of now) {
      const isOver = (/DTSTART[^:]*:(\d{8})/.exec(event)?.[1] ?? '') < '20270208';
      expect(event === before.get(uid)).toBe(isOver);
      expect(event.includes('STATUS:CANCELLED')).toBe(!isOver);
    }
    expect((await cadenceIn(world, [...again, '--freeze', '7'])).out).toContain('is up to date');
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
