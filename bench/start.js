// How much cadence adds to Node's own start, as ratios of things run in turn: `--version`, and a plan of
// eight reps with all its files. Built first (npm run build). Usage: node bench/start.js [ROUNDS]
// ext4 passes over what was deleted in the last minutes whenever it makes a file, up to half a millisecond for each of
// the thirteen files and folders of a first run: after much was deleted, TMPDIR=/dev/shm leaves the disk out.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 25);
const cadence = fileURLToPath(new URL('../bin/cadence.js', import.meta.url));
const roster = fileURLToPath(new URL('../fixtures/rosters/northwind.yaml', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'cadence-start-'));
// Extra certificates triple the start of Node 20 itself.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

let runs = 0;
const plan = (out) => [cadence, 'plan', roster, '--quarter', '2027-Q1', '--out', join(scratch, out)];
const cases = {
  'node -e 0': () => ['-e', '0'],
  'cadence --version': () => [cadence, '--version'],
  'cadence plan, first run': () => plan(`new-${runs++}`),
  'cadence plan, nothing to do': () => plan('same'),
};

function milliseconds(args) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
for (let round = -2; round < rounds; round++) {
  for (const [name, args] of Object.entries(cases)) {
    const time = milliseconds(args());
    if (round >= 0) times[name].push(time);
  }
}
rmSync(scratch, { recursive: true });

const median = (list) => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
const base = median(times['node -e 0']);
for (const [name, list] of Object.entries(times)) {
  console.log(`${name.padEnd(30)} ${(median(list) / base).toFixed(2)} x`);
}
