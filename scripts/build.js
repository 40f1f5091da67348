// Bundles the program and the library into dist/. The program is one CommonJS file, because importing the
// packages one by one costs several times Node's own start, and a module still costs more than a script;
// beside it lies the code that V8 makes of it, so that a start need not compile.
import { spawnSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildApart, buildLibrary, buildProgram } from './bundles.js';

const root = fileURLToPath(new URL('..', import.meta.url));
// Built aside and swapped in at the end: whoever runs the program meanwhile finds the old one whole.
const fresh = `${root}node_modules/.dist-${process.pid}`;
process.on('exit', () => rmSync(fresh, { recursive: true, force: true }));

await Promise.all([
  buildProgram('cadence', fresh),
  buildProgram('plan', fresh),
  buildApart(fresh),
  buildLibrary(fresh),
]);

const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
const failed =
  node('scripts/code-cache.js', `${fresh}/plan.cjs`, 'plan', '--quarter', '2027-Q1') ||
  node('scripts/code-cache.js', `${fresh}/cadence.cjs`, 'check');

process.exitCode = failed;
if (!failed) {
  rmSync(`${root}dist`, { recursive: true, force: true });
  renameSync(fresh, `${root}dist`);
  const page = spawnSync(process.execPath, ['bin/cadence.js', 'man'], { cwd: root, encoding: 'utf8' });
  mkdirSync(`${root}man`, { recursive: true });
  writeFileSync(`${root}man/cadence.1`, page.stdout);
  process.exitCode = page.status ?? 1;
}
