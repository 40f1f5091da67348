import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/cli/world/world.ts';
import { type MemoryWorld, memoryWorld } from '../memory-world.ts';
import { type FakeServer, fakeServer, type Habits, type Instead } from './fake-server.ts';
import {
  forget,
  inFolder,
  onServer,
  plan,
  planned,
  publish,
  publishJson,
  ROSTER,
  SIGNED_IN,
} from './published-world.ts';

/** Runs until the process is killed: it stops where it is, and nothing of it goes on. Resolves at the end or then. */
async function publishKilled(world: MemoryWorld, server: FakeServer, arm: (kill: () => 'never') => void) {
  let killed = false;
  const death = new Promise<'killed'>((resolve) => {
    arm(() => {
      killed = true;
      resolve('killed');
      return 'never';
    });
  });
  // A dead process writes nothing more.
  world.files.before = () => {
    if (killed) throw new Error('dead');
  };
  const end = await Promise.race([publish(world), death]);
  world.files.before = () => {};
  server.before = () => undefined;
  server.after = () => undefined;
  return end;
}

/** A folder and a server as they are before the run that is killed; made once, taken often. */
interface Scene {
  readonly files: Readonly<Record<string, string | null>>;
  readonly collections: FakeServer['collections'];
}

async function sceneOf(revise: boolean): Promise<Scene> {
  const server = fakeServer();
  const world = await planned({ network: server.network });
  if (revise) {
    await publish(world);
    await plan(world, ROSTER.replace(/.*Alan.*\n/, ''));
    await publish(world);
    await plan(world, ROSTER.replace('Alan Turing', 'Alan M. Turing').replace('ada@', 'ada2@'));
  }
  return { files: Object.fromEntries(world.files.entries), collections: server.collections };
}

function take({ files, collections }: Scene, habits: Habits): { server: FakeServer; world: MemoryWorld } {
  const server = fakeServer(habits);
  for (const [path, resources] of collections) server.collections.set(path, new Map(resources));
  return { server, world: memoryWorld({ env: SIGNED_IN, files, network: server.network }) };
}

const scenes = { first: sceneOf(false), later: sceneOf(true) };

describe('a run that is killed', () => {
  it.each([
    ['first', {}],
    ['first', { saysNoEtag: true }],
    ['later', {}],
    ['later', { wrapsErrors: true }],
  ] as const)('at any request, before or after it is carried out, is made good by the next: the %s, %o', async (which, habits) => {
    const scene = await scenes[which];
    let last = 0;
    for (let at = 1; last === 0; at++) {
      // Before the next request is the same as after this one, but for the first.
      for (const side of at === 1 ? (['before', 'after'] as const) : (['after'] as const)) {
        const { server, world } = take(scene, habits);
        const end = await publishKilled(world, server, (kill) => {
          server[side] = (_request, number) => (number >= at ? kill() : undefined);
        });
        if (end !== 'killed') last = at;
        forget(world);
        expect({ at, side, code: await publish(world), said: world.said.err }).toEqual({
          at,
          side,
          code: 0,
          said: '',
        });
        expect(onServer(server)).toEqual(inFolder(world));
        if (which === 'later') continue;
        server.log.length = 0;
        await publish(world);
        expect(server.log).toHaveLength(2);
      }
    }
    expect(last).toBeGreaterThan(6);
  });

  it('while it writes its memory is made good too', async () => {
    let writes = 0;
    for (let at = 1; at <= 6; at++) {
      const { server, world } = take(await scenes.later, {});
      let count = 0;
      world.files.before = (operation, path) => {
        if (path.includes('publish.json') && ['create', 'rename'].includes(operation) && ++count >= at) {
          throw new Error('dead');
        }
      };
      await publish(world);
      writes = Math.max(writes, count);
      world.files.before = () => {};
      forget(world);
      expect(await publish(world)).toBe(0);
      expect(onServer(server)).toEqual(inFolder(world));
    }
    expect(writes).toBeGreaterThan(2);
  });
});

describe('two runs at once', () => {
  it('both end well, and no event is there twice', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    const other: World = { ...world, process: { ...world.process, id: 101 } };
    expect(await Promise.all([publish(world), publish(other)])).toEqual([0, 0]);
    expect(onServer(server)).toEqual(inFolder(world));
    expect(await publish(world)).toBe(0);
  });
});

