import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt } from '../cli/spawn-cadence.ts';
import { SLOW_PROGRAMS } from '../clients/debian.ts';
import { openWorkplace, recipe, textsBelow } from './recipe.ts';
import { startSlurm } from './slurm.ts';

const place = openWorkplace();
const { folder } = place;

beforeAll(() => {
  ensureBuilt();
  const whole = spawnSync('cadence', ['plan', 'roster.yaml', '--quarter', '2027-Q1', '--out', 'whole'], {
    cwd: folder,
    env: place.env,
  });
  expect(whole.status).toBe(0);
});
afterAll(place.clear);

/** Whether a program is there; says so loudly where it is not. */
function isInstalled(program: string, from: string): boolean {
  if (spawnSync('sh', ['-c', `command -v ${program}`]).status === 0) return true;
  process.stderr.write(`SKIPPED: ${program} is not installed (apt-get install ${from})\n`);
  return false;
}

/** Slurm asks for its own state ever more rarely, so that a recipe of a second takes ten: once a check is enough. */
function canStartSlurm(): boolean {
  if (!SLOW_PROGRAMS) return false;
  if (process.getuid?.() === 0) return isInstalled('slurmctld', 'slurm-wlm');
  process.stderr.write('SKIPPED: Slurm, which only root can start\n');
  return false;
}

/** Runs shell code in a folder, to its first failure. */
async function run(code: string, env: NodeJS.ProcessEnv): Promise<void> {
  const child = spawn('sh', ['-e', '-c', code], { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => {
    said += String(text);
  });
  const status = await new Promise((done) => child.once('close', done));
  if (status !== 0) throw new Error(`${code}\nended with ${status}:\n${said}`);
}

const apart = (code: string, own: string): string =>
  code.replaceAll('shard-', `${own}-`).replaceAll('--out calendars', `--out ${own}`);

describe('the recipes of docs/scale.md make what one run makes, to the byte', () => {
  it.skipIf(!isInstalled('parallel', 'parallel'))('GNU parallel', async () => {
    const { blocks } = recipe('GNU parallel');
    expect(blocks).toHaveLength(1);
    await run(apart(blocks[0] ?? '', 'parallel'), place.env);
    expect(textsBelow(join(folder, 'parallel'))).toEqual(textsBelow(join(folder, 'whole')));
  });

  it.skipIf(!canStartSlurm())('Slurm', async () => {
    const { blocks, lines } = recipe('Slurm');
    expect([blocks.length, lines.length]).toEqual([1, 1]);
    writeFileSync(join(folder, 'plan.sh'), apart(blocks[0] ?? '', 'task'));
    const cluster = await startSlurm(join(folder, 'cluster'));
    try {
      await run(apart(lines[0] ?? '', 'task'), { ...place.env, ...cluster.env });
    } finally {
      await cluster.stop();
    }
    expect(textsBelow(join(folder, 'task'))).toEqual(textsBelow(join(folder, 'whole')));
  });
});
