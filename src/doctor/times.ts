import { type Moment, readMoment } from '../calendar/busy/value.ts';
import type { Instant } from '../model.ts';
import type { Zone } from '../time/zones/zone.ts';
import { findZone } from '../time/zones/zone.ts';
import { type ContentLine, parameterOf } from './content-lines.ts';
import type { IcsFile } from './ics-file.ts';

/** Properties of an event that hold times (RFC 5545 sections 3.8.2 and 3.8.5). */
export const TIMES = new Set(['DTSTART', 'DTEND', 'RECURRENCE-ID', 'EXDATE', 'RDATE']);

/** One time that a line says. */
export interface SaidTime {
  readonly line: ContentLine;
  readonly text: string;
  /** Null for what is no time. */
  readonly moment: Moment | null;
}

/** Every time that the events say; of a period, its start. */
export function* saidTimes({ events }: IcsFile): Generator<SaidTime, void, undefined> {
  for (const { event } of events) {
    for (const line of event.lines) {
      if (!TIMES.has(line.name)) continue;
      for (const each of line.value.split(',')) {
        const text = each.split('/', 1)[0] ?? '';
        yield { line, text, moment: readMoment(text) };
      }
    }
  }
}

/** The zone of the tz database that a line's TZID names; null where it names none. */
export function namedZone(line: ContentLine): Zone | null {
  const name = parameterOf(line, 'TZID');
  return name === null ? null : findZone(name);
}

/** Minutes of the wall clock from 1970. */
export function wallOf({ day, second }: Moment): number {
  return day * 1440 + Math.floor(second / 60);
}

/** The instant a time means, so far as the tz database knows its zone; else its wall time as if it were UTC. */
export function instantOf({ moment, line }: SaidTime): Instant | null {
  if (moment === null) return null;
  const zone = moment.form === 'local' ? namedZone(line) : null;
  return zone === null ? wallOf(moment) : zone.toInstant(moment.day, Math.floor(moment.second / 60));
}
