import { join } from 'node:path';
import { type Assembled, assemble } from '../../assemble.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import type { Roster } from '../../model.ts';
import { isPlanOf } from '../../output/plan-json/is-plan-of.ts';
import { cannotRun } from '../diagnose.ts';
import { healFolder } from '../folder/claim-folder.ts';
import { type Comparison, compareFolder } from '../folder/compare-folder.ts';
import { otherRoster, readPublished } from '../folder/read-published.ts';
import { stagingOf } from '../folder/staging.ts';
import { writeFolder } from '../folder/write-folder.ts';
import type { RosterInput } from '../roster-input.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import type { World } from '../world/world.ts';
import type { PlanOptions } from './plan-options.ts';
import type { Progress } from './progress.ts';
import { type Refusal, refusalOf } from './refusal.ts';

/** What a run came to, however it is shown. */
export interface PlanRun {
  readonly options: PlanOptions;
  readonly result: Assembled;
  readonly comparison: Comparison;
  readonly diagnostics: readonly Diagnostic[];
  /** There was a plan before. */
  readonly isRerun: boolean;
}

/** Either the input has errors, or there is a plan, which may have been refused. */
export type Outcome =
  | { readonly run: null; readonly diagnostics: readonly Diagnostic[] }
  | { readonly run: PlanRun; readonly refusal: Refusal | null };

/** From so many on, planning itself, which cannot be looked into, takes longer than half a second. */
const MANY_PEOPLE = 150;

/** Plans a roster, and writes the folder where that is asked for and nothing speaks against it. */
export async function carryOut(
  options: PlanOptions,
  roster: Roster,
  input: RosterInput,
  progress: Progress,
  world: World,
): Promise<Outcome> {
  const { out, force, mode } = options;
  const published = onFolder(options, () => {
    if (mode === 'write') healFolder(out.path, stagingOf(out.path), world, force);
    return readPublished(out, force, world.files);
  });
  if (published.plan !== null && !force && !isPlanOf(roster, published.plan)) {
    throw new UserError(2, [otherRoster(join(out.shown, 'plan.json'))]);
  }
  await progress.step(`planning ${roster.people.length} people`, roster.people.length >= MANY_PEOPLE);
  const { result, diagnostics: found } = await assemble({
    roster,
    horizon: options.horizon,
    now: options.clock.now,
    stamp: options.clock.stamp,
    utc: options.utc,
    previous: published.plan === null ? null : { plan: published.plan, calendar: published.calendar },
    busy: input.busy,
  });
  const diagnostics = [...input.diagnostics, ...found];
  if (found.some(({ severity }) => severity === 'error')) return { run: null, diagnostics };
  if (result === null) {
    throw cannotRun('empty-range', 'there is no Monday from --from to --to', 'move one of the two dates');
  }
  await progress.step(`comparing ${result.files.length} files`);
  const comparison = onFolder(options, () =>
    compareFolder(out.path, result.files, published.folders, world.files),
  );
  const run = { options, result, comparison, diagnostics, isRerun: published.plan !== null };
  const refusal = refusalOf(run);
  if (refusal === null && mode === 'write' && comparison.differences.length > 0) {
    await progress.step(`writing ${comparison.differences.length} files`);
    await writeFolder(out, comparison.differences, published.isCurrent, world);
  }
  return { run, refusal };
}

/** Runs what only looks at the output folder; a refusal of the system becomes a UserError (exit code 2). */
function onFolder<T>({ out }: PlanOptions, look: () => T): T {
  try {
    return look();
  } catch (thrown) {
    if (systemCode(thrown) === null) throw thrown;
    const reason = systemCode(thrown) === 'ENOTDIR' ? 'it is not a folder' : reasonOf(thrown);
    throw cannotRun('folder-unwritable', `cannot use ${out.shown}: ${reason}`);
  }
}
