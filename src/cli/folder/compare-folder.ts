import { join } from 'node:path';
import { cannotRun } from '../diagnose.ts';
import type { FileSystem } from '../world/world.ts';
import { isOurs } from './ownership.ts';
import { type Step, staysInside } from './staging.ts';

export type Difference = Step;

export interface Comparison {
  /** In the order in which they are to be made; plan.json comes last. */
  readonly differences: readonly Difference[];
  readonly unchanged: readonly string[];
  /** Paths of files in the way that cadence did not write. */
  readonly foreign: readonly string[];
}

/** What a file is compared with; null where there is none. */
export function contentAt(out: string, path: string, disk: FileSystem): Uint8Array | null {
  if (!staysInside(path)) throw new Error(`output path ${path} leads out of the folder`);
  const target = join(out, path);
  const status = disk.status(target);
  if (status?.kind === 'folder') {
    throw cannotRun('folder-unwritable', `cannot write ${target}: it is a folder`);
  }
  return status === null ? null : disk.read(target);
}

/** Files of ours with this ending in one of `folders` that are not among those to be there. */
export function strayFiles(
  out: string,
  kept: ReadonlySet<string>,
  folders: readonly string[],
  disk: FileSystem,
  ending: '.ics' | '.md',
): string[] {
  return folders
    .flatMap((folder) => filesBelow(out, folder, disk, ending))
    .filter((path) => !kept.has(path) && isOurs(path, disk.read(join(out, path))));
}

/** `<manager>/changes/<calendar>/`, and no deeper: a link may lead anywhere. */
const DEEPEST = 2;

/** Paths of the calendars in a manager's folder and its change files. */
export function calendarsBelow(out: string, folder: string, disk: FileSystem): string[] {
  return filesBelow(out, folder, disk, '.ics');
}

function filesBelow(
  out: string,
  folder: string,
  disk: FileSystem,
  ending: '.ics' | '.md',
  deeper = DEEPEST,
): string[] {
  if (disk.status(join(out, folder))?.kind !== 'folder') return [];
  return disk.list(join(out, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name.endsWith(ending)) return disk.status(join(out, path))?.kind === 'file' ? [path] : [];
    return deeper === 0 ? [] : filesBelow(out, path, disk, ending, deeper - 1);
  });
}
