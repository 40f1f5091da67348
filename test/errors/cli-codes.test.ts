import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import type { World } from '../../src/cli/world/world.ts';
import { besideCodes } from '../../src/diagnostics/codes/beside.ts';
import { cliCodes } from '../../src/diagnostics/codes/cli.ts';
import { scheduleCodes } from '../../src/diagnostics/codes/schedule.ts';
import { UserError } from '../../src/diagnostics/diagnostic.ts';
import { type MemoryWorld, memoryWorld } from '../cli/memory-world.ts';

/** fixtures/errors/CODE/case.json: one command line, and the folder it runs in. */
interface Case {
  readonly args: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Files in Latin-1. */
  readonly latin1?: Readonly<Record<string, string>>;
  /** How often each file's text is repeated. */
  readonly repeat?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** It warns of what is done all the same. */
  readonly isWarning?: boolean;
  /** What happens meanwhile, where no file can provoke it. */
  readonly act?: keyof typeof acts;
}

const acts = {
  'another run writes the folder first': (world: MemoryWorld): World => {
    world.files.before = (operation, path) => {
      if (operation !== 'create' || !path.endsWith('/owner')) return;
      world.files.entries.set('/home/calendars/plan.json', '{ "schema": "cadence.plan/1" }');
    };
    return world;
  },
  'standard output is a full disk': (world: MemoryWorld): World => ({
    ...world,
    stdout: {
      ...world.stdout,
      write: async () => {
        const message = 'standard output: the disk is full';
        throw new UserError(2, [
          { code: 'output-failed', severity: 'error', message, place: null, hint: null },
        ]);
      },
    },
  }),
  'standard input breaks': (world: MemoryWorld): World => ({
    ...world,
    stdin: { isTTY: false, readAll: () => Promise.reject(new Error('the stream is broken')) },
  }),
} as const;

test.each(
  Object.keys({ ...cliCodes, ...scheduleCodes, ...besideCodes }),
)('%s has a command line that provokes it, and says what to do', async (code) => {
  const folder = `fixtures/errors/${code}`;
  const one = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as Case;
  const texts = Object.entries({ ...one.files, ...one.latin1 });
  const files = texts.map(([name, text]) => [`/home/${name}`, text.repeat(one.repeat ?? 1)]);
  const world = memoryWorld({ files: Object.fromEntries(files), env: one.env ?? {} });
  const read = world.files.read;
  world.files.read = (path) => {
    const latin1 = one.latin1?.[path.slice('/home/'.length)];
    return latin1 === undefined ? read(path) : Buffer.from(latin1, 'latin1');
  };
  const untouched = () =>
    [...world.files.entries.keys()].filter((path) => !/calendars(\/plan\.json)?$/.test(path));
  const start = untouched();

  const exit = await main(
    ['node', 'cadence', ...one.args],
    one.act === undefined ? world : acts[one.act](world),
  );
  if (one.isWarning) expect(exit).toBe(0);
  else expect(exit).toBeGreaterThan(0);
  expect(world.said.err).toContain(`[${code}]`);
  expect(untouched()).toEqual(start);

  const expected = `${folder}/expected.txt`;
  const shown = `$ cadence ${one.args.join(' ')}\n${world.said.err}exit ${exit}\n`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(expected)) writeFileSync(expected, shown);
  expect(shown).toBe(readFileSync(expected, 'utf8'));
});
