import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { judgeCalendar } from '../oracle/judge-calendar.ts';
import { type MemoryWorld, memoryWorld } from './memory-world.ts';
import { cadenceIn, filesBelow, fixture } from './run-cadence.ts';

const LINE = ['plan', 'roster.yaml', '--from', '2027-02-01', '--to', '2027-02-28'];
const FIRST = [...LINE, '--now', '2027-01-25', '--split-by', 'rep'];
/** A folder remembers how it is laid out. */
const AGAIN = [...LINE, '--now', '2027-02-10'];

interface Row {
  readonly uid: string;
  readonly rep: string;
  readonly kind: string;
  readonly sequence: number;
  readonly start: string;
  readonly status: string;
}

function worldWith(roster: string): MemoryWorld {
  return memoryWorld({ files: { '/home/roster.yaml': roster } });
}

async function planned(world: MemoryWorld, line: readonly string[], out = 'calendars') {
  const { code, err } = await cadenceIn(world, [...line, '--out', out]);
  expect(code, err).toBe(0);
  const files = filesBelow(world, `/home/${out}`);
  const plan = JSON.parse(files['plan.json'] ?? '') as {
    readonly sessions: readonly Row[];
    readonly layout?: object;
    readonly folders: readonly { readonly reps?: readonly { rep: string; file: string }[] }[];
  };
  return { files, plan };
}

function uidsIn(text: string | undefined): string[] {
  const calendar = new ICAL.Component(ICAL.parse(text ?? '') as never);
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue('uid')))
    .sort();
}

const change = (world: MemoryWorld, roster: string): void => {
  world.files.entries.set('/home/roster.yaml', roster);
};

describe('cadence plan --split-by rep', () => {
  it('writes a file for each rep and kind, with all of their sessions and no other', async () => {
    const { files, plan } = await planned(worldWith(fixture('trio.yaml')), FIRST);
    const calendars = Object.keys(files).filter((path) => /^simone\/[^/]*\.ics$/.test(path));
    expect(plan.layout).toEqual({ splitBy: 'rep', form: 'sessions' });
    expect(calendars).toEqual([
      'simone/emilie-development-sessions.ics',
      'simone/emilie-pipeline-reviews.ics',
      'simone/henri-development-sessions.ics',
      'simone/henri-pipeline-reviews.ics',
    ]);
    for (const path of calendars) {
      const due = plan.sessions.filter(
        ({ rep, kind }) => path === `simone/${rep.split('@')[0]}-${kind}s.ics`,
      );
      expect(uidsIn(files[path])).toEqual(due.map(({ uid }) => uid).sort());
      expect(judgeCalendar(new TextEncoder().encode(files[path]))).toEqual([]);
    }
  });

  it('stays like that, and writes nothing when nothing changed', async () => {
    const world = worldWith(fixture('trio.yaml'));
    const first = await planned(world, FIRST);
    expect((await planned(world, AGAIN)).files).toEqual(first.files);
    expect((await cadenceIn(world, [...AGAIN, '--check'])).code).toBe(0);
    expect((await cadenceIn(world, ['doctor', 'calendars'])).code).toBe(0);
    const verified = await cadenceIn(world, ['verify', 'calendars', '--roster', 'roster.yaml']);
    expect(verified.code, verified.err).toBe(0);
  });

  it('cancels and takes away file by file, each with its own change files', async () => {
    const world = worldWith(fixture('trio.yaml'));
    await planned(world, FIRST);
    change(world, fixture('trio-changed.yaml'));
    const { files } = await planned(world, AGAIN);
    const paths = Object.keys(files);
    expect(paths).toContain('simone/sofia-pipeline-reviews.ics');
    expect(paths).toContain('simone/changes/sofia-pipeline-reviews/added.ics');
    expect(paths).toContain('simone/changes/emilie-pipeline-reviews/cancelled.ics');
    expect(files['simone/emilie-pipeline-reviews.ics']).toContain('STATUS:CANCELLED');
    const gone = fixture('trio.yaml').replace(/.*Émilie.*\n/, '');
    change(world, gone);
    await planned(world, [...LINE, '--now', '2027-01-25']);
    change(world, gone.replace('Henri Dupont,', 'Henri Durand,'));
    const last = await planned(world, [...LINE, '--now', '2027-01-25']);
    expect(Object.keys(last.files).filter((path) => path.includes('emilie'))).toEqual([]);
  });

  it('gives nobody the file of somebody else, not even of one who has left', async () => {
    const team = (...reps: string[]): string =>
      `defaults: { timeZone: Europe/Paris, holidays: FR }\npeople:\n  - { name: Simone Weil, email: simone@trio.example }\n${reps.map((email) => `  - { name: Rep, email: ${email}, manager: simone@trio.example }\n`).join('')}`;
    const world = worldWith(team('ada@a.example', 'ada@b.example'));
    const first = await planned(world, FIRST);
    const names = [
      { rep: 'ada@a.example', file: 'ada' },
      { rep: 'ada@b.example', file: 'ada-2' },
    ];
    expect(first.plan.folders[0]?.reps).toEqual(names);
    change(world, team('ada@b.example', 'ada@c.example'));
    await planned(world, [...LINE, '--now', '2027-01-25']);
    change(world, team('ada@b.example', 'ada@c.example', 'ada@d.example'));
    const last = await planned(world, [...LINE, '--now', '2027-01-25']);
    expect(last.plan.folders[0]?.reps?.slice(0, 3)).toEqual([
      ...names,
      { rep: 'ada@c.example', file: 'ada-3' },
    ]);
  });

  it('is one thing in shards', async () => {
    const roster = fixture('trio.yaml');
    const whole = await planned(worldWith(roster), FIRST);
    const world = worldWith(roster);
    await planned(world, [...FIRST, '--shard', '1/2'], 'one');
    await planned(world, [...FIRST, '--shard', '2/2'], 'two');
    const { code, err } = await cadenceIn(world, ['merge', 'one', 'two', '--out', 'calendars']);
    expect(code, err).toBe(0);
    expect(filesBelow(world, '/home/calendars')).toEqual(whole.files);
  });
});

