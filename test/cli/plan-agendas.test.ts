import { describe, expect, it } from 'vitest';
import { memoryWorld } from './memory-world.ts';
import { cadenceIn, filesBelow } from './run-cadence.ts';

const roster = `defaults: { timeZone: Europe/London, holidays: GB-ENG }
people:
  - { name: Grace Hopper, email: grace@x.example }
  - { name: Ada Lovelace, email: ada@x.example, manager: grace@x.example, development: { notes: [Likes to teach] } }
  - { name: Alan Turing, email: alan@x.example, manager: grace@x.example }
`;
const LINE = ['plan', 'roster.yaml', '--quarter', '2027-Q1', '--agendas', 'agendas', '--now', '2026-12-01'];

async function written(more: readonly string[] = []) {
  const world = memoryWorld({ files: { '/home/roster.yaml': roster } });
  const { code } = await cadenceIn(world, [...LINE, ...more]);
  expect(code).toBe(0);
  return world;
}

describe('cadence plan --agendas', () => {
  it('writes a file for each rep and kind, development and pipeline apart', async () => {
    const packs = filesBelow(await written(), '/home/agendas');
    expect(Object.keys(packs)).toEqual([
      'grace/development-sessions/ada.md',
      'grace/development-sessions/alan.md',
      'grace/pipeline-reviews/ada.md',
      'grace/pipeline-reviews/alan.md',
    ]);
    for (const [path, text] of Object.entries(packs)) {
      if (path.includes('development')) expect(text).not.toMatch(/pipeline|deal/i);
      else expect(text).not.toMatch(/development session/i);
    }
    expect(packs['grace/development-sessions/ada.md']).toContain('- From the notes: Likes to teach');
  });

  it('touches nothing when nothing changed, and replaces what did', async () => {
    const world = await written();
    const before = filesBelow(world, '/home/agendas');
    const again = await cadenceIn(world, [...LINE, '--check']);
    expect(again.code).toBe(0);
    world.files.entries.set('/home/roster.yaml', roster.replace('Likes to teach', 'Likes to learn'));
    expect((await cadenceIn(world, [...LINE, '--check'])).code).toBe(1);
    expect((await cadenceIn(world, LINE)).out).toContain('agendas: 1 file changed, 3 as before.');
    const after = filesBelow(world, '/home/agendas');
    expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([
      'grace/development-sessions/ada.md',
    ]);
  });

  it('takes away the files of who is gone, and leaves those of others alone', async () => {
    const world = await written();
    const mine = '/home/agendas/grace/development-sessions/mine.md';
    world.files.entries.set(mine, '# My own\n');
    world.files.entries.set('/home/roster.yaml', roster.split('\n').slice(0, 4).join('\n'));
    expect((await cadenceIn(world, LINE)).code).toBe(0);
    expect(Object.keys(filesBelow(world, '/home/agendas'))).toEqual([
      'grace/development-sessions/ada.md',
      'grace/development-sessions/mine.md',
      'grace/pipeline-reviews/ada.md',
    ]);
  });

  it('writes nothing at all where a file of somebody else is in the way', async () => {
    const world = memoryWorld({
      files: {
        '/home/roster.yaml': roster,
        '/home/agendas/grace/pipeline-reviews/ada.md': '# Mine\n',
      },
    });
    const { code, err } = await cadenceIn(world, LINE);
    expect({ code, said: err.includes('[output-not-ours]') }).toEqual({ code: 2, said: true });
    expect(filesBelow(world, '/home/calendars')).toEqual({});
  });

  it('lies well in the calendars’ own folder', async () => {
    const world = memoryWorld({ files: { '/home/roster.yaml': roster } });
    const line = [...LINE, '--out', 'agendas'];
    expect((await cadenceIn(world, line)).code).toBe(0);
    expect((await cadenceIn(world, [...line, '--check'])).code).toBe(0);
    const names = Object.keys(filesBelow(world, '/home/agendas'));
    expect(names).toEqual(expect.arrayContaining(['grace/development-sessions.ics', 'plan.json']));
  });
});

describe('the audience', () => {
  it('is remembered by the folder until another one is given', async () => {
    const world = await written(['--audience', 'ops']);
    const ops = filesBelow(world, '/home');
    expect(JSON.stringify(ops)).toContain('\\"audience\\": \\"ops\\"');
    expect((await cadenceIn(world, [...LINE, '--check'])).code).toBe(0);
    const switched = await cadenceIn(world, [...LINE, '--audience', 'manager', '--json']);
    expect(JSON.parse(switched.out).run.changes.changed).toBeGreaterThan(0);
    expect((await cadenceIn(world, [...LINE, '--check'])).code).toBe(0);
  });
});
