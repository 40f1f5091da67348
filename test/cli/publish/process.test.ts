import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cadenceProcess, cleanEnv, type Ended, ensureBuilt, root } from '../spawn-cadence.ts';
import { type FakeServer, fakeServer, listen } from './fake-server.ts';
import { inFolder, onServer, planned, SIGNED_IN } from './published-world.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cadence-publish-'));
let meant: string[] = [];
beforeAll(async () => {
  ensureBuilt();
  const world = await planned();
  meant = inFolder(world);
  for (const [path, text] of world.files.entries) {
    const target = join(scratch, 'plan', path.replace('/home', ''));
    if (text === null) mkdirSync(target, { recursive: true });
    else writeFileSync(target, text);
  }
}, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** Nothing listens there. */
const NOWHERE = 'http://127.0.0.1:9/';

let count = 0;

/** Publishes a folder of its own to a server behind a socket. */
async function scene(server: FakeServer) {
  const cwd = join(scratch, String(count++));
  cpSync(join(scratch, 'plan'), cwd, { recursive: true });
  const { url, close } = await listen(server);
  const publish = (meanwhile?: (child: { kill(signal: NodeJS.Signals): boolean }) => void): Promise<Ended> =>
    cadenceProcess(['publish', 'calendars', '--to', url, '--now', '2027-01-04'], {
      cwd,
      env: cleanEnv(SIGNED_IN),
      ...(meanwhile === undefined ? {} : { meanwhile }),
    });
  return { cwd, url, publish, close };
}

describe('the process', () => {
  it.each(['SIGKILL', 'SIGINT'] as const)('that %s ends goes on when it is run again', async (signal) => {
    const server = fakeServer();
    const { publish, close } = await scene(server);
    try {
      const first = await publish((child) => {
        server.after = (_, number) => {
          if (number < 7) return undefined;
          child.kill(signal);
          return 'never';
        };
      });
      expect(first.code).toBe(signal === 'SIGINT' ? 130 : null);
      if (signal === 'SIGINT') expect(first.err).toBe('interrupted; run the same line again to go on\n');
      expect(onServer(server).length).toBeGreaterThan(0);
      // What any end leaves behind is the same.
      if (signal === 'SIGINT') return;
      server.after = () => undefined;
      expect(await publish()).toMatchObject({ code: 0, err: '' });
      expect(onServer(server)).toEqual(meant);
    } finally {
      close();
    }
  });

  it('takes a password from a pipe, has it in no place that others can read, and uses no proxy', async () => {
    const server = fakeServer();
    const { cwd, url, close } = await scene(server);
    try {
      const line = [
        'publish',
        'calendars',
        '--to',
        url,
        '--user',
        'ops',
        '--password-stdin',
        '--now',
        '2027-01-04',
      ];
      const { code, out, err } = await cadenceProcess(line, {
        cwd,
        env: cleanEnv({ http_proxy: NOWHERE, HTTP_PROXY: NOWHERE, ALL_PROXY: NOWHERE }),
        input: 'secret-word\n',
      });
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.toString() + readFileSync(join(cwd, 'calendars/publish.json'), 'utf8')).not.toContain(
        'secret-word',
      );
    } finally {
      close();
    }
  });
});

it('what speaks to servers is in a program of its own, which no other command loads', () => {
  const holders = ['plan', 'cadence', 'unit-worker', 'publish-plan', 'network'].filter((name) =>
    /calendar-multiget|accept-encoding/.test(readFileSync(`${root}dist/${name}.cjs`, 'utf8')),
  );
  expect(holders).toEqual(['publish-plan', 'network']);
});
