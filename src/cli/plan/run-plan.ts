import type { Context } from '../commands/context.ts';
import type { ExitCode } from '../exit-code.ts';
import { isDocument, report } from '../report.ts';
import { readRosterInput, withForesight } from '../roster-input.ts';
import { readPlanOptions } from './plan-options.ts';
import { carryOut, type PlanRun } from './plan-run.ts';
import { startProgress } from './progress.ts';
import type { Refusal } from './refusal.ts';
import { planDocument, planReport } from './show-plan.ts';

export async function runPlan(context: Context): Promise<ExitCode> {
  const { world, given } = context;
  const options = readPlanOptions(given, world);
  const input = withForesight(await readRosterInput(options.roster, given, world));
  if (input.roster === null) {
    await report(input.diagnostics, input.sources, context);
    return 1;
  }
  const progress = startProgress(world);
  const outcome = await carryOut(options, input.roster, input, progress, world).finally(progress.end);
  if (outcome.run === null) {
    await report(outcome.diagnostics, input.sources, context);
    return 1;
  }
  await show(outcome.run, outcome.refusal, input.sources, context);
  return outcome.refusal?.exitCode ?? 0;
}

async function show(
  run: PlanRun,
  refusal: Refusal | null,
  sources: ReadonlyMap<string, string>,
  context: Context,
): Promise<void> {
  const { world, format, style } = context;
  const diagnostics = refusal === null ? run.diagnostics : [...run.diagnostics, refusal.problem];
  if (format === 'json') {
    await world.stdout.write(planDocument({ ...run, diagnostics }));
    return;
  }
  await report(diagnostics, sources, context);
  if (context.given.text('format') === 'markdown') {
    const { renderChangeReport } = await import('../../output/markdown/change-report.ts');
    await world.stdout.write(renderChangeReport(run.result));
    return;
  }
  if (isDocument(format) || refusal?.exitCode === 2) return;
  const { proofs } = run.result;
  const quality = proofs.length === 0 ? [] : (await import('./proving.ts')).proofLines(run.result);
  await world.stdout.write(planReport(run, refusal, quality, style));
}
