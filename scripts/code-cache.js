// Runs a program of dist/ on a roster and keeps the code V8 made meanwhile: what that command needs is then in the
// cache, compiled. Usage: node scripts/code-cache.js PROGRAM COMMAND [FLAGS...]. A plan is made twice, since a second
// run does other things than a first. A cache that V8 does not take (another version, other flags) is only slower.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

const [file, command, ...flags] = process.argv.slice(2);
const roster = fileURLToPath(new URL('../fixtures/rosters/northwind.yaml', import.meta.url));

/**
 * How often a function is called before V8 11 finds it worth compiling. It keeps with the code which ones were, and
 * compiles them when they are first called; later versions measured no faster for being told.
 */
function oftenIs(calls) {
  if (!process.versions.v8.startsWith('11.')) return;
  setFlagsFromString(`--interrupt-budget-factor-for-feedback-allocation=${calls}`);
}

// Twice as often as usual, as everything runs twice.
oftenIs(16);
// As bin/cadence.js starts it.
const script = new Script(readFileSync(file, 'latin1'), { filename: file });
const { main, realWorld } = script.runInThisContext()(module.createRequire(file), dirname(file));

const folder = mkdtempSync(join(tmpdir(), 'cadence-cache-'));
const said = [];
const output = { isTTY: false, write: async (text) => said.push(text) };
const world = { ...realWorld(), env: {}, cwd: folder, cores: 1, stdout: output, stderr: output };
try {
  for (let run = 0; run < 2; run++) {
    const code = await main(['node', 'cadence', command, roster, ...flags], world);
    if (code !== 0) throw new Error(`cadence ${command} ended with ${code}: ${said.join('')}`);
  }
} finally {
  rmSync(folder, { recursive: true });
}
// V8 takes code only under the flags that it was made with.
oftenIs(8);
writeFileSync(`${file}.cache`, script.createCachedData());
