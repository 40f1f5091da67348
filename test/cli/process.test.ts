import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cadence } from './run-cadence.ts';
import { cadenceProcess, cleanEnv, ensureBuilt, root, shell } from './spawn-cadence.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cadence-process-'));
beforeAll(ensureBuilt, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A roster of one manager and so many reps. */
function rosterOf(reps: number): string {
  const people = [{ name: 'Grace', email: 'grace@x.example', manager: '' }];
  for (let rep = 0; rep < reps; rep++) {
    people.push({ name: `Rep ${rep}`, email: `rep${rep}@x.example`, manager: 'grace@x.example' });
  }
  const lines = people.map(({ name, email, manager }) => `${name},${email},${manager},Europe/London,GB-ENG`);
  return ['name,email,manager,time_zone,holidays', ...lines].join('\n');
}

function folder(name: string): string {
  const path = join(scratch, name);
  mkdirSync(path);
  writeFileSync(join(path, 'pair.csv'), rosterOf(1));
  return path;
}

/** Every file below a folder with its bytes. */
function tree(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((each) => [each.slice(path.length + 1), readFileSync(each, 'utf8')]));
}

const plan = ['plan', 'pair.csv', '--quarter', '2027-Q1'];

describe('the start', () => {
  it('takes the code that was made of the bundle when it was built', async () => {
    const line = `const { readFileSync } = require('node:fs'); const bundle = '${root}dist/cadence.cjs';
      const source = readFileSync(bundle, 'latin1');
      const cachedData = readFileSync(bundle + '.cache');
      process.exitCode = new (require('node:vm').Script)(source, { cachedData }).cachedDataRejected ? 1 : 0;`;
    const taken = spawnSync(process.execPath, ['-e', line], { env: cleanEnv() });
    expect(taken.status).toBe(0);
  });

  it('reads every sign the program is written in: as built it judges what it judges as written', async () => {
    const input = ['development', 'pipeline']
      .map((side) => readFileSync(`fixtures/wall/held-out-${side}.txt`, 'utf8'))
      .concat('Talks of 50€ with me\nTalks of £300 with me\nWorth 50k€ – or more – by summer\n')
      .join('');
    const line = ['wall', '-', '--json'];
    const asWritten = await cadence(line, { stdin: input });
    const asBuilt = await cadenceProcess(line, { input });
    expect(asWritten.out).toContain('"text":"50€"');
    expect(asBuilt.out.toString()).toBe(asWritten.out);
  });
});

// What waits for a signal or a slow reader leaves time for the others.
describe.concurrent('standard streams', () => {
  it('hold several MiB whole, however slowly it is read', async () => {
    const cwd = folder('large');
    const line = 'Ask for the pipeline, the forecast and the quota of this quarter before the deal closes\n';
    writeFileSync(join(cwd, 'talk.txt'), line.repeat(2500));
    const { code, out, err } = await cadenceProcess(['wall', 'talk.txt', '--json'], { cwd, slowReader: 700 });
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out.length).toBeGreaterThan(3 * 1024 * 1024);
    const lines = out.toString().trimEnd().split('\n');
    expect(lines.map((each) => JSON.parse(each).line)).toEqual(lines.map((_, at) => at + 1));
    expect(lines).toHaveLength(2500);
  });

  it('may lose their reader', async () => {
    const cwd = folder('head');
    const head = await shell('cadence plan pair.csv --quarter 2027-Q1 --json | head -1', { cwd });
    expect(head).toMatchObject({ code: 0, err: '' });
    expect(head.out.toString()).toBe('{\n');
    const silent = await shell('cadence explain | true; cadence nonsense 2>&1 | true', { cwd });
    expect(silent).toMatchObject({ code: 0, err: '' });
  });

  it('say when standard output is a full disk', async () => {
    if (!existsSync('/dev/full')) {
      console.warn('there is no /dev/full here: a full disk was not tried');
      return;
    }
    const { code, err } = await shell('cadence explain > /dev/full', { cwd: scratch });
    expect(code).toBe(2);
    expect(err).toContain('output-failed');
    expect(err).not.toContain('    at ');
    expect((await shell('cadence --version > /dev/full', { cwd: scratch })).code).toBe(2);
  });

  it('may be closed', async () => {
    const cwd = folder('closed');
    const { code } = await shell('cadence plan pair.csv --quarter 2027-Q1 <&- >&- 2>&-', { cwd });
    expect(code).toBe(0);
    expect(existsSync(join(cwd, 'calendars/plan.json'))).toBe(true);
  });

  it('are not waited for where a question would be asked of an open pipe', async () => {
    const { code, err } = await cadenceProcess(['init'], { cwd: scratch });
    expect(code).toBe(2);
    expect(err).toContain('--manager');
  });
});

