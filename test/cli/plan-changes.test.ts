import { describe, expect, it } from 'vitest';
import type { MemoryWorld } from './memory-world.ts';
import { pair, planned, Q1, shorter } from './pair.ts';
import { cadence, cadenceIn, filesBelow } from './run-cadence.ts';

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
