import { join } from 'node:path';
import type { OutputFile } from '../../model.ts';
import { cannotRun } from '../diagnose.ts';
import type { FileSystem } from '../world/world.ts';
import { isOurs } from './ownership.ts';
import { type Step, staysInside } from './staging.ts';

export type Difference = Step & { readonly text: string };

export interface Comparison {
  /** In the order in which they are to be made; plan.json comes last. */
  readonly differences: readonly Difference[];
  readonly unchanged: readonly string[];
  /** Paths of files in the way that cadence did not write. */
  readonly foreign: readonly string[];
}

/**
 * What would have to change in the folder `out` for it to hold `files`. Calendars of ours in one of
 * `folders` that are no longer among the files are to be removed.
 */
export function compareFolder(
  out: string,
  files: readonly OutputFile[],
  folders: readonly string[],
  disk: FileSystem,
): Comparison {
  const removed = strays(out, files, folders, disk);
  const differences: Difference[] = removed.map((path) => ({ path, action: 'remove', text: '' }));
  const unchanged: string[] = [];
  const foreign: string[] = [];
  for (const { path, text } of files) {
    if (!staysInside(path)) throw new Error(`output path ${path} leads out of the folder`);
    const target = join(out, path);
    const status = disk.status(target);
    if (status === null) {
      differences.push({ path, action: 'create', text });
      continue;
    }
    if (status.kind === 'folder') {
      throw cannotRun('folder-unwritable', `cannot write ${target}: it is a folder`);
    }
    const content = disk.read(target);
    if (content.length === Buffer.byteLength(text) && Buffer.from(text).equals(content)) {
      unchanged.push(path);
      continue;
    }
    if (!isOurs(path, content)) foreign.push(path);
    differences.push({ path, action: 'replace', text });
  }
  return { differences, unchanged, foreign };
}

function strays(
  out: string,
  files: readonly OutputFile[],
  folders: readonly string[],
  disk: FileSystem,
): string[] {
  const kept = new Set(files.map(({ path }) => path));
  return folders
    .flatMap((folder) => calendarsBelow(out, folder, DEEPEST, disk))
    .filter((path) => !kept.has(path) && isOurs(path, disk.read(join(out, path))));
}

/** `<manager>/changes/<calendar>/`, and no deeper: a link may lead anywhere. */
const DEEPEST = 2;

function calendarsBelow(out: string, folder: string, deeper: number, disk: FileSystem): string[] {
  if (disk.status(join(out, folder))?.kind !== 'folder') return [];
  return disk.list(join(out, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    if (name.endsWith('.ics')) return disk.status(join(out, path))?.kind === 'file' ? [path] : [];
    return deeper === 0 ? [] : calendarsBelow(out, path, deeper - 1, disk);
  });
}
