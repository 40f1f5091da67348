import { dirname, join } from 'node:path';
import { cannotRun } from '../diagnose.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import { type FileSystem, InterruptedError, type World } from '../world/world.ts';
import { claimFolder } from './claim-folder.ts';
import type { Difference } from './compare-folder.ts';
import { type Journal, type Staging, stagingOf } from './staging.ts';
import { clearStaging, removeFolderIfEmpty, undo } from './undo.ts';

/** Who changes a folder: new files are staged beside the old ones, and moved into place all at once. */
export interface FolderWriter {
  /** Stages a new file, and takes the lock before the first; returns the number it has from then on. */
  readonly stage: (content: Uint8Array) => number;
  /** Adds to a staged file. */
  readonly extend: (staged: number, content: Uint8Array) => void;
  /** What a staged file holds by now. */
  readonly staged: (staged: number) => Buffer;
  /**
   * Makes all the differences, or none: staged files are moved into place while the old ones are kept, the
   * last difference last. Throws an InterruptedError where it is stopped; the folder is then as it was before.
   */
  readonly commit: (differences: readonly Difference[]) => Promise<void>;
}

/**
 * Lets `work` change a folder. What it staged and did not commit is taken away again. `isCurrent` is asked
 * once the folder is locked: whether it still is the one that the work began with. Throws a UserError (exit
 * code 2) where the system refuses.
 */
export async function changeFolder<T>(
  { shown, path: out }: { readonly shown: string; readonly path: string },
  isCurrent: () => boolean,
  world: World,
  work: (writer: FolderWriter) => Promise<T>,
): Promise<T> {
  const staging = stagingOf(out);
  const made: string[] = [];
  let claimed = false;
  let count = 0;
  const tidy = () => release(staging, made, world.files, claimed);
  const claim = (): void => {
    // Work goes on until it is next waited for; what has been tidied up must not be begun anew.
    if (world.interruption.hasCome) throw new InterruptedError('interrupted');
    createFolders(out, made, world.files);
    claimFolder(staging, world);
    claimed = true;
    if (isCurrent()) return;
    throw cannotRun('folder-changed', `${shown} was written by another run meanwhile`, 'run again');
  };
  // The process may end right after it is interrupted, so the listener itself tidies up.
  const stopListening = world.interruption.listen(tidy);
  try {
    return await work({
      stage(content) {
        if (!claimed) claim();
        world.files.create(staging.fresh(count), content);
        return count++;
      },
      extend: (staged, content) => world.files.append(staging.fresh(staged), content),
      staged: (staged) => Buffer.from(world.files.read(staging.fresh(staged))),
      async commit(differences) {
        if (!claimed) claim();
        await stopIfInterrupted(world);
        // From here on nothing waits: no signal can come between the first change and the last.
        apply(out, differences, staging, world);
        settle(out, differences, staging, world);
        claimed = false;
        made.length = 0;
      },
    });
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    throw cannotRun('folder-unwritable', `cannot write ${shown}: ${reasonOf(thrown)}`, 'nothing was changed');
  } finally {
    stopListening();
    tidy();
  }
}

/** Creates a folder and those above it, noting those that were not there. */
function createFolders(path: string, made: string[], files: FileSystem): void {
  if (files.status(path)?.kind === 'folder') return;
  const above = dirname(path);
  if (above !== path) createFolders(above, made, files);
  try {
    files.createFolder(path);
    made.push(path);
  } catch (thrown) {
    // Two first runs at once: the other one was quicker.
    if (systemCode(thrown) !== 'EEXIST' || files.status(path)?.kind !== 'folder') throw thrown;
  }
}

async function stopIfInterrupted(world: World): Promise<void> {
  await world.breathe();
  if (world.interruption.hasCome) throw new InterruptedError('interrupted');
}

function apply(out: string, differences: readonly Difference[], staging: Staging, { files }: World): void {
  const folders = foldersOf(differences).filter((folder) => files.status(join(out, folder)) === null);
  const journal: Journal = {
    folders,
    steps: differences.map(({ path, action, staged }) => ({ path, action, staged })),
  };
  try {
    files.create(staging.journal, JSON.stringify(journal));
    for (const folder of folders) files.createFolder(join(out, folder));
    for (const [step, { path, action, staged }] of differences.entries()) {
      const target = join(out, path);
      if (action !== 'create') keep(target, staging.old(step), action, files);
      if (staged !== null) files.rename(staging.fresh(staged), target);
    }
    files.remove(staging.journal);
  } catch (thrown) {
    undo(out, staging, journal, files);
    throw thrown;
  }
}

/** The folders that files are in, each after those that it is in itself. */
function foldersOf(differences: readonly Difference[]): string[] {
  const folders = new Set<string>();
  const add = (folder: string): void => {
    if (folder === '.' || folders.has(folder)) return;
    add(dirname(folder));
    folders.add(folder);
  };
  for (const { path } of differences) add(dirname(path));
  return [...folders];
}

/** Systems on which a file has but one name. */
const NO_LINKS = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK', 'EXDEV'];

/** Keeps the old file under a second name, so that its place is never empty while it is replaced. */
function keep(target: string, old: string, action: Difference['action'], files: FileSystem): void {
  if (action === 'remove') {
    files.rename(target, old);
    return;
  }
  try {
    files.link(target, old);
  } catch (thrown) {
    if (!NO_LINKS.includes(systemCode(thrown) ?? '')) throw thrown;
    files.rename(target, old);
  }
}

/** Where nothing was committed: frees the lock and takes away the folders made. What fails, the next run heals. */
function release(staging: Staging, made: readonly string[], files: FileSystem, claimed: boolean): void {
  try {
    if (claimed && files.status(staging.journal) !== null) return;
    if (claimed) clearStaging(staging, files);
    for (const folder of [...made].reverse()) removeFolderIfEmpty(folder, files);
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
  }
}

/** After success: tidies up. What fails here harms nobody, and the next run heals it. */
function settle(out: string, differences: readonly Difference[], staging: Staging, { files }: World): void {
  try {
    const removed = differences.filter(({ action }) => action === 'remove');
    for (const folder of foldersOf(removed).reverse()) removeFolderIfEmpty(join(out, folder), files);
    clearStaging(staging, files);
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
  }
}
