import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cadence } from './run-cadence.ts';
import { cadenceProcess, ensureBuilt } from './spawn-cadence.ts';

const scratch = mkdtempSync(join(tmpdir(), 'cadence-threads-'));
const TEAMS = 4;
const NOTHING = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//EN\r\nEND:VCALENDAR\r\n';
const WEEKS = ['--from', '2027-01-04', '--to', '2027-01-17'];

/** Separate teams of three, the first with a director above it. Its manager has a calendar besides. */
function roster(): string {
  const lines = ['version: 1', 'defaults: { timeZone: Europe/Paris, holidays: FR }', 'people:'];
  for (let team = 0; team < TEAMS; team++) {
    const manager = `m${team}@threads.example`;
    lines.push(
      `  - { name: Manager ${team}, email: ${manager}${team === 0 ? ', manager: top@threads.example, busy: m0.ics' : ''} }`,
    );
    for (let rep = 0; rep < 3; rep++) {
      lines.push(
        `  - { name: Rep ${team}-${rep}, email: r${team}-${rep}@threads.example, manager: ${manager} }`,
      );
    }
  }
  return `${lines.join('\n')}\n  - { name: Top, email: top@threads.example }\n`;
}

/** Texts and times of the files below a folder. */
function tree(folder: string): Record<string, readonly [string, number]> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths
      .sort()
      .map((path) => [relative(folder, path), [readFileSync(path, 'utf8'), statSync(path).mtimeMs]]),
  );
}

const texts = (folder: string): Record<string, string> =>
  Object.fromEntries(Object.entries(tree(folder)).map(([path, [text]]) => [path, text]));

const plan = (out: string, ...more: string[]) =>
  cadenceProcess(['plan', 'roster.yaml', ...WEEKS, '--out', out, ...more], { cwd: scratch });

beforeAll(() => {
  ensureBuilt();
  writeFileSync(join(scratch, 'roster.yaml'), roster());
  writeFileSync(join(scratch, 'm0.ics'), NOTHING);
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('--threads', () => {
  it('makes the same files with one thread as with many, and none anew, also where who has them is busy', async () => {
    expect((await plan('one', '--threads', '1')).code).toBe(0);
    const { code, err } = await plan('many', '--threads', '3');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(texts(join(scratch, 'many'))).toEqual(texts(join(scratch, 'one')));

    const before = tree(join(scratch, 'many'));
    const reviews = readFileSync(join(scratch, 'many', 'm0', 'pipeline-reviews.ics'), 'utf8');
    expect(reviews).toContain('X-CADENCE-KIND');
    writeFileSync(join(scratch, 'm0.ics'), reviews.replace(/^X-CADENCE.*\r\n/gm, ''));
    expect((await plan('many', '--threads', '2')).code).toBe(0);
    expect(tree(join(scratch, 'many'))).toEqual(before);
  });

  it.each(['0', 'two', '1.5', '65', '-1'])('refuses %s', async (threads) => {
    const { code, err } = await cadence(['plan', 'roster.yaml', `--threads=${threads}`], {
      files: { '/home/roster.yaml': roster(), '/home/m0.ics': NOTHING },
    });
    expect(code).toBe(2);
    expect(err).toContain('--threads cannot be');
  });
});

describe('--shard', () => {
  it('parts the work, and merge makes one folder of it, the same to the byte', async () => {
    expect((await plan('whole')).code).toBe(0);
    const shards = ['1/3', '2/3', '3/3'];
    const folders = shards.map((shard) => `shard-${shard[0]}`);
    const codes = await Promise.all(shards.map((shard, i) => plan(folders[i] ?? '', '--shard', shard)));
    expect(codes.map(({ code }) => code)).toEqual([0, 0, 0]);

    const merged = await cadenceProcess(['merge', ...folders, '--out', 'merged'], { cwd: scratch });
    expect(merged.err).toBe('');
    expect(merged.code).toBe(0);
    expect(texts(join(scratch, 'merged'))).toEqual(texts(join(scratch, 'whole')));

    const without = await cadenceProcess(['merge', 'shard-1', 'shard-3', '--out', 'less'], { cwd: scratch });
    expect(without.code).toBe(1);
    expect(without.err).toContain('shard 2/3 is missing');
    expect(existsSync(join(scratch, 'less'))).toBe(false);
  });
});
