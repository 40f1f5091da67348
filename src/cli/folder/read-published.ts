import { constants } from 'node:buffer';
import { join } from 'node:path';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import type { PublishedPlan } from '../../model.ts';
import { isFolder } from '../../output/folders.ts';
import { readPlanJson } from '../../output/plan-json.ts';
import { cannotRun, problem } from '../diagnose.ts';
import type { FileSystem } from '../world/world.ts';

/** What an earlier run left in the output folder. */
export interface Published {
  /** Null where there is none. */
  readonly plan: PublishedPlan | null;
  /** The managers' folders that it wrote. */
  readonly folders: readonly string[];
  /** A calendar's text by its path below the folder, or null where it is gone. */
  readonly calendar: (path: string) => string | null;
  /** Whether plan.json is still the one that was read. */
  readonly isCurrent: () => boolean;
}

/**
 * Reads the plan in `out`. Throws a UserError (exit code 2) where plan.json is not ours or is damaged;
 * with `force` such a file counts as none.
 */
export function readPublished(
  out: { readonly shown: string; readonly path: string },
  force: boolean,
  disk: FileSystem,
): Published {
  const path = join(out.path, 'plan.json');
  const bytes = readIfThere(path, disk);
  const plan = bytes === null ? null : planOf(bytes, join(out.shown, 'plan.json'), force);
  const folders = (plan?.folders ?? []).map(({ folder }) => folder).filter(isFolder);
  return {
    plan,
    folders,
    calendar: (calendar) => readCalendar(out.path, calendar, disk),
    isCurrent: () => {
      const now = readIfThere(path, disk);
      return now === null || bytes === null ? now === bytes : Buffer.from(now).equals(bytes);
    },
  };
}

/** A calendar's text by its path below a folder, or null where it is gone. */
export function readCalendar(folder: string, calendar: string, disk: FileSystem): string | null {
  const content = readIfThere(join(folder, calendar), disk);
  return content === null ? null : Buffer.from(content).toString('utf8');
}

function planOf(bytes: Uint8Array, file: string, force: boolean): PublishedPlan | null {
  if (bytes.length > constants.MAX_STRING_LENGTH) {
    const hint = 'plan so large an organisation in parts: --shard 1/4, each with a folder of its own';
    throw cannotRun('file-too-large', `${file} is too large to be continued`, hint);
  }
  const outcome = readPlanJson({ file, text: Buffer.from(bytes).toString('utf8') });
  if (outcome.value !== null || force) return outcome.value;
  throw new UserError(2, outcome.diagnostics);
}

/** Files in the way that cadence did not write. */
export function notOurs(files: readonly string[]): Diagnostic {
  const others = files.length === 1 ? '' : ` and ${files.length - 1} more`;
  return problem(
    'output-not-ours',
    `${files[0]}${others} is in the way and was not written by cadence`,
    'choose another folder with --out, or give --force to replace it',
  );
}

/** Calendars without the plan that they are of: their sequences would begin anew. */
export function planLost(calendar: string, out: string): Diagnostic {
  return problem(
    'plan-lost',
    `${calendar} was published, and the plan.json that it is of is not in ${out} any more`,
    `bring ${join(out, 'plan.json')} back from version control or a backup; to begin anew, take out what was imported, and give --force`,
  );
}

/** A plan of a part of the organisation, where another part or the whole is to be planned. */
export function anotherShard(file: string, shard: string): Diagnostic {
  return {
    ...problem(
      'plan-is-shard',
      `this is the plan of shard ${shard} alone`,
      'give each shard a folder of its own, and put them together with cadence merge',
    ),
    place: { file, line: 1, column: 1, length: 1 },
  };
}

/** A plan that this roster would cancel from end to end. */
export function otherRoster(file: string): Diagnostic {
  return {
    ...problem(
      'plan-other-roster',
      'nobody in this plan is in the roster',
      'choose another folder with --out; if all addresses have changed, --force cancels what was published',
    ),
    place: { file, line: 1, column: 1, length: 1 },
  };
}

/** A file's content, or null where there is none. */
export function readIfThere(path: string, disk: FileSystem): Uint8Array | null {
  return disk.status(path)?.kind === 'file' ? disk.read(path) : null;
}