describe('another layout', () => {
  it('is refused in a folder that people have imported', async () => {
    const world = worldWith(fixture('trio.yaml'));
    const { files } = await planned(world, LINE);
    const { code, err } = await cadenceIn(world, AGAIN.concat('--split-by', 'rep'));
    expect(code).toBe(2);
    expect(err).toContain('[plan-other-layout]');
    expect(filesBelow(world, '/home/calendars')).toEqual(files);
    expect((await cadenceIn(world, AGAIN.concat('--split-by', 'manager'))).code).toBe(0);
  });

  it('goes on in a new folder, above what undo.ics took out of the old one, with the past as it was', async () => {
    const world = worldWith(fixture('trio.yaml'));
    const old = await planned(world, [...LINE, '--now', '2027-01-25']);
    const line = [...AGAIN, '--split-by', 'rep', '--previous', 'calendars/plan.json'];
    const { files, plan } = await planned(world, line, 'new');
    expect(filesBelow(world, '/home/calendars')).toEqual(old.files);
    const undo = old.files['simone/changes/pipeline-reviews/undo.ics'] ?? '';
    const stampOf = (text: string, uid: string): string =>
      new RegExp(`UID:${uid}\r\nDTSTAMP:(\\w+)\r\nSEQUENCE:1\r\n`).exec(text)?.[1] ?? '';
    const reviews = plan.sessions.filter(({ kind }) => kind === 'pipeline-review');
    let future = 0;
    for (const { uid, rep, start } of reviews) {
      const text = files[`simone/${rep.split('@')[0]}-pipeline-reviews.ics`] ?? '';
      if (start < '2027-02-10') {
        const block = new RegExp(`BEGIN:VEVENT\r\nUID:${uid}[\\s\\S]*?END:VEVENT`);
        expect(block.exec(text)?.[0]).toBe(block.exec(old.files['simone/pipeline-reviews.ics'] ?? '')?.[0]);
        continue;
      }
      future++;
      expect(stampOf(text, uid) > stampOf(undo, uid)).toBe(true);
    }
    expect(future).toBeGreaterThan(3);
    const again = await planned(world, AGAIN, 'new');
    expect(again.files).toEqual(files);
  });

  it('takes the place of the old one with --force, and leaves none of its files behind', async () => {
    const world = worldWith(fixture('trio.yaml'));
    await planned(world, LINE);
    const { files } = await planned(world, [...LINE, '--split-by', 'rep', '--force']);
    expect(Object.keys(files).filter((path) => /\/(?:pipeline|development)-/.test(path))).toEqual([]);
    const back = await planned(world, [...LINE, '--split-by', 'manager', '--force']);
    expect(Object.keys(back.files).filter((path) => /emilie|henri/.test(path))).toEqual([]);
    expect(back.plan.layout).toBeUndefined();
    expect(back.plan.sessions.every(({ sequence }) => sequence === 2)).toBe(true);
  });
});
