import type { HorizonChoice } from '../assemble.ts';
import { parseQuarter } from '../time/horizon.ts';
import { cannotRun } from './diagnose.ts';
import type { Given } from './parse-command.ts';

/** --quarter, or the quarter that the clock is in. Throws a UserError (exit code 2) for what is no quarter. */
export function quarterChoice(given: Given): HorizonChoice {
  const text = given.text('quarter');
  if (text === null) return { by: 'clock' };
  const quarter = parseQuarter(text);
  if (quarter !== null) return { by: 'quarter', quarter };
  throw cannotRun('bad-value', `--quarter cannot be "${text}"`, 'write the year and the quarter: 2027-Q1');
}
