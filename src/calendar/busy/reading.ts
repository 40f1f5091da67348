import type { Code } from '../../diagnostics/codes/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Instant } from '../../model.ts';
import type { Clock } from './clock.ts';
import { UTC } from './clock.ts';
import { type Line, parameterOf } from './content-line.ts';
import { type Moment, readMoment } from './value.ts';

/** Reads one file: whose clock floating times are on, which clock a TZID means, and what was not understood. */
export interface Reading {
  readonly window: { readonly from: Instant; readonly to: Instant };
  readonly floating: Clock;
  /** The clock that a line's times are on. A TZID that nobody knows is told once and read as floating. */
  readonly clockOf: (line: Line) => Clock;
  /** Notes that a line is not understood. */
  readonly warn: (line: Line, message: string) => void;
  readonly diagnostics: () => readonly Diagnostic[];
}

/** A file in which every line is wrong says no more than one in which twenty are. */
const MOST_SHOWN = 20;

export function startReading(
  file: string,
  window: Reading['window'],
  floating: Clock,
  findClock: (tzid: string) => Clock | null,
): Reading {
  const diagnostics: Diagnostic[] = [];
  let untold = 0;
  const tell = (code: Code, line: Line, message: string, hint: string): void => {
    if (diagnostics.length >= MOST_SHOWN) untold++;
    else {
      const place = { file, line: line.number, column: 1, length: line.length };
      diagnostics.push({ code, severity: 'warning', message, place, hint });
    }
  };
  const unknown = new Set<string>();
  return {
    window,
    floating,
    clockOf: (line) => {
      const tzid = parameterOf(line, 'TZID');
      if (tzid === null) return floating;
      const clock = findClock(tzid);
      if (clock === null && !unknown.has(tzid)) {
        unknown.add(tzid);
        const hint =
          "its times are read in the person's own zone; export the calendar again with its VTIMEZONE";
        tell(
          'busy-unknown-zone',
          line,
          `the time zone ${JSON.stringify(tzid.slice(0, 60))} is not known`,
          hint,
        );
      }
      return clock ?? floating;
    },
    warn: (line, message) => {
      tell(
        'busy-not-understood',
        line,
        message,
        'the rest of the calendar counts; correct the line or leave it out',
      );
    },
    diagnostics: () => {
      const last = diagnostics.at(-1);
      if (untold === 0 || last === undefined) return diagnostics;
      return [...diagnostics.slice(0, -1), { ...last, message: `${last.message}, and ${untold} more lines` }];
    },
  };
}

/** One time of a line, with the clock it is on; null, with a warning, where it is none. */
export function timeOn(line: Line, value: string, reading: Reading): { moment: Moment; clock: Clock } | null {
  const moment = readMoment(value);
  if (moment === null) {
    reading.warn(line, `${line.name} ${JSON.stringify(value.slice(0, 40))} is not a date or time`);
    return null;
  }
  if (moment.form === 'utc') return { moment, clock: UTC };
  return { moment, clock: moment.form === 'date' ? reading.floating : reading.clockOf(line) };
}
