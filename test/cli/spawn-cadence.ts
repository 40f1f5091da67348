import { type SpawnOptionsWithoutStdio, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));
export const bin = `${root}bin/cadence.js`;

/** The bundle that `npm test` builds first; a run of single tests builds it where there is none. */
export function ensureBuilt(): void {
  if (existsSync(`${root}dist/cadence.cjs`)) return;
  const { status } = spawnSync(process.execPath, ['scripts/build.js'], { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error('the bundle could not be built');
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: Buffer;
  readonly err: string;
}

export interface SpawnOptions extends SpawnOptionsWithoutStdio {
  readonly input?: string;
  /** Milliseconds waited before standard output is read at all. */
  readonly slowReader?: number;
  /** Called with the child once it runs. */
  readonly meanwhile?: (child: ReturnType<typeof spawn>) => void;
}

/** A line for `sh`, in which `cadence` is the program. */
export function shell(line: string, options: SpawnOptions = {}): Promise<Ended> {
  const quoted = `'${process.execPath}' '${bin}'`;
  return ended('/bin/sh', ['-c', line.replace(/\bcadence\b/g, quoted)], options);
}

export function cadenceProcess(args: readonly string[], options: SpawnOptions = {}): Promise<Ended> {
  return ended(process.execPath, [bin, ...args], options);
}

function ended(program: string, args: readonly string[], options: SpawnOptions): Promise<Ended> {
  const { input, slowReader, meanwhile, ...rest } = options;
  const child = spawn(program, args, { env: cleanEnv(), ...rest });
  const out: Buffer[] = [];
  let err = '';
  const read = (): void => {
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  };
  if (slowReader === undefined) read();
  else setTimeout(read, slowReader);
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
  });
  if (input !== undefined) child.stdin.end(input);
  meanwhile?.(child);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, out: Buffer.concat(out), err }));
  });
}

/** Nothing of this machine's but where to find programs. */
export function cleanEnv(added: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], ...added };
}
