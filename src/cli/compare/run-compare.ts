import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { comparePlans, type Planned } from '../../insight/compare-plans.ts';
import type { Context } from '../commands/context.ts';
import type { ExitCode } from '../exit-code.ts';
import { planAfresh } from '../plan-afresh.ts';
import { answer, report } from '../report.ts';
import { readRosterInput } from '../roster-input.ts';
import { compareDocument, compareLines } from './show-compare.ts';

export async function runCompare(context: Context): Promise<ExitCode> {
  const { world, given, style } = context;
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const planned: Planned[] = [];
  for (const path of given.arguments) {
    const input = await readRosterInput(path, given, world);
    const { roster } = input;
    if (roster === null) {
      await report(input.diagnostics, input.sources, context);
      return 1;
    }
    diagnostics.push(...input.diagnostics);
    for (const [file, text] of input.sources) sources.set(file, text);
    planned.push({ roster, plan: await planAfresh(given, roster, input, world) });
  }
  const [a, b] = planned;
  if (a === undefined || b === undefined) throw new Error('two rosters and not two plans');
  const comparison = comparePlans(a, b);
  const inWords = (): string[] => compareLines(comparison, given.arguments, style);
  await answer({ inWords, asJson: () => compareDocument(comparison) }, { diagnostics, sources }, context);
  return 0;
}
