import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { examine } from '../doctor/examine.ts';
import type { Context } from './commands/context.ts';
import { cannotRun } from './diagnose.ts';
import type { ExitCode } from './exit-code.ts';
import { MAX_BYTES, readBytes } from './read-source.ts';
import { report } from './report.ts';
import { reasonOf, systemCode } from './world/system-error.ts';
import type { World } from './world/world.ts';

export async function runDoctor(context: Context): Promise<ExitCode> {
  const { world, given, format } = context;
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const lines: string[] = [];
  for (const { file, bytes } of await calendarsAt(given.arguments, world)) {
    const found = examine(file, bytes);
    if (found.length === 0) lines.push(`${file}: ok\n`);
    else sources.set(file, new TextDecoder().decode(bytes));
    // One by one: a file may hold more findings than a call takes arguments.
    for (const each of found) diagnostics.push(each);
  }
  await report(diagnostics, sources, context);
  if (format === 'human') await world.stdout.write(lines.join(''));
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface File {
  readonly file: string;
  readonly bytes: Uint8Array;
}

async function calendarsAt(paths: readonly string[], world: World): Promise<File[]> {
  if (paths.filter((path) => path === '-').length > 1) {
    throw cannotRun('conflicting-options', 'standard input is named twice', 'it can be read once');
  }
  const found: File[] = [];
  for (const path of paths) {
    if (path === '-') {
      const bytes = await world.stdin.readAll(MAX_BYTES);
      if (bytes === null) throw cannotRun('file-too-large', 'standard input is too large');
      found.push({ file: '<stdin>', bytes });
      continue;
    }
    const names = namesAt(path, world);
    if (names.length === 0) {
      throw cannotRun(
        'unreadable-file',
        `there is no .ics file in ${path}`,
        'name a file, or another folder',
      );
    }
    for (const name of names) {
      found.push({ file: name, bytes: readBytes(resolve(world.cwd, name), name, world) });
    }
  }
  return found;
}

/** The file itself, or the .ics files below a folder, in order of their names. */
function namesAt(path: string, world: World): string[] {
  try {
    if (world.files.status(resolve(world.cwd, path))?.kind !== 'folder') return [path];
    return below(path, world);
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    throw cannotRun('unreadable-file', `cannot read ${path}: ${reasonOf(thrown)}`);
  }
}

function below(folder: string, world: World): string[] {
  const names = world.files.list(resolve(world.cwd, folder)).toSorted();
  return names.flatMap((name) => {
    const path = join(folder, name);
    const kind = world.files.status(resolve(world.cwd, path))?.kind;
    if (kind === 'folder') return name.startsWith('.') ? [] : below(path, world);
    return kind === 'file' && /\.ics$/i.test(name) ? [path] : [];
  });
}
