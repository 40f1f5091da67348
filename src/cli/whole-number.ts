import { cannotRun } from './diagnose.ts';

/** The whole number that an option was given, of four digits at most; null where it was not. Else exit code 2. */
export function wholeNumber(option: string, text: string | null, hint: string): number | null {
  if (text === null) return null;
  if (!/^\d{1,4}$/.test(text)) throw cannotRun('bad-value', `${option} cannot be "${text}"`, hint);
  return Number(text);
}

/** The days that `--freeze` covers; none where it is not given. */
export function frozenDays(text: string | null): number {
  return wholeNumber('--freeze', text, 'write a number of days: 7') ?? 0;
}
