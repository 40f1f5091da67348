import { cannotRun } from '../diagnose.ts';
import { systemCode } from '../world/system-error.ts';
import type { World } from '../world/world.ts';
import { parseJournal, type Staging } from './staging.ts';
import { clearStaging, removeIfThere, undo } from './undo.ts';

/** Who is writing an output folder. */
interface Owner {
  readonly process: number;
  readonly host: string;
}

/** Takes the lock. Throws a UserError (exit code 2) where another run has it. */
export function claimFolder(staging: Staging, world: World): void {
  try {
    world.files.createFolder(staging.folder);
  } catch (thrown) {
    // Or what was there for it is gone: another run has taken back the folder that it had made.
    throw ['EEXIST', 'ENOENT'].includes(systemCode(thrown) ?? '') ? busy(staging, world) : thrown;
  }
  const owner: Owner = { process: world.process.id, host: world.process.host };
  try {
    world.files.create(staging.owner, JSON.stringify(owner));
  } catch (thrown) {
    // Another run has taken the empty folder for one that was left behind.
    if (systemCode(thrown) === 'ENOENT') throw busy(staging, world);
    clearStaging(staging, world.files);
    throw thrown;
  }
}

/**
 * Puts back what a run that died had begun to change, so that the folder is whole before it is read.
 * Throws a UserError (exit code 2) where that run may still be alive; `force` says that it is not.
 */
export function healFolder(out: string, staging: Staging, world: World, force: boolean): void {
  const { files } = world;
  if (files.status(staging.folder)?.kind !== 'folder') return;
  const seen = readText(staging.owner, world);
  if (seen === null) {
    // Left by a run that died between its last two steps, or not ours: an empty folder is nobody's loss. Or it is
    // the lock of a run that has just begun or ended, which fills or removes it meanwhile.
    try {
      files.removeFolder(staging.folder);
    } catch (thrown) {
      if (['ENOTEMPTY', 'EEXIST'].includes(systemCode(thrown) ?? '')) throw busy(staging, world);
      if (systemCode(thrown) !== 'ENOENT') throw thrown;
    }
    return;
  }
  if (!force && !isDead(parseOwner(seen), world)) throw busy(staging, world);
  try {
    files.create(staging.healer, String(world.process.id));
  } catch (thrown) {
    // Healed by another run meanwhile.
    if (systemCode(thrown) === 'ENOENT') return;
    if (systemCode(thrown) !== 'EEXIST') throw thrown;
    if (!force) throw busy(staging, world);
  }
  // Another run may have healed the folder and taken the lock since it was looked at.
  if (readText(staging.owner, world) !== seen) {
    removeIfThere(staging.healer, files);
    throw busy(staging, world);
  }
  const journal = parseJournal(readText(staging.journal, world) ?? '');
  if (journal !== null) undo(out, staging, journal, files);
  clearStaging(staging, files);
}

function isDead(owner: Owner | null, world: World): boolean {
  if (owner === null || owner.host !== world.process.host) return false;
  return owner.process === world.process.id || !world.process.isAlive(owner.process);
}

function busy(staging: Staging, world: World): unknown {
  const owner = parseOwner(readText(staging.owner, world) ?? '');
  const who = owner === null ? 'another run' : `another run (process ${owner.process} on ${owner.host})`;
  return cannotRun(
    'folder-busy',
    `${who} is writing the folder`,
    'run again when it is done; if it is not running any more, give --force',
  );
}

function parseOwner(text: string): Owner | null {
  try {
    const owner = JSON.parse(text) as Owner;
    return Number.isInteger(owner.process) && typeof owner.host === 'string' ? owner : null;
  } catch {
    return null;
  }
}

function readText(path: string, world: World): string | null {
  try {
    return Buffer.from(world.files.read(path)).toString('utf8');
  } catch (thrown) {
    if (systemCode(thrown) === 'ENOENT') return null;
    throw thrown;
  }
}
