import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

/**
 * Golden folders: each case below fixtures/golden has `case.json` with the commands to run, one after the
 * other, and what they must leave behind: `N.stdout`, `N.stderr`, `N.exit` for the Nth, and the tree `out/`
 * (whole files, or their hashes in `out.sha256` where the case says `"tree": "hashes"`).
 * `npm run golden` rewrites what is expected.
 */
interface Case {
  readonly about: string;
  readonly tree: 'whole' | 'hashes' | 'none';
  readonly steps: readonly (readonly string[])[];
}

const root = new URL('../..', import.meta.url).pathname;
const golden = join(root, 'fixtures/golden');
const rewrite = process.env['UPDATE_GOLDEN'] === '1';
const scratch = mkdtempSync(join(tmpdir(), 'cadence-golden-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

function run(steps: Case['steps'], cwd: string): Record<string, string> {
  const seen: Record<string, string> = {};
  steps.forEach((args, index) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(root, 'bin/cadence.js'), ...args], {
      cwd,
      encoding: 'utf8',
      // Nothing of this machine's but where to find programs: the same bytes must come out anywhere.
      env: { PATH: process.env['PATH'], TZ: process.env['TZ'] },
    });
    seen[`${index + 1}.stdout`] = stdout;
    seen[`${index + 1}.stderr`] = stderr;
    seen[`${index + 1}.exit`] = `${status}\n`;
  });
  return seen;
}

function treeOf(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {};
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'utf8')]));
}

function hashesOf(tree: Record<string, string>): string {
  return Object.entries(tree)
    .map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`)
    .join('');
}

describe('golden folders', () => {
  const names = readdirSync(golden).sort();

  it.each(names)('%s', (name) => {
    const folder = join(golden, name);
    const one = JSON.parse(readFileSync(join(folder, 'case.json'), 'utf8')) as Case;
    const cwd = join(scratch, name);
    mkdirSync(cwd);
    symlinkSync(join(root, 'fixtures'), join(cwd, 'fixtures'));

    const seen = run(one.steps, cwd);
    const tree = treeOf(join(cwd, 'out'));
    if (one.tree === 'hashes') seen['out.sha256'] = hashesOf(tree);
    if (one.tree === 'whole') for (const [path, text] of Object.entries(tree)) seen[`out/${path}`] = text;

    if (rewrite) {
      for (const entry of readdirSync(folder)) {
        if (entry !== 'case.json') rmSync(join(folder, entry), { recursive: true });
      }
      for (const [path, text] of Object.entries(seen)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
    }
    const { 'case.json': _, ...expected } = treeOf(folder);
    expect(Object.keys(seen).sort(), one.about).toEqual(Object.keys(expected).sort());
    for (const path of Object.keys(expected)) expect(seen[path], `${name}/${path}`).toBe(expected[path]);
  });
});
