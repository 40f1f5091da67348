import { posix } from 'node:path';
import type { Commission, Terms } from '../../src/assembly/commission.ts';
import { unitPlanner } from '../../src/assembly/unit-planner.ts';
import { unitReport } from '../../src/assembly/unit-report.ts';
import { readIfThere } from '../../src/cli/folder/read-published.ts';
import { openInterruption } from '../../src/cli/world/interruption.ts';
import type { FileSystem, Network, Output, Thread, World } from '../../src/cli/world/world.ts';

/** A disk in memory that can be told to fail. Entries: a file's text, or null for a folder. */
export interface MemoryDisk extends FileSystem {
  readonly entries: Map<string, string | null>;
  /** Called before every operation, with its name and path; throws what the disk should fail with. */
  before: (operation: string, path: string) => void;
}

export function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}

const textOf = (content: string | Uint8Array): string => Buffer.from(content).toString();

export function memoryDisk(start: Readonly<Record<string, string | null>> = {}): MemoryDisk {
  const entries = new Map<string, string | null>([['/', null]]);
  for (const [path, content] of Object.entries(start)) {
    for (let at = posix.dirname(path); at !== '/'; at = posix.dirname(at)) entries.set(at, null);
    entries.set(path, content);
  }
  const fail = (code: string): never => {
    throw systemError(code);
  };
  const file = (path: string): string => {
    const found = entries.get(path);
    if (found === undefined) return fail('ENOENT');
    return found ?? fail('EISDIR');
  };
  const needsFolder = (path: string): void => {
    const above = entries.get(posix.dirname(path));
    if (above === undefined) fail('ENOENT');
    if (above !== null) fail('ENOTDIR');
  };
  const below = (path: string): string[] =>
    [...entries.keys()].filter((each) => each !== path && posix.dirname(each) === path);
  const disk: MemoryDisk = {
    entries,
    before: () => {},
    status(path) {
      disk.before('status', path);
      for (let at = posix.dirname(path); at !== '/'; at = posix.dirname(at)) {
        if (typeof entries.get(at) === 'string') fail('ENOTDIR');
      }
      const found = entries.get(path);
      if (found === undefined) return null;
      return found === null ? { kind: 'folder', size: 0 } : { kind: 'file', size: Buffer.byteLength(found) };
    },
    read(path) {
      disk.before('read', path);
      return Buffer.from(file(path));
    },
    create(path, content) {
      disk.before('create', path);
      needsFolder(path);
      if (entries.has(path)) fail('EEXIST');
      entries.set(path, textOf(content));
    },
    append(path, content) {
      disk.before('append', path);
      entries.set(path, file(path) + textOf(content));
    },
    rename(from, to) {
      disk.before('rename', to);
      const content = file(from);
      needsFolder(to);
      if (entries.get(to) === null) fail('EISDIR');
      entries.set(to, content);
      entries.delete(from);
    },
    link(from, to) {
      disk.before('link', to);
      const content = file(from);
      needsFolder(to);
      if (entries.has(to)) fail('EEXIST');
      entries.set(to, content);
    },
    remove(path) {
      disk.before('remove', path);
      file(path);
      entries.delete(path);
    },
    createFolder(path) {
      disk.before('createFolder', path);
      needsFolder(path);
      if (entries.has(path)) fail('EEXIST');
      entries.set(path, null);
    },
    removeFolder(path) {
      disk.before('removeFolder', path);
      if (entries.get(path) !== null) fail(entries.has(path) ? 'ENOTDIR' : 'ENOENT');
      if (below(path).length > 0) fail('ENOTEMPTY');
      entries.delete(path);
    },
    list(path) {
      disk.before('list', path);
      if (entries.get(path) !== null) fail(entries.has(path) ? 'ENOTDIR' : 'ENOENT');
      return below(path)
        .map((each) => posix.basename(each))
        .sort();
    },
  };
  return disk;
}

export interface MemoryWorld extends World {
  readonly files: MemoryDisk;
  readonly said: { out: string; err: string };
  readonly interrupt: () => void;
}

export interface MemoryWorldOptions {
  readonly files?: Readonly<Record<string, string | null>>;
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string;
  /** All three standard streams are terminals. */
  readonly isTTY?: boolean;
  /** What is typed, question after question. */
  readonly typed?: readonly string[];
  readonly alive?: readonly number[];
  readonly network?: Network;
}

/** A world whose current folder is `/home`. */
export function memoryWorld(options: MemoryWorldOptions = {}): MemoryWorld {
  const said = { out: '', err: '' };
  const { interruption, interrupt } = openInterruption();
  const files = memoryDisk({ '/home': null, ...options.files });
  const isTTY = options.isTTY ?? false;
  const output = (stream: 'out' | 'err'): Output => ({
    isTTY,
    async write(text) {
      said[stream] += text;
    },
  });
  const typed = [...(options.typed ?? [])];
  return {
    env: options.env ?? {},
    cwd: '/home',
    stdin: {
      isTTY,
      async readAll(limit) {
        const bytes = Buffer.from(options.stdin ?? '');
        return bytes.length > limit ? null : bytes;
      },
    },
    stdout: output('out'),
    stderr: output('err'),
    files,
    process: { id: 100, host: 'here', isAlive: (id) => options.alive?.includes(id) ?? false },
    cores: 1,
    hasSolver: () => Promise.resolve(false),
    startThread: (start) => planHere(start as Start, files),
    spareMemory() {},
    now: () => Date.UTC(2027, 0, 5, 14),
    async ask({ message, fallback, check }) {
      const answer = typed.shift() || fallback || '';
      const wrong = check(answer);
      if (wrong !== null) throw new Error(`${message}: ${wrong}`);
      return answer;
    },
    guessTimeZone: () => 'Europe/London',
    interruption,
    async breathe() {},
    connect: async () => {
      if (options.network === undefined) throw new Error('no network');
      return options.network;
    },
    said,
    interrupt,
  };
}

interface Start {
  readonly terms: Terms;
  readonly out: string;
  readonly listsChanges: boolean;
}

/** What a thread does, without one. */
async function planHere({ terms, out, listsChanges }: Start, disk: MemoryDisk): Promise<Thread> {
  const plan = await unitPlanner(terms);
  const calendar = (path: string): string | null => {
    const content = readIfThere(posix.join(out, path), disk);
    return content === null ? null : Buffer.from(content).toString('utf8');
  };
  return {
    ask: async (commission) => unitReport(await plan(commission as Commission, calendar), listsChanges),
    async end() {},
  };
}
