import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { openInterruption } from '../../src/cli/world/interruption.ts';
import { publishCodes } from '../../src/diagnostics/codes/publish.ts';
import { type FakeServer, fakeServer, type Instead } from '../cli/publish/fake-server.ts';
import { anHourLater, planned, SIGNED_IN } from '../cli/publish/published-world.ts';

/** fixtures/errors/CODE/case.json: what a server has or answers, and how a folder is published to it. */
interface Case {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** More that is said to cadence plan. */
  readonly plan?: readonly string[];
  /** Published before, and then: */
  readonly then?: keyof typeof acts;
  /** What the server answers to every request of a method. */
  readonly answers?: Readonly<Record<string, Instead>>;
  /** What is done to the folder's files; null: removed. */
  readonly files?: Readonly<Record<string, string | null>>;
}

const calendarOf = (server: FakeServer) => {
  const [path = '', resources = new Map()] = [...server.collections].at(-1) ?? [];
  return { path, resources };
};

const acts = {
  nothing: () => {},
  'somebody moves an event': (server: FakeServer) => {
    const { path, resources } = calendarOf(server);
    const [name = '', { text }] = [...resources][0] ?? ['', { text: '' }];
    server.put(path, name, anHourLater(text));
  },
  'a later plan is published from elsewhere': (server: FakeServer) => {
    const { path, resources } = calendarOf(server);
    const [name = '', { text }] = [...resources][0] ?? ['', { text: '' }];
    const later = /X-CADENCE-SEAL:(.{16})(.*)-0/;
    server.put(path, name, text.replace(later, 'X-CADENCE-SEAL:0123456789abcdef$2-4'));
  },
  'another folder is published there': (server: FakeServer) => {
    const { path, resources } = calendarOf(server);
    const [, { text }] = [...resources][0] ?? ['', { text: '' }];
    const other = '11111111-1111-5111-8111-111111111111';
    server.put(path, `${other}.ics`, text.replace(/^UID:.*$/m, `UID:${other}`));
  },
} as const;

test.each(
  Object.keys(publishCodes),
)('%s has a server that provokes it, and says what to do', async (code) => {
  const folder = `fixtures/errors/${code}`;
  const one = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as Case;
  const server = fakeServer();
  const world = await planned({ network: server.network, env: one.env ?? SIGNED_IN }, one.plan);
  const run = () =>
    main(['node', 'cadence', ...one.args], { ...world, interruption: openInterruption().interruption });
  if (one.then !== undefined) {
    expect(await run()).toBe(0);
    acts[one.then](server);
  }
  const { entries } = world.files;
  for (const [name, text] of Object.entries(one.files ?? {})) {
    if (text === null) entries.delete(`/home/${name}`);
    else entries.set(`/home/${name}`, text);
  }
  world.said.out = '';
  world.said.err = '';
  server.before = ({ method }) => one.answers?.[method];
  const exit = await run();
  expect(world.said.err.replace(/\s+/g, ' ')).toContain(`[${code}]`);

  const expected = `${folder}/expected.txt`;
  const shown = `$ cadence ${one.args.join(' ')}\n${world.said.err}exit ${exit}\n`;
  if (process.env['UPDATE_GOLDEN'] || !existsSync(expected)) writeFileSync(expected, shown);
  expect(shown).toBe(readFileSync(expected, 'utf8'));
});
