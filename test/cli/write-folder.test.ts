import { describe, expect, it } from 'vitest';
import { healFolder } from '../../src/cli/folder/claim-folder.ts';
import type { Comparison } from '../../src/cli/folder/compare-folder.ts';
import { openSite } from '../../src/cli/folder/site.ts';
import { stagingOf } from '../../src/cli/folder/staging.ts';
import { changeFolder } from '../../src/cli/folder/write-folder.ts';
import type { World } from '../../src/cli/world/world.ts';
import { UserError } from '../../src/diagnostics/diagnostic.ts';
import type { OutputFile } from '../../src/model.ts';
import { type MemoryWorld, memoryWorld, systemError } from './memory-world.ts';

const OUT = '/home/out';
const calendar = (words: string): string =>
  `BEGIN:VCALENDAR\r\nPRODID:-//coaching-cadence//cadence//EN\r\n${words}\r\n`;
const planJson = (words: string): string => `{\n  "schema": "cadence.plan/1",\n  "words": "${words}"\n}\n`;

const before: Record<string, string> = {
  'ada/pipeline-reviews.ics': calendar('one'),
  'ada/development-sessions.ics': calendar('two'),
  'gone/pipeline-reviews.ics': calendar('three'),
  'gone/notes.txt': 'mine',
  'left/pipeline-reviews.ics': calendar('four'),
  'plan.json': planJson('old'),
};
const after: readonly OutputFile[] = [
  { path: 'ada/development-sessions.ics', text: calendar('two') },
  { path: 'ada/pipeline-reviews.ics', text: calendar('changed') },
  { path: 'new/pipeline-reviews.ics', text: calendar('five') },
  { path: 'plan.json', text: planJson('new') },
];
const wanted = Object.fromEntries(after.map(({ path, text }) => [path, text]));
const folders = ['ada', 'gone', 'left'];
const expected = {
  'ada/development-sessions.ics': calendar('two'),
  'ada/pipeline-reviews.ics': calendar('changed'),
  'gone/notes.txt': 'mine',
  'new/pipeline-reviews.ics': calendar('five'),
  'plan.json': planJson('new'),
};

function worldWith(files: Readonly<Record<string, string | null>>): MemoryWorld {
  const below = Object.entries(files).map(([path, text]) => [`${OUT}/${path}`, text]);
  return memoryWorld({ files: Object.fromEntries(below) });
}

/** Files and folders below OUT, but for what only staging leaves. */
function treeOf(world: MemoryWorld): Record<string, string | null> {
  const below = [...world.files.entries].filter(([path]) => path.startsWith(`${OUT}/`));
  return Object.fromEntries(below.map(([path, text]) => [path.slice(OUT.length + 1), text]).sort());
}

const filesOf = (world: MemoryWorld): Record<string, string> =>
  Object.fromEntries(Object.entries(treeOf(world)).filter(([, text]) => text !== null)) as Record<
    string,
    string
  >;

async function run(world: World, isCurrent = () => true): Promise<void> {
  await changeFolder({ shown: 'out', path: OUT }, isCurrent, world, async (writer) => {
    const site = openSite(OUT, world.files, writer);
    for (const { path, text } of after) site.offer(path, text.match(/.{1,20}/gs) ?? []);
    await writer.commit(site.compare(folders).differences);
  });
}

function compared(files: readonly OutputFile[], ours: readonly string[], world: World): Comparison {
  const site = openSite(OUT, world.files, null);
  for (const { path, text } of files) site.offer(path, [text]);
  return site.compare(ours);
}

/** The number of disk operations of a run that succeeds. */
async function operations(files: Readonly<Record<string, string>>): Promise<number> {
  const world = worldWith(files);
  let count = 0;
  world.files.before = () => {
    count += 1;
  };
  await run(world);
  return count;
}

const starts = { 'a folder of an earlier run': before, 'no folder at all': {} };

