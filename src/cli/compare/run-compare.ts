import { assemble } from '../../assemble.ts';
import { comparePlans, type Planned } from '../../insight/compare-plans.ts';
import { parseQuarter } from '../../time/horizon.ts';
import { readClock } from '../clock.ts';
import type { Context } from '../commands/context.ts';
import { cannotRun } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { report } from '../report.ts';
import { readRosterInput } from '../roster-input.ts';
import { compareDocument, compareLines } from './show-compare.ts';

export async function runCompare(context: Context): Promise<ExitCode> {
  const { world, given, format, style } = context;
  const quarter = given.text('quarter');
  const parsed = quarter === null ? null : parseQuarter(quarter);
  if (quarter !== null && parsed === null) {
    throw cannotRun(
      'bad-value',
      `--quarter cannot be "${quarter}"`,
      'write the year and the quarter: 2027-Q1',
    );
  }
  const { now } = readClock(given.text('now'), world);
  const planned: Planned[] = [];
  for (const path of given.arguments) {
    const input = await readRosterInput(path, given, world);
    const { roster, busy } = input;
    if (roster === null) {
      await report(input.diagnostics, input.sources, context);
      return 1;
    }
    const { result } = await assemble({
      roster,
      horizon: parsed === null ? { by: 'clock' } : { by: 'quarter', quarter: parsed },
      now,
      stamp: null,
      utc: false,
      previous: null,
      busy,
    });
    if (result !== null) planned.push({ roster, plan: result.plan });
  }
  const [a, b] = planned;
  if (a === undefined || b === undefined) throw new Error('a quarter without a plan');
  const comparison = comparePlans(a, b);
  await world.stdout.write(
    format === 'json'
      ? compareDocument(comparison)
      : `${compareLines(comparison, given.arguments, style).join('\n')}\n`,
  );
  return 0;
}
