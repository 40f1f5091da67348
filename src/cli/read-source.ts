import { basename, dirname, resolve } from 'node:path';
import { UserError } from '../diagnostics/diagnostic.ts';
import { decodeText } from './decode-text.ts';
import { cannotRun, didYouMean, problem } from './diagnose.ts';
import { reasonOf, systemCode } from './world/system-error.ts';
import type { World } from './world/world.ts';

/** A text and the name it has in messages. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** Far above any roster, far below any memory. */
export const MAX_BYTES = 64 * 1024 * 1024;

const STDIN = '<stdin>';

/** Reads a file, or standard input for `-`. Throws a UserError (exit code 2) where it cannot be read as text. */
export async function readSource(path: string, world: World): Promise<Source> {
  if (path !== '-') return readTextFile(path, path, world);
  const bytes = await world.stdin.readAll(MAX_BYTES);
  return bytes === null ? tooLarge(STDIN) : textOf(STDIN, bytes);
}

/** Reads the file at `path`, which messages call `name`. */
export function readTextFile(path: string, name: string, world: World): Source {
  return textOf(name, readBytes(resolve(world.cwd, path), name, world));
}

/** Throws a UserError (exit code 2) where the file at an absolute path, which messages call `name`, cannot be read. */
export function readBytes(path: string, name: string, world: World): Uint8Array {
  try {
    const status = world.files.status(path);
    if (status === null) {
      throw cannotRun('unreadable-file', `cannot read ${name}: there is no such file`, nearby(path, world));
    }
    if (status.kind === 'folder') throw cannotRun('unreadable-file', `cannot read ${name}: it is a folder`);
    if (status.size > MAX_BYTES) tooLarge(name);
    const bytes = world.files.read(path);
    return bytes.length > MAX_BYTES ? tooLarge(name) : bytes;
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    throw cannotRun('unreadable-file', `cannot read ${name}: ${reasonOf(thrown)}`);
  }
}

function textOf(file: string, bytes: Uint8Array): Source {
  const decoded = decodeText(bytes);
  if ('text' in decoded) return { file, text: decoded.text };
  const { line, column } = decoded;
  const diagnostic = problem(
    'bad-encoding',
    `${file} is not UTF-8`,
    'save it as UTF-8 (in a spreadsheet: "CSV UTF-8")',
  );
  throw new UserError(2, [{ ...diagnostic, place: { file, line, column, length: 1 } }]);
}

function tooLarge(name: string): never {
  throw cannotRun(
    'file-too-large',
    `${name} is larger than ${MAX_BYTES / 1024 / 1024} MiB`,
    'is this the right file?',
  );
}

/** Names in the same folder that may have been meant. */
function nearby(path: string, world: World): string | null {
  const folder = dirname(path);
  if (world.files.status(folder)?.kind !== 'folder') return null;
  return didYouMean(basename(path), world.files.list(folder));
}