describe('writing a folder', () => {
  it('makes the folder what the files say, takes away what is stale and leaves what is not ours', async () => {
    const world = worldWith(before);
    await run(world);
    expect(filesOf(world)).toEqual(expected);
    expect(Object.keys(treeOf(world))).not.toContain('left');
    expect(Object.keys(treeOf(world))).not.toContain('.cadence');
  });

  it('moves plan.json into place last', async () => {
    const world = worldWith(before);
    const moved: string[] = [];
    world.files.before = (operation, path) => {
      if (operation === 'rename' && !path.includes('.cadence')) moved.push(path);
    };
    await run(world);
    expect(moved.at(-1)).toBe(`${OUT}/plan.json`);
  });

  it('keeps the old files where a file has but one name', async () => {
    const world = worldWith(before);
    world.files.before = (operation) => {
      if (operation === 'link') throw systemError('EPERM');
    };
    await run(world);
    expect(filesOf(world)).toEqual(expected);
  });

  describe.each(Object.entries(starts))('from %s', (_, files) => {
    it.each([
      'ENOSPC',
      'EACCES',
      'EPERM',
    ])('changes nothing when any one operation fails with %s, or everything', async (code) => {
      const count = await operations(files);
      for (let failing = 0; failing < count; failing++) {
        const world = worldWith(files);
        const start = [...world.files.entries].sort();
        let at = 0;
        world.files.before = (operation, path) => {
          if (at++ !== failing) return;
          // A full disk takes the beginning of a file.
          if (operation === 'create' && code === 'ENOSPC') world.files.entries.set(path, 'half');
          throw systemError(code);
        };
        const outcome = await run(world).then(
          () => 'done',
          (thrown: unknown) => thrown,
        );
        world.files.before = () => {};
        if (outcome === 'done') {
          // What could not be tidied up does no harm: the next run heals it.
          healFolder(OUT, stagingOf(OUT), world, false);
          expect(filesOf(world)).toMatchObject(wanted);
        } else {
          expect(outcome).toBeInstanceOf(UserError);
          expect([...world.files.entries].sort(), `operation ${failing}`).toEqual(start);
        }
      }
    });

    it('is whole again after the next run looked at it, wherever the process was killed', async () => {
      const count = await operations(files);
      for (let dying = 0; dying <= count; dying++) {
        const world = worldWith(files);
        const start = filesOf(world);
        let at = 0;
        world.files.before = () => {
          // Nothing works any more, the cleaning up included.
          if (at++ >= dying) throw systemError('EIO');
        };
        await run(world).catch(() => {});
        world.files.before = () => {};
        healFolder(OUT, stagingOf(OUT), world, false);
        const end = filesOf(world);
        const isOld = JSON.stringify(end) === JSON.stringify(start);
        const isNew = after.every(({ path, text }) => end[path] === text);
        expect(isOld || isNew, `killed before operation ${dying}`).toBe(true);
        await run(world);
        expect(filesOf(world)).toMatchObject(wanted);
      }
    });
  });

  it('undoes itself when it is interrupted between two files', async () => {
    const world = worldWith(before);
    const start = treeOf(world);
    const breathe = async (): Promise<void> => world.interrupt();
    const stopped = run({ ...world, breathe });
    await expect(stopped).rejects.toThrow('interrupted');
    expect(treeOf(world)).toEqual(start);
  });

  it('stops where the folder changed since it was compared', async () => {
    const world = worldWith(before);
    const start = treeOf(world);
    const stopped = run(world, () => false);
    await expect(stopped).rejects.toMatchObject({ diagnostics: [{ code: 'folder-changed' }] });
    expect(treeOf(world)).toEqual(start);
  });
});

