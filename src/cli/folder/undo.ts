import { join } from 'node:path';
import { systemCode } from '../world/system-error.ts';
import type { FileSystem } from '../world/world.ts';
import type { Journal, Staging } from './staging.ts';

/**
 * Puts every file of a journal back to what it was. May be begun again after it was cut short. Ends with
 * the removal of the journal.
 */
export function undo(out: string, staging: Staging, journal: Journal, disk: FileSystem): void {
  for (const [step, { path, action, staged }] of [...journal.steps.entries()].reverse()) {
    const target = join(out, path);
    const old = staging.old(step);
    if (action === 'create') {
      // Still staged: it has never been moved to its place.
      if (staged !== null && disk.status(staging.fresh(staged)) === null) removeIfThere(target, disk);
    } else if (disk.status(old) !== null) {
      disk.rename(old, target);
      // Renaming one name of a file over another name of the same file leaves both.
      removeIfThere(old, disk);
    }
  }
  for (const folder of [...journal.folders].reverse()) removeFolderIfEmpty(join(out, folder), disk);
  removeIfThere(staging.journal, disk);
}

/** Empties and removes the staging folder; the lock is free then. */
export function clearStaging(staging: Staging, disk: FileSystem): void {
  const names = disk.list(staging.folder);
  const last = ['owner', 'healer'];
  for (const name of names) {
    if (/^(?:new|old)-\d+$/.test(name) || name === 'journal') disk.remove(join(staging.folder, name));
  }
  for (const name of last) if (names.includes(name)) removeIfThere(join(staging.folder, name), disk);
  disk.removeFolder(staging.folder);
}

export function removeIfThere(path: string, disk: FileSystem): void {
  try {
    disk.remove(path);
  } catch (thrown) {
    if (systemCode(thrown) !== 'ENOENT') throw thrown;
  }
}

export function removeFolderIfEmpty(path: string, disk: FileSystem): void {
  try {
    disk.removeFolder(path);
  } catch (thrown) {
    const code = systemCode(thrown);
    if (code !== 'ENOENT' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw thrown;
  }
}
