// 1,000 reps in 100 teams, a quarter, from roster to files on disk: how many times longer than writing the
// same bytes with one writeFileSync a file, and the run's peak memory. Run in turn, medians.
//   npm run build && node bench/organization.js [ROUNDS]
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const TEAMS = 100;
const REPS = 10;
const rounds = Number(process.argv[2] ?? 5);
const cadence = fileURLToPath(new URL('../bin/cadence.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cadence-bench-'));

/** Zones within a few hours of each other, so that everybody can be met; leave for every seventh rep. */
function roster() {
  const zones = [
    ['America/New_York', 'US'],
    ['America/Chicago', 'US'],
    ['America/Toronto', 'CA-ON'],
    ['Europe/London', 'GB-ENG'],
  ];
  const lines = [
    'version: 1',
    'organization: Thousand',
    'defaults: { timeZone: America/New_York, holidays: US }',
    'people:',
    '  - { name: The Chief, email: chief@thousand.example, workingHours: "Mon-Fri 08:00-18:00" }',
  ];
  for (let team = 0; team < TEAMS; team++) {
    const manager = `manager${team}@thousand.example`;
    // The chief has time for a handful; the others report to nobody.
    const boss = team < 6 ? ', manager: chief@thousand.example' : '';
    lines.push(`  - { name: Manager ${team}, email: ${manager}${boss} }`);
    for (let rep = 0; rep < REPS; rep++) {
      const [zone, region] = zones[(team + rep) % zones.length];
      lines.push(
        `  - name: Rep ${team}-${rep}`,
        `    email: rep${team}-${rep}@thousand.example`,
        `    manager: ${manager}`,
        `    timeZone: ${zone}`,
        `    holidays: ${region}`,
        `    development: { focus: [discovery], motivator: mastery, goals: ["Ask before telling, ${team}-${rep}"] }`,
      );
      if ((team + rep) % 7 === 0) lines.push('    leave: [2027-02-15..2027-02-19]');
    }
  }
  return `${lines.join('\n')}\n`;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

function filesBelow(root) {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

try {
  const file = join(folder, 'roster.yaml');
  writeFileSync(file, roster());
  const planning = [];
  const writing = [];
  const memory = [];
  let bytes = 0;
  let count = 0;
  for (let round = 0; round <= rounds; round++) {
    const out = join(folder, `out-${round}`);
    const began = performance.now();
    // Peak memory is the process's own account of itself, read when it ends.
    const code = `process.on('exit',()=>require('node:fs').writeSync(3,String(process.resourceUsage().maxRSS)))`;
    const run = spawnSync(
      process.execPath,
      [
        '--import',
        `data:text/javascript,import{createRequire}from'node:module';const require=createRequire('file:///');${code}`,
        cadence,
        'plan',
        file,
        '--quarter',
        '2027-Q1',
        '--out',
        out,
      ],
      {
        stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
        env: { ...process.env, NODE_EXTRA_CA_CERTS: undefined },
      },
    );
    const planned = performance.now() - began;
    if (run.status !== 0) throw new Error(`cadence plan ended with ${run.status}`);

    const files = filesBelow(out).map((path) => [relative(out, path), readFileSync(path)]);
    const copy = join(folder, `copy-${round}`);
    const start = performance.now();
    for (const [path, content] of files) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), content);
    }
    const wrote = performance.now() - start;
    bytes = files.reduce((sum, [, content]) => sum + content.length, 0);
    count = files.length;
    rmSync(out, { recursive: true });
    rmSync(copy, { recursive: true });
    if (round === 0) continue; // warm the disk's cache
    planning.push(planned);
    writing.push(wrote);
    memory.push(Number(run.output[3]) / 1024);
  }
  const ratios = planning.map((time, i) => time / writing[i]);
  console.log(`${TEAMS * REPS} reps, ${TEAMS} managers: ${count} files, ${(bytes / 1e6).toFixed(1)} MB`);
  console.log(`plan over writing the same bytes: ${median(ratios).toFixed(1)} x (median of ${rounds})`);
  console.log(`  (${median(planning).toFixed(0)} ms over ${median(writing).toFixed(0)} ms)`);
  console.log(`peak memory: ${median(memory).toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