describe('two runs at once', () => {
  const lock = (process: number, host = 'here'): Record<string, string> => ({
    ...before,
    '.cadence/owner': JSON.stringify({ process, host }),
  });

  it('stops the second while the first is alive', async () => {
    const world = worldWith(lock(7));
    const living = { ...world, process: { ...world.process, isAlive: (id: number) => id === 7 } };
    expect(() => healFolder(OUT, stagingOf(OUT), living, false)).toThrow(/process 7/);
    await expect(run(living)).rejects.toMatchObject({ exitCode: 2, diagnostics: [{ code: 'folder-busy' }] });
    expect(filesOf(world)).toEqual(lock(7));
  });

  it('takes over from a dead one, but not from another machine unless forced', () => {
    const dead = worldWith(lock(7));
    healFolder(OUT, stagingOf(OUT), dead, false);
    expect(filesOf(dead)).toEqual(before);

    const remote = worldWith(lock(7, 'elsewhere'));
    expect(() => healFolder(OUT, stagingOf(OUT), remote, false)).toThrow(/elsewhere/);
    healFolder(OUT, stagingOf(OUT), remote, true);
    expect(filesOf(remote)).toEqual(before);
  });

  /** What another run does just before a step of this one. */
  const meanwhile = (world: MemoryWorld, step: string, act: () => void): void => {
    let isDone = false;
    world.files.before = (name, path) => {
      if (isDone || name !== step || !path.includes('.cadence')) return;
      isDone = true;
      act();
    };
  };

  it('finds nothing to heal where the other has just ended, and is told of one that has just begun', () => {
    const ended = worldWith({ ...before, '.cadence': null });
    meanwhile(ended, 'removeFolder', () => ended.files.removeFolder(`${OUT}/.cadence`));
    healFolder(OUT, stagingOf(OUT), ended, false);
    expect(filesOf(ended)).toEqual(before);

    const begun = worldWith({ ...before, '.cadence': null });
    meanwhile(begun, 'removeFolder', () => begun.files.create(`${OUT}/.cadence/owner`, '{}'));
    expect(() => healFolder(OUT, stagingOf(OUT), begun, false)).toThrow(/is writing the folder/);

    const healed = worldWith(lock(7));
    meanwhile(healed, 'create', () => {
      healed.files.remove(`${OUT}/.cadence/owner`);
      healed.files.removeFolder(`${OUT}/.cadence`);
    });
    healFolder(OUT, stagingOf(OUT), healed, false);
    expect(filesOf(healed)).toEqual(before);
  });

  it.each([
    ['the lock', 'create', `${OUT}/.cadence`],
    ['the folder itself', 'createFolder', OUT],
  ])('is told to run again where %s is taken away while it begins', async (_, step, gone) => {
    const world = worldWith({});
    meanwhile(world, step, () => world.files.entries.delete(gone));
    await expect(run(world)).rejects.toMatchObject({ exitCode: 2, diagnostics: [{ code: 'folder-busy' }] });
  });

  it('lets only one heal', () => {
    const world = worldWith({ ...lock(7), '.cadence/healer': '8' });
    expect(() => healFolder(OUT, stagingOf(OUT), world, false)).toThrow(UserError);
  });

  it('follows no journal out of the folder', () => {
    const journal = { folders: [], steps: [{ path: '../keep.txt', action: 'create', staged: 0 }] };
    const world = worldWith({ ...lock(7), '.cadence/journal': JSON.stringify(journal) });
    world.files.entries.set('/home/keep.txt', 'mine');
    healFolder(OUT, stagingOf(OUT), world, false);
    expect(world.files.entries.get('/home/keep.txt')).toBe('mine');
  });
});

describe('comparing a folder', () => {
  it('finds files in the way that cadence did not write', () => {
    const world = worldWith({
      'plan.json': '{ "mine": true }',
      'ada/pipeline-reviews.ics': 'BEGIN:VCALENDAR',
    });
    const { foreign } = compared(after, [], world);
    expect(foreign).toEqual(['ada/pipeline-reviews.ics', 'plan.json']);
  });

  it('finds nothing to do in a folder that is current', () => {
    const world = worldWith(Object.fromEntries(after.map(({ path, text }) => [path, text])));
    expect(compared(after, ['ada', 'new'], world)).toMatchObject({
      differences: [],
      foreign: [],
    });
  });

  it('leaves calendars of others in a folder of ours', () => {
    const world = worldWith({ 'ada/holidays.ics': 'BEGIN:VCALENDAR\r\nPRODID:-//Other//EN\r\n' });
    expect(compared([], ['ada'], world).differences).toEqual([]);
  });
});
