// What planning adds to a first `cadence plan` of eight reps, cold, over Node's own start: the time that the planner
// and the bitsets of everybody's hours take inside the process. The program is the one of dist/, bundled once more
// with those two timed. Usage: node bench/planning.js [ROUNDS]
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildProgram } from '../scripts/bundles.js';

const rounds = Number(process.argv[2] ?? 25);
const root = fileURLToPath(new URL('..', import.meta.url));
const roster = join(root, 'fixtures/rosters/northwind.yaml');
const folder = join(root, `node_modules/.bench-${process.pid}`);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
// Extra certificates triple the start of Node 20 itself.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

/** Adds the nanoseconds that a function of a module takes to what a process has at its end. */
const timed = (file, name) => ({
  name: `timed-${name}`,
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`/${file}\\.ts$`) }, ({ path, resolveDir, namespace }) =>
      namespace === name ? undefined : { path: resolve(resolveDir, path), namespace: name },
    );
    onLoad({ filter: /.*/, namespace: name }, ({ path }) => ({
      contents: `export * from ${JSON.stringify(path)};
        import { ${name} as work } from ${JSON.stringify(path)};
        export function ${name}(...given) {
          const start = process.hrtime.bigint();
          const result = work(...given);
          globalThis.planning = (globalThis.planning ?? 0n) + process.hrtime.bigint() - start;
          return result;
        }`,
      resolveDir: root,
    }));
  },
});

const run = (args) => {
  const start = process.hrtime.bigint();
  const { status, stderr, output } = spawnSync(process.execPath, args, {
    env,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
  });
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(stderr);
  return { took, planning: Number(output[3]) / 1e6 };
};

await buildProgram('plan', join(folder, 'dist'), [
  timed('plan-schedule', 'planSchedule'),
  timed('availability', 'availabilityOf'),
]);
mkdirSync(join(folder, 'bin'));
copyFileSync(join(root, 'bin/cadence.js'), join(folder, 'bin/cadence.js'));
writeFileSync(join(folder, 'package.json'), '{ "type": "commonjs" }');
writeFileSync(
  join(folder, 'tell.js'),
  `process.on('exit', () => require('node:fs').writeSync(3, String(globalThis.planning)));`,
);
run([join(root, 'scripts/code-cache.js'), join(folder, 'dist/plan.cjs'), 'plan', '--quarter', '2027-Q1']);

const median = (list) => list.sort((a, b) => a - b)[list.length >> 1];
const starts = [];
const planning = [];
for (let round = -2; round < rounds; round++) {
  const plan = ['plan', roster, '--quarter', '2027-Q1', '--out', join(folder, `out-${round}`)];
  const start = run(['-e', '0']).took;
  const planned = run(['-r', join(folder, 'tell.js'), join(folder, 'bin/cadence.js'), ...plan]).planning;
  if (round < 0) continue;
  starts.push(start);
  planning.push(planned);
}
const [base, added] = [median(starts), median(planning)];
console.log(
  `planning adds ${(added / base).toFixed(2)} x node -e 0 (${added.toFixed(1)} ms over ${base.toFixed(1)} ms)`,
);
