import type { Day, Instant } from '../../model.ts';
import type { Clock } from './clock.ts';
import type { Line } from './content-line.ts';
import { occurrencesOf } from './recurrence.ts';
import { readRule } from './rule.ts';
import { type Moment, readMoment } from './value.ts';

/** A change of clocks; times in minutes. */
interface Change {
  /** The wall time from which on the new offset holds. */
  readonly wall: number;
  readonly before: number;
  readonly after: number;
}

/** A rule without an end is followed from so long before the window on. */
const RUN_UP_DAYS = 800;

/** The clock that a VTIMEZONE describes, right around the window; null where it cannot be understood. */
export function privateClock(
  observances: readonly (readonly Line[])[],
  window: { readonly from: Instant; readonly to: Instant },
): Clock | null {
  const firstDay = Math.floor(window.from / 1440) - RUN_UP_DAYS;
  const lastDay = Math.ceil(window.to / 1440) + 2;
  const changes: Change[] = [];
  for (const lines of observances) {
    const found = changesOf(lines, firstDay, lastDay);
    if (found === null) return null;
    changes.push(...found);
  }
  changes.sort((a, b) => a.wall - b.wall);
  const [first] = changes;
  if (first === undefined) return null;
  return {
    toInstant: (day, minute) => {
      const wall = day * 1440 + minute;
      return wall - (changes.findLast((change) => change.wall <= wall)?.after ?? first.before);
    },
  };
}

function changesOf(lines: readonly Line[], firstDay: Day, lastDay: Day): readonly Change[] | null {
  const textOf = (name: string): string => lines.find((line) => line.name === name)?.value ?? '';
  const before = readOffset(textOf('TZOFFSETFROM'));
  const after = readOffset(textOf('TZOFFSETTO'));
  const start = readMoment(textOf('DTSTART'));
  if (before === null || after === null || start === null) return null;
  const onsets: Pick<Moment, 'day' | 'second'>[] = [start];
  for (const line of lines) {
    if (line.name === 'RDATE') {
      const dates = line.value.split(',').map(readMoment);
      for (const date of dates) {
        if (date === null) return null;
        onsets.push(date);
      }
    } else if (line.name === 'RRULE') {
      const rule = readRule(line.value);
      if (rule === null) return null;
      const isEndless = rule.until === null && rule.count === null;
      const until = rule.until ?? { day: lastDay, second: 0, form: 'local' };
      const untilWall = wallOf(until) + (until.form === 'utc' ? before : 0);
      for (const onset of occurrencesOf(rule, start, isEndless ? firstDay : start.day, lastDay)) {
        if (wallOf(onset) <= untilWall) onsets.push(onset);
      }
    }
  }
  // In a gap the offset before it holds, so it ends where the clocks have moved on (RFC 5545 section 3.3.5).
  return onsets.map((onset) => ({ wall: wallOf(onset) + Math.max(0, after - before), before, after }));
}

function wallOf({ day, second }: Pick<Moment, 'day' | 'second'>): number {
  return day * 1440 + second / 60;
}

/** `-0500`, in minutes east (RFC 5545 section 3.3.14). */
function readOffset(text: string): number | null {
  const match = /^([+-])(\d\d)(\d\d)(?:\d\d)?$/.exec(text.trim());
  if (match === null) return null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
