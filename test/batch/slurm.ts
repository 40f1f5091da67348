import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.ts';

/** A cluster of this machine alone. */
export interface Cluster {
  /** What Slurm's programs need to know of it. */
  readonly env: Readonly<Record<string, string>>;
  readonly stop: () => Promise<void>;
}

/** Starts Slurm on the loopback device, with everything that it keeps below `folder`. Takes root. */
export async function startSlurm(folder: string): Promise<Cluster> {
  for (const each of ['state', 'spool']) mkdirSync(join(folder, each), { recursive: true });
  const host = hostname().split('.')[0] ?? 'localhost';
  const conf = join(folder, 'slurm.conf');
  const [controller, worker] = [await freePort(), await freePort()];
  writeFileSync(
    conf,
    `ClusterName=cadence
SlurmctldHost=${host}(127.0.0.1)
SlurmUser=root
SlurmctldPort=${controller}
SlurmdPort=${worker}
AuthType=auth/none
CredType=cred/none
StateSaveLocation=${folder}/state
SlurmdSpoolDir=${folder}/spool
SlurmctldPidFile=${folder}/slurmctld.pid
SlurmdPidFile=${folder}/slurmd.pid
SlurmctldLogFile=${folder}/slurmctld.log
SlurmdLogFile=${folder}/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SchedulerParameters=batch_sched_delay=0,sched_interval=1
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
NodeName=${host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP
`,
  );
  const env = { SLURM_CONF: conf };
  const options = { stdio: 'ignore', env: { ...process.env, ...env } } as const;
  const daemons = [spawn('slurmctld', ['-D'], options), spawn('slurmd', ['-D'], options)];
  const stop = async (): Promise<void> => {
    await Promise.all(daemons.map(ended));
  };
  for (let tries = 0; tries < 300; tries++) {
    const { stdout } = spawnSync('sinfo', ['-h', '-o', '%T'], { encoding: 'utf8', env: options.env });
    if (stdout?.trim() === 'idle') return { env, stop };
    await new Promise((resume) => setTimeout(resume, 100));
  }
  await stop();
  throw new Error('Slurm does not start');
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill();
  await gone;
}
