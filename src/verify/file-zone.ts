import type { Instant, Minute } from '../model.ts';
import { civil, weekdayOf } from '../time/day.ts';
import { type Component, propertyOf } from './calendar-text.ts';

/**
 * A time zone as a calendar's own VTIMEZONE describes it (RFC 5545 section 3.6.5). `toInstant` takes minutes of
 * wall-clock time from 1970; of a time that comes twice it gives the first, and one that never comes moves on
 * by the gap (section 3.3.5).
 */
export interface FileZone {
  readonly name: string;
  readonly line: number;
  readonly toInstant: (wall: Minute) => Instant;
}

interface Onset {
  /** On the clock before it. */
  readonly wall: Minute;
  readonly before: Minute;
  readonly after: Minute;
}

/** Null where it has no name, no observance, or one that cannot be read. `years`: the first and last needed. */
export function readFileZone(zone: Component, years: readonly [number, number]): FileZone | null {
  const name = propertyOf(zone, 'TZID')?.value;
  const onsets: Onset[] = [];
  for (const observance of zone.components) {
    const found = onsetsOf(observance, years);
    if (found === null) return null;
    onsets.push(...found);
  }
  onsets.sort((a, b) => a.wall - a.before - (b.wall - b.before));
  const first = onsets[0];
  if (name === undefined || first === undefined) return null;
  return {
    name,
    line: zone.line,
    toInstant: (wall) => {
      let offset = first.before;
      for (const onset of onsets) {
        // A gap belongs to the clock before it: what it holds moves on.
        const shows = Math.max(onset.wall, onset.wall + onset.after - onset.before);
        if (shows > wall) break;
        offset = onset.after;
      }
      return wall - offset;
    },
  };
}

function onsetsOf(observance: Component, years: readonly [number, number]): Onset[] | null {
  const start = readWall(propertyOf(observance, 'DTSTART')?.value ?? '');
  const before = readOffset(propertyOf(observance, 'TZOFFSETFROM')?.value ?? '');
  const after = readOffset(propertyOf(observance, 'TZOFFSETTO')?.value ?? '');
  if (start === null || before === null || after === null) return null;
  const onsets: Onset[] = [{ wall: start, before, after }];
  const rule = propertyOf(observance, 'RRULE')?.value;
  if (rule === undefined) return onsets;
  const month = Number(/BYMONTH=(\d+)/.exec(rule)?.[1]);
  const [, nth, weekday] = /BYDAY=(-?\d)(MO|TU|WE|TH|FR|SA|SU)/.exec(rule) ?? [];
  if (!rule.startsWith('FREQ=YEARLY') || !(month >= 1 && month <= 12) || weekday === undefined) return null;
  for (let year = years[0] - 1; year <= years[1] + 1; year++) {
    const day = nthWeekday(year, month, Number(nth), WEEKDAYS.indexOf(weekday));
    const wall = day * 1440 + (((start % 1440) + 1440) % 1440);
    if (wall > start) onsets.push({ wall, before, after });
  }
  return onsets;
}

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

function nthWeekday(year: number, month: number, nth: number, weekday: number): number {
  if (nth > 0) {
    const first = civil(year, month, 1);
    return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1);
  }
  const last = civil(year, month + 1, 1) - 1;
  return last - ((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1);
}

/** `20270105T090000` as minutes from 1970 on that clock; null for what is none, or has seconds. */
export function readWall(value: string): Minute | null {
  const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)00$/.exec(value);
  if (match === null) return null;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  if (hour > 23 || minute > 59) return null;
  return civil(year, month, day) * 1440 + hour * 60 + minute;
}

function readOffset(value: string): Minute | null {
  const match = /^([+-])(\d\d)(\d\d)$/.exec(value);
  if (match === null) return null;
  return (match[1] === '-' ? -1 : 1) * (Number(match[2]) * 60 + Number(match[3]));
}
