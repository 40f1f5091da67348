import { join, resolve } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { examine } from '../doctor/examine.ts';
import type { Context } from './commands/context.ts';
import { cannotRun } from './diagnose.ts';
import type { ExitCode } from './exit-code.ts';
import { readPublished } from './folder/read-published.ts';
import { MAX_BYTES, readBytes } from './read-source.ts';
import { report } from './report.ts';
import { reasonOf, systemCode } from './world/system-error.ts';
import type { World } from './world/world.ts';

export async function runDoctor(context: Context): Promise<ExitCode> {
  const { world, given, format } = context;
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const lines: string[] = [];
  const { files, without } = await calendarsAt(given.arguments, world);
  for (const path of without) lines.push(`${path}: ok, a plan without sessions has no calendars\n`);
  for (const { file, bytes } of files) {
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

interface Found {
  readonly files: readonly File[];
  /** Folders that rightly hold no calendar. */
  readonly without: readonly string[];
}

async function calendarsAt(paths: readonly string[], world: World): Promise<Found> {
  if (paths.filter((path) => path === '-').length > 1) {
    throw cannotRun('conflicting-options', 'standard input is named twice', 'it can be read once');
  }
  const files: File[] = [];
  const without: string[] = [];
  for (const path of paths) {
    if (path === '-') {
      const bytes = await world.stdin.readAll(MAX_BYTES);
      if (bytes === null) throw cannotRun('file-too-large', 'standard input is too large');
      files.push({ file: '<stdin>', bytes });
      continue;
    }
    const names = namesAt(path, world);
    if (names.length === 0) {
      if (holdsNoSession(path, world)) {
        without.push(path);
        continue;
      }
      throw cannotRun(
        'unreadable-file',
        `there is no .ics file in ${path}`,
        'name a file, or another folder',
      );
    }
    for (const name of names) {
      files.push({ file: name, bytes: readBytes(resolve(world.cwd, name), name, world) });
    }
  }
  return { files, without };
}

/** Whether a folder has a plan in which nobody is due, so that there is no calendar to miss. */
function holdsNoSession(folder: string, world: World): boolean {
  try {
    const { plan } = readPublished({ shown: folder, path: resolve(world.cwd, folder) }, true, world.files);
    return plan !== null && plan.sessions.length === 0 && plan.outside.length === 0;
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    return false;
  }
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
