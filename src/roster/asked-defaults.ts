import { type Reading, startReading } from './reading.ts';
import { ANY_ZONE, type Defaults } from './settings.ts';
import type { Scalar } from './tree.ts';
import { readHolidays } from './values/holidays.ts';
import { readHours } from './values/hours.ts';
import { readZone } from './values/zone.ts';

/** Defaults from outside of the roster, each as one would write it there. */
export interface AskedDefaults {
  readonly timeZone?: string;
  readonly workingHours?: string;
  readonly holidays?: string;
}

/** Reads each as if it stood in a roster; their problems have no place. */
export function askedDefaults(reading: Reading, asked: AskedDefaults): Defaults {
  const { timeZone, workingHours, holidays } = asked;
  return {
    timeZone: from(reading, timeZone, (scratch, node) => readZone(scratch, node, 'timeZone') ?? ANY_ZONE),
    workingHours: from(reading, workingHours, (scratch, node) => readHours(scratch, node, 'workingHours')),
    holidays: from(reading, holidays, (scratch, node) => readHolidays(scratch, node, 'holidays')),
  };
}

function from<T>(
  reading: Reading,
  text: string | undefined,
  read: (scratch: Reading, node: Scalar) => T | null,
): T | null {
  if (text === undefined) return null;
  const scratch = startReading({ file: reading.file, text }, reading.format);
  const value = read(scratch, { kind: 'scalar', text, plain: true, from: 0, to: text.length });
  for (const problem of scratch.problems) reading.problems.push({ ...problem, place: null });
  return value;
}
