import { cannotRun } from './diagnose.ts';

/** The weeks of the year after it end in one that dates cannot be written with. */
const LAST_YEAR = 9998;

/** Throws a UserError (exit code 2) where what was given is of a year too late to be planned. */
export function mustBePlannable(year: number, given: string, text: string): void {
  if (year <= LAST_YEAR) return;
  const hint = `plans go to the end of the year ${LAST_YEAR}`;
  throw cannotRun('bad-value', `${given} cannot be "${text}"`, hint);
}
