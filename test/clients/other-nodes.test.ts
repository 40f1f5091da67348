import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cleanEnv, ensureBuilt, root } from '../cli/spawn-cadence.ts';

/** Where .ci/run puts other versions of Node. */
const nodes = join(root, 'node_modules/.nodes');
const versions = ['22', '24', '25'];
const program = (version: string): string => join(nodes, version, 'node_modules/node/bin/node');

const scratch = mkdtempSync(join(tmpdir(), 'cadence-nodes-'));
beforeAll(ensureBuilt, 120_000);
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What a plan says and writes on one Node. */
function planned(node: string, home: string, out: string): Record<string, string> {
  const args = ['plan', 'fixtures/rosters/northwind.yaml', '--quarter', '2027-Q1', '--out', out];
  const { stdout, stderr, status } = spawnSync(node, [join(home, 'bin/cadence.js'), ...args], {
    cwd: root,
    encoding: 'utf8',
    env: cleanEnv(),
  });
  const files = existsSync(out) ? readdirSync(out, { recursive: true, withFileTypes: true }) : [];
  const texts = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return {
    status: `${status}`,
    said: (stdout + stderr).replaceAll(out, 'OUT'),
    ...Object.fromEntries(texts.sort().map((path) => [path.slice(out.length), readFileSync(path, 'utf8')])),
  };
}

for (const version of versions) {
  it.skipIf(!existsSync(program(version)))(
    `Node ${version} says and writes the same, built by itself`,
    async () => {
      const home = join(scratch, version);
      mkdirSync(home);
      await Promise.all(
        ['bin', 'scripts', 'src', 'fixtures', 'package.json', 'tsconfig.json'].map((each) =>
          cp(join(root, each), join(home, each), { recursive: true }),
        ),
      );
      mkdirSync(join(home, 'node_modules'));
      for (const each of readdirSync(join(root, 'node_modules')).filter((name) => !name.startsWith('.'))) {
        symlinkSync(join(root, 'node_modules', each), join(home, 'node_modules', each));
      }
      const env = { PATH: `${dirname(program(version))}:${process.env['PATH']}` };
      const built = spawnSync(program(version), ['scripts/build.js'], { cwd: home, env, encoding: 'utf8' });
      expect(built.status, built.stderr).toBe(0);
      expect(existsSync(join(home, 'dist/plan.cjs.cache'))).toBe(true);
      const here = planned(process.execPath, root, join(scratch, `${version}-here`));
      expect(here['status']).toBe('0');
      expect(planned(program(version), home, join(scratch, `${version}-there`))).toEqual(here);
    },
  );
}
