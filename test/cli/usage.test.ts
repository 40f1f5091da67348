import { describe, expect, it } from 'vitest';
import { commands } from '../../src/cli/commands/index.ts';
import { main } from '../../src/cli/main.ts';
import { columnsOf } from '../../src/diagnostics/printers/width.ts';
import { WIDTH } from '../../src/output/terminal/columns.ts';
import { type MemoryWorldOptions, memoryWorld } from './memory-world.ts';
import { pair } from './pair.ts';

async function run(line: readonly string[], options: MemoryWorldOptions = {}) {
  const world = memoryWorld(options);
  const code = await main(['node', 'cadence', ...line], world);
  return { code, ...world.said };
}

describe('a line that cadence cannot run', () => {
  it.each([
    ['unknown-command', ['plna', 'r.yaml'], 'did you mean plan?'],
    ['unknown-option', ['plan', 'r.yaml', '--quater', '2027-Q1'], '--quarter'],
    ['unknown-option', ['--quarter', '2027-Q1', 'plan'], 'the command comes first'],
    ['missing-argument', ['plan'], 'cadence plan roster.yaml'],
    ['missing-argument', ['check', '--json'], null],
    ['excess-argument', ['plan', 'a.yaml', 'b.yaml'], 'quotes'],
    ['excess-argument', ['plan', 'a.csv', '--columns', 'name=Full', 'email=Mail'], 'one value'],
    ['excess-argument', ['plan', 'a.yaml', '--check=yes'], '--check alone'],
    ['missing-value', ['plan', 'a.yaml', '--quarter'], null],
    ['missing-value', ['plan', 'a.yaml', '--quarter', '--json'], null],
    ['bad-value', ['plan', 'a.yaml', '--quarter', '2027-Q5'], '2027-Q1'],
    ['bad-value', ['plan', 'a.yaml', '--from', '2027-01-04', '--to', '9999-12-31'], 'year 9998'],
    ['bad-value', ['plan', 'a.yaml', '--quarter', '9999-Q1'], 'year 9998'],
    ['bad-value', ['plan', 'a.yaml', '--now', '9999-12-30'], 'year 9998'],
    ['bad-value', ['plan', 'a.yaml', '--from', '2027-02-30', '--to', '2027-03-30'], '2027-01-04'],
    ['bad-value', ['plan', 'a.yaml', '--now', 'noon'], '2027-01-05'],
    ['bad-value', ['plan', 'a.yaml', '--out', '-'], '--json'],
    ['bad-value', ['check', 'a.yaml', '--format', 'serif'], 'sarif'],
    ['bad-value', ['plan', 'a.yaml', '--color', 'maybe'], 'never'],
    ['bad-value', ['completions', 'tcsh'], 'bash'],
    ['conflicting-options', ['plan', 'a.yaml', '--check', '--dry-run'], null],
    ['conflicting-options', ['plan', 'a.yaml', '--quarter', '2027-Q1', '--to', '2027-03-30'], null],
    ['conflicting-options', ['check', '-', '-'], null],
    ['incomplete-range', ['plan', 'a.yaml', '--from', '2027-01-04'], '--to'],
    ['incomplete-range', ['plan', 'a.yaml', '--to', '2027-01-04'], '--from'],
    ['unreadable-file', ['plan', 'rooster.yaml'], 'roster.yaml'],
    ['unreadable-file', ['plan', 'folder'], null],
    ['bad-encoding', ['plan', 'latin.csv'], 'CSV UTF-8'],
    ['unknown-code', ['explain', 'folder-buzy'], 'folder-busy'],
  ])('%s: %j', async (code, line, hint) => {
    const files = { '/home/roster.yaml': '', '/home/folder': null, '/home/latin.csv': '' };
    const world = memoryWorld({ files });
    const read = world.files.read;
    world.files.read = (path) =>
      path.endsWith('latin.csv') ? Buffer.from('name\nJos\xe9\n', 'latin1') : read(path);
    expect(await main(['node', 'cadence', ...line], world)).toBe(2);
    if (line.includes('--json')) {
      expect(JSON.parse(world.said.out)).toMatchObject({ diagnostics: [{ code }] });
    } else {
      expect(world.said.out).toBe('');
      expect(world.said.err).toContain(code);
      if (hint !== null) expect(world.said.err.replace(/\s+/g, ' ')).toContain(hint);
    }
  });

  it('says what is wrong with SOURCE_DATE_EPOCH, unless --now is given', async () => {
    const env = { SOURCE_DATE_EPOCH: 'yesterday' };
    expect(await run(['plan', 'a.yaml'], { env })).toMatchObject({
      code: 2,
      err: expect.stringContaining('bad-clock'),
    });
    const { err } = await run(['plan', 'a.yaml', '--now', '2027-01-05'], { env });
    expect(err).toContain('unreadable-file');
  });

  it('points at the first byte that is no UTF-8', async () => {
    const world = memoryWorld({ files: { '/home/latin.csv': '' } });
    world.files.read = () => Buffer.from('name\nA\nJos\xe9\n', 'latin1');
    await main(['node', 'cadence', 'check', 'latin.csv'], world);
    expect(world.said.err).toContain('latin.csv:3:4');
  });

  it('shows an internal error without a stack, and with one when asked', async () => {
    for (const env of [{}, { CADENCE_DEBUG: '1' }]) {
      const world = memoryWorld({ env });
      const broken = {
        ...world,
        stdin: { isTTY: false, readAll: () => Promise.reject(new RangeError('oh')) },
      };
      expect(await main(['node', 'cadence', 'check', '-'], broken)).toBe(2);
      expect(world.said.err).toContain('internal error: oh');
      expect(world.said.err.includes('    at ')).toBe('CADENCE_DEBUG' in env);
    }
  });

  it.each([
    ['plan', 'roster.yaml', '--dry-run'],
    ['check', 'roster.yaml'],
    ['agenda', 'roster.yaml', 'ada'],
    ['why', 'roster.yaml', 'ada'],
    ['days', 'roster.yaml'],
    ['compare', 'roster.yaml', 'roster.yaml'],
    ['goals', 'roster.yaml', 'ada'],
  ])('writes nothing but the document to standard output with --format sarif: %s', async (...line) => {
    const world = memoryWorld({ files: { '/home/roster.yaml': pair['/home/pair.yaml'] } });
    expect(await main(['node', 'cadence', ...line, '--format', 'sarif'], world)).toBe(0);
    expect(JSON.parse(world.said.out)).toMatchObject({ version: '2.1.0', runs: [{ results: [] }] });
  });

  it('ends with 130 when it is interrupted while it waits', async () => {
    const world = memoryWorld();
    const waiting = { ...world, stdin: { isTTY: false, readAll: () => new Promise<null>(() => {}) } };
    const ended = main(['node', 'cadence', 'check', '-'], waiting);
    world.interrupt();
    expect(await ended).toBe(130);
    expect(world.said.err).not.toContain('    at ');
  });

  it.each([
    ['plan', ['plan', 'team.csv']],
    ['compare', ['compare', 'team.csv', 'team.csv']],
    ['why', ['why', 'team.csv', 'rep1@x.example', '2027-W02']],
    ['agenda', ['agenda', 'team.csv', 'rep1@x.example']],
  ])('ends with 130 when it is interrupted while %s plans a team that is too large for its manager', async (_, line) => {
    const reps = Array.from(
      { length: 40 },
      (_, i) => `Rep ${i},rep${i}@x.example,grace@x.example,Europe/London`,
    );
    const rows = ['name,email,manager,time_zone', 'Grace,grace@x.example,,Europe/London', ...reps].join('\n');
    const world = memoryWorld({ files: { '/home/team.csv': rows } });
    const ask = () => new Promise<never>(() => world.interrupt());
    const planning = { ...world, startThread: async () => ({ ask, end: async () => {} }) };
    expect(await main(['node', 'cadence', ...line, '--quarter', '2027-Q1'], planning)).toBe(130);
    expect(world.said.err).toContain('interrupted; nothing was left half-written');
    expect([...world.files.entries.keys()]).not.toContain('/home/calendars/plan.json');
  });
});

