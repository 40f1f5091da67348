import type { HorizonChoice } from '../assemble.ts';
import { parseQuarter } from '../time/horizon.ts';
import { cannotRun } from './diagnose.ts';
import type { Given } from './parse-command.ts';
import { mustBePlannable } from './planned-year.ts';

export type QuarterChoice = Exclude<HorizonChoice, { readonly by: 'range' }>;

/** --quarter, or the quarter that the clock is in. Throws a UserError (exit code 2) for what is no quarter. */
export function quarterChoice(given: Given): QuarterChoice {
  const text = given.text('quarter');
  if (text === null) return { by: 'clock' };
  const quarter = parseQuarter(text);
  if (quarter === null) {
    const hint = 'write the year and the quarter: 2027-Q1';
    throw cannotRun('bad-value', `--quarter cannot be "${text}"`, hint);
  }
  mustBePlannable(quarter.year, '--quarter', text);
  return { by: 'quarter', quarter };
}
