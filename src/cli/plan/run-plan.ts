import { join } from 'node:path';
import { type Assembled, assemble } from '../../assemble.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Context } from '../commands/context.ts';
import { cannotRun, problem } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { healFolder } from '../folder/claim-folder.ts';
import { type Comparison, compareFolder } from '../folder/compare-folder.ts';
import { notOurs, readPublished } from '../folder/read-published.ts';
import { stagingOf } from '../folder/staging.ts';
import { writeFolder } from '../folder/write-folder.ts';
import { isDocument, report } from '../report.ts';
import { type RosterInput, readRosterInput } from '../roster-input.ts';
import { reasonOf, systemCode } from '../world/system-error.ts';
import { type PlanOptions, readPlanOptions } from './plan-options.ts';
import { startProgress } from './progress.ts';
import { planDocument, planReport } from './show-plan.ts';

/** From so many on, planning itself, which cannot be looked into, takes longer than half a second. */
const MANY_PEOPLE = 150;

/** What a run came to, however it is shown. */
export interface PlanRun {
  readonly options: PlanOptions;
  readonly result: Assembled;
  readonly comparison: Comparison;
  readonly diagnostics: readonly Diagnostic[];
  /** There was a plan before. */
  readonly isRerun: boolean;
}

export async function runPlan(context: Context): Promise<ExitCode> {
  const { world, given } = context;
  const options = readPlanOptions(given, world);
  const input = await readRosterInput(options.roster, given, world);
  if (input.roster === null) {
    await report(input.diagnostics, input.sources, context);
    return 1;
  }
  const progress = startProgress(world);
  const published = onFolder(options, () => {
    const { out, force } = options;
    if (options.mode === 'write') healFolder(out.path, stagingOf(out.path), world, force);
    return readPublished(out, force, world.files);
  });
  const people = input.roster.people.length;
  await progress.step(`planning ${people} people`, people >= MANY_PEOPLE);
  const { result, diagnostics: found } = await assemble({
    roster: input.roster,
    horizon: options.horizon,
    now: options.clock.now,
    stamp: options.clock.stamp,
    utc: options.utc,
    previous: published.plan === null ? null : { plan: published.plan, calendar: published.calendar },
    busy: input.busy,
  });
  const diagnostics = [...input.diagnostics, ...found];
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    await progress.end();
    await report(diagnostics, input.sources, context);
    return 1;
  }
  if (result === null) {
    throw cannotRun('empty-range', 'there is no Monday from --from to --to', 'move one of the two dates');
  }
  await progress.step(`comparing ${result.files.length} files`);
  const comparison = onFolder(options, () =>
    compareFolder(options.out.path, result.files, published.folders, world.files),
  );
  const run = { options, result, comparison, diagnostics, isRerun: published.plan !== null };
  const refusal = refusalOf(run);
  if (refusal === null && options.mode === 'write' && comparison.differences.length > 0) {
    await progress.step(`writing ${comparison.differences.length} files`);
    await writeFolder(options.out, comparison.differences, published.isCurrent, world);
  }
  await progress.end();
  await show(run, refusal, input, context);
  return refusal === null ? 0 : refusal.exitCode;
}

interface Refusal {
  readonly exitCode: 1 | 2;
  readonly problem: Diagnostic;
}

/** Why nothing is written, or why the answer to --check is no. */
function refusalOf({ options, result, comparison }: PlanRun): Refusal | null {
  const missing = result.plan.unplaced.filter(({ excused }) => !excused).length;
  if (options.strict && missing > 0) {
    const what = missing === 1 ? '1 due session has' : `${missing} due sessions have`;
    return {
      exitCode: 1,
      problem: problem('session-unplaced', `${what} no slot, and --strict is given: nothing was written`),
    };
  }
  if (options.mode === 'check' && comparison.differences.length > 0) {
    return {
      exitCode: 1,
      problem: problem(
        'folder-out-of-date',
        `${options.out.shown} is not what ${options.roster} asks for`,
        'run the same line without --check',
      ),
    };
  }
  if (options.mode === 'write' && comparison.foreign.length > 0 && !options.force) {
    return { exitCode: 2, problem: notOurs(comparison.foreign.map((path) => join(options.out.shown, path))) };
  }
  return null;
}

async function show(
  run: PlanRun,
  refusal: Refusal | null,
  input: RosterInput,
  context: Context,
): Promise<void> {
  const { world, format, style } = context;
  const diagnostics = refusal === null ? run.diagnostics : [...run.diagnostics, refusal.problem];
  if (format === 'json') {
    await world.stdout.write(planDocument({ ...run, diagnostics }));
    return;
  }
  await report(diagnostics, input.sources, context);
  if (!isDocument(format) && refusal?.exitCode !== 2) await world.stdout.write(planReport(run, style));
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