describe('the output folder', () => {
  it('has the same bytes in any time zone, locale and folder', async () => {
    const zones = [
      { TZ: 'UTC' },
      { TZ: 'America/Los_Angeles', LANG: 'tr_TR.ISO-8859-9', LC_ALL: 'C' },
      { TZ: 'Pacific/Kiritimati', LANG: 'de_DE.UTF-8' },
    ];
    const trees = await Promise.all(
      zones.map(async (env, index) => {
        const cwd = folder(`zone-${index}`);
        const { code, out } = await cadenceProcess(plan, { cwd, env: cleanEnv(env) });
        expect(code).toBe(0);
        return { files: tree(join(cwd, 'calendars')), out: out.toString() };
      }),
    );
    expect(Object.keys(trees[0]?.files ?? {})).toHaveLength(5);
    expect(trees[1]).toEqual(trees[0]);
    expect(trees[2]).toEqual(trees[0]);
  });

  it('keeps bytes and times when nothing changed, and stays as it was when the disk takes no more', async () => {
    const cwd = folder('again');
    await cadenceProcess(plan, { cwd });
    const times = (): number[] =>
      ['', '/plan.json', '/grace', '/grace/pipeline-reviews.ics'].map(
        (path) => statSync(join(cwd, `calendars${path}`)).mtimeMs,
      );
    const before = { files: tree(join(cwd, 'calendars')), times: times() };
    await cadenceProcess(plan, { cwd });
    expect({ files: tree(join(cwd, 'calendars')), times: times() }).toEqual(before);

    writeFileSync(join(cwd, 'more.csv'), rosterOf(3));
    // Files may not grow beyond 16 KiB: the calendars of three reps do.
    const { code, err } = await shell('ulimit -f 32; cadence plan more.csv --quarter 2027-Q1', { cwd });
    expect(code).toBe(2);
    expect(err).toContain('folder-unwritable');
    expect(tree(join(cwd, 'calendars'))).toEqual(before.files);
    expect(readdirSync(cwd).sort()).toEqual(['calendars', 'more.csv', 'pair.csv']);
  });

  it('is one of the two plans when two runs race for it', async () => {
    const cwd = folder('race');
    writeFileSync(join(cwd, 'more.csv'), rosterOf(2));
    const runs = await Promise.all([
      cadenceProcess(plan, { cwd }),
      cadenceProcess(['plan', 'more.csv', '--quarter', '2027-Q1'], { cwd }),
    ]);
    const codes = runs.map(({ code }) => code).sort();
    expect([
      [0, 0],
      [0, 2],
    ]).toContainEqual(codes);
    for (const { code, err } of runs) if (code === 2) expect(err).toMatch(/folder-busy|folder-changed/);
    // The later of two that both ended well has found the other's plan, and beside its own says what changed.
    const files = Object.keys(tree(join(cwd, 'calendars'))).filter(
      (path) => !/(?:added|changed|cancelled)\.ics$/.test(path),
    );
    expect(files).toHaveLength(5);
    const checks = await Promise.all(
      ['pair.csv', 'more.csv'].map((roster) =>
        cadenceProcess(['plan', roster, '--quarter', '2027-Q1', '--check'], { cwd }),
      ),
    );
    expect(checks.map(({ code }) => code).sort()).toEqual([0, 1]);
  });
});

describe.concurrent('signals', () => {
  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends a wait for standard input with 130', async (signal) => {
    // Before the program runs, Node itself ends: then it is tried again, later.
    for (const delay of [300, 1000, 4000]) {
      const { code, err } = await cadenceProcess(['check', '-'], {
        cwd: scratch,
        meanwhile: (child) => {
          child.stdin?.write('people:\n');
          setTimeout(() => child.kill(signal), delay);
        },
      });
      if (code === null) continue;
      expect(code).toBe(130);
      expect(err).toContain('interrupted');
      expect(err).not.toContain('    at ');
      return;
    }
    expect.unreachable('the program never ran');
  });

  it('are heard while a team is planned that is too large for its manager', async () => {
    const cwd = folder('signals-large');
    writeFileSync(join(cwd, 'team.csv'), rosterOf(100));
    for (const delay of [600, 2000, 8000]) {
      const { code, err } = await cadenceProcess(['plan', 'team.csv', '--quarter', '2027-Q1'], {
        cwd,
        meanwhile: (child) => setTimeout(() => child.kill('SIGINT'), delay),
      });
      expect(existsSync(join(cwd, 'calendars'))).toBe(false);
      // Before the program runs, Node itself ends.
      if (code === null) continue;
      expect(code).toBe(130);
      expect(err).toContain('interrupted; nothing was left half-written');
      return;
    }
    expect.unreachable('the program never ran');
  });

  it('leave a folder as it was, or as it is to be', async () => {
    const cwd = folder('signals');
    writeFileSync(join(cwd, 'team.csv'), rosterOf(12));
    const line = ['plan', 'team.csv', '--quarter', '2027-Q1'];
    const whole = folder('signals-whole');
    await cadenceProcess(['plan', join(cwd, 'team.csv'), '--quarter', '2027-Q1'], { cwd: whole });
    const after = tree(join(whole, 'calendars'));
    for (const delay of [150, 400, 700]) {
      rmSync(join(cwd, 'calendars'), { recursive: true, force: true });
      const { code, signal } = await cadenceProcess(line, {
        cwd,
        meanwhile: (child) => setTimeout(() => child.kill('SIGINT'), delay),
      });
      if (code === 0) expect(tree(join(cwd, 'calendars'))).toEqual(after);
      else {
        // Before the program runs, Node itself ends.
        expect([130, null]).toContain(code);
        expect([null, 'SIGINT']).toContain(signal);
        // The signal may come when all is written and only the summary is missing.
        if (existsSync(join(cwd, 'calendars'))) expect(tree(join(cwd, 'calendars'))).toEqual(after);
      }
    }
  });
});