describe('help', () => {
  it('begins with examples, on standard output', async () => {
    for (const line of [['--help'], ['-h'], ['help'], ['--no-color', '--help']]) {
      const { code, out, err } = await run(line);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out.startsWith('Examples\n')).toBe(true);
    }
  });

  it('is no answer to an empty line', async () => {
    expect(await run([])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('cadence init') });
  });

  it.each(
    commands.map(({ name }) => name),
  )('of %s is the same by either way, within 80 columns', async (name) => {
    const asked = await run(['help', name]);
    expect(asked.code).toBe(0);
    expect((await run([name, '--help'])).out).toBe(asked.out);
    expect((await run([name, '--nonsense', '-h'])).out).toBe(asked.out);
    const examples = new Set(commands.flatMap((command) => command.examples.map(({ line }) => `  ${line}`)));
    const wide = asked.out.split('\n').filter((line) => columnsOf(line) > WIDTH && !examples.has(line));
    expect(wide).toEqual([]);
  });

  it('shows only examples that the commands accept', async () => {
    for (const { examples } of commands) {
      for (const { line } of examples) {
        const command = /\bcadence ((?:[^|)>"]|"[^"]*")*)/.exec(line)?.[1] ?? '';
        const words = [...command.trim().matchAll(/(?:[^\s"]|"[^"]*")+/g)].map(([word]) =>
          word.replace(/"/g, ''),
        );
        const { err } = await run(words, { stdin: '' });
        expect(err, line).not.toMatch(
          /unknown-|missing-argument|missing-value|excess-argument|bad-value|conflict/,
        );
      }
    }
  });
});

describe('the version', () => {
  it.each(['--version', '-V'])('%s is all that is said', async (flag) => {
    expect(await run([flag])).toEqual({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), err: '' });
  });
});