describe('a server that is busy or breaks off', () => {
  /** Each request fails once before it is carried out and once after. */
  it.each<[string, Instead, number]>([
    ['503', { status: 503 }, 1000],
    ['429 with a time', { status: 429, headers: { 'retry-after': '7' } }, 7000],
    ['a reset', { failure: 'reset', code: 'ECONNRESET' }, 1000],
    ['a timeout', { failure: 'timeout', code: null }, 1000],
    ['a proxy', { status: 502 }, 1000],
  ])('is asked again: %s', async (_, fault, firstPause) => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    const seen = new Map<string, number>();
    const once = (wanted: number) => (request: { method: string; url: string }) => {
      const key = `${wanted}${request.method} ${request.url}`;
      seen.set(key, (seen.get(key) ?? 0) + 1);
      return seen.get(key) === wanted ? fault : undefined;
    };
    server.before = once(1);
    server.after = once(1);
    expect(await publish(world)).toBe(0);
    expect(server.pauses[0]).toBe(firstPause);
    expect(world.said.err).toContain(`waiting ${firstPause / 1000} s for dav.example.com\n`);
    expect(onServer(server)).toEqual(inFolder(world));
    server.log.length = 0;
    await publish(world);
    expect(server.log).toHaveLength(2);
  });

  it('for good ends the run, says how to go on, and keeps what was done', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    server.before = (_, number) => (number > 7 ? { status: 503 } : undefined);
    expect(await publish(world)).toBe(2);
    expect(world.said.err).toContain('[publish-unreachable]');
    expect(world.said.err).toContain('run the same line again');
    expect([...new Set(server.pauses)]).toEqual([1000, 2000, 4000, 8000, 16_000]);
    server.before = () => undefined;
    expect(await publish(world)).toBe(0);
    expect(onServer(server)).toEqual(inFolder(world));
  });

  it('that wants to be left alone for an hour is', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    server.before = () => ({ status: 429, headers: { 'retry-after': '3600' } });
    expect(await publish(world)).toBe(2);
    expect(server.log).toHaveLength(1);
    expect(server.pauses).toEqual([]);
  });

  it('that was never there is not waited for', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    server.before = () => ({ failure: 'refused', code: 'ECONNREFUSED' });
    expect(await publish(world)).toBe(2);
    expect(server.log).toHaveLength(1);
  });
});

describe('an event that somebody changes at the same moment', () => {
  it('is looked at anew: moved, it is a conflict; deleted, too', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    await publish(world);
    await plan(world, ROSTER.replace('Grace Hopper', 'Grace B. Hopper'));
    let done = 0;
    server.before = ({ method, url, body }) => {
      if (method !== 'PUT' || done === 2) return undefined;
      const at = new URL(url).pathname.lastIndexOf('/') + 1;
      const [folder, name] = [new URL(url).pathname.slice(0, at), new URL(url).pathname.slice(at)];
      if (done++ === 0) server.collections.get(folder)?.delete(name);
      else
        server.put(
          folder,
          name,
          (body ?? '').replace(/T09(\d\d00)/g, 'T16$1').replace(/T10(\d\d00)/g, 'T17$1'),
        );
      return undefined;
    };
    const report = await publishJson(world);
    expect(report.code).toBe(1);
    expect(report.diagnostics.map(({ message }) => /moved|deleted/.exec(message)?.[0]).sort()).toEqual([
      'deleted',
      'moved',
    ]);
  });

  it('is given up where the server never agrees on a state', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    server.before = ({ method }) => (method === 'PUT' ? { status: 412 } : undefined);
    const report = await publishJson(world);
    expect(report.code).toBe(1);
    expect(report.diagnostics).toHaveLength(6);
  });
});

describe('a refusal', () => {
  it('of one calendar leaves the others be', async () => {
    const server = fakeServer();
    const world = await planned({ network: server.network });
    server.before = ({ method, url }) =>
      method === 'PUT' && url.includes('development') ? { status: 507 } : undefined;
    const report = await publishJson(world);
    expect(report.code).toBe(2);
    expect(report.diagnostics.map(({ code }) => code)).toEqual(['publish-refused']);
    expect(report.calendars.map(({ created, isFinished }) => [created, isFinished])).toEqual([
      [0, false],
      [4, true],
    ]);
  });
});
