import { availableParallelism, hostname } from 'node:os';
import { disk } from './disk.ts';
import { openInterruption } from './interruption.ts';
import { standardInput, standardOutput } from './standard-streams.ts';
import { InterruptedError, type World } from './world.ts';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** The machine cadence runs on. Asking for it listens for the signals that interrupt. */
export function realWorld(): World {
  const { interruption, interrupt } = openInterruption();
  for (const signal of SIGNALS) process.on(signal, interrupt);
  return {
    env: process.env,
    cwd: process.cwd(),
    stdin: standardInput(),
    stdout: standardOutput(1),
    stderr: standardOutput(2),
    files: disk,
    process: { id: process.pid, host: hostname(), isAlive },
    now: () => Date.now(),
    async ask(question) {
      const { prompt } = await import('./prompt.ts');
      const answer = await prompt(question);
      if (answer === null) throw new InterruptedError('interrupted');
      return answer;
    },
    guessTimeZone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    get cores() {
      return availableParallelism();
    },
    hasSolver: async () => (await (await import('./solver-package.ts')).loadHighs()) !== null,
    async startThread(start, hear) {
      growYoungSpace();
      return (await import('./thread.ts')).startThread(start, hear);
    },
    spareMemory,
    interruption,
    connect: async () => (await import('./network.ts')).network,
    breathe: breathing(),
  };
}

/** What a run does in less is done before anybody has interrupted it. */
const BREATH_SECONDS = 0.05;

/** Node hears signals only between turns of its loop; a turn costs, above all the first one. */
function breathing(): () => Promise<void> {
  // No clock that somebody may set back.
  let last = process.uptime();
  return async () => {
    if (process.uptime() - last < BREATH_SECONDS) return;
    growYoungSpace();
    await new Promise((resume) => setImmediate(resume));
    last = process.uptime();
  };
}

let isYoungSpaceGrowing = false;

/**
 * The room for young objects stays as it is while a run is short, because fresh memory costs more than tidying up
 * (bin/cadence.js); in a long run it grows as V8 usually lets it.
 */
function growYoungSpace(): void {
  if (isYoungSpaceGrowing) return;
  isYoungSpaceGrowing = true;
  setFlag('--semi-space-growth-factor=2');
}

/**
 * V8 lets a heap grow to four times what lives in it before it looks for what does not. That is most of what a
 * large run takes, above all with several heaps side by side; looking sooner takes little time.
 */
const GROWTH = 40;

function spareMemory(): void {
  setFlag(`--heap-growing-percent=${GROWTH}`);
}

function setFlag(flag: string): void {
  // Loaded where it is needed: it costs a twelfth of Node's own start.
  process.getBuiltinModule('node:v8').setFlagsFromString(flag);
}

/** Asking a process with signal 0 does nothing to it; EPERM means that it lives and is somebody else's. */
function isAlive(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (thrown) {
    return thrown instanceof Error && 'code' in thrown && thrown.code === 'EPERM';
  }
}
