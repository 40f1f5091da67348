import type { Day } from '../../model.ts';
import { civil } from '../../time/day.ts';

/** A DATE or DATE-TIME as it is written (RFC 5545 sections 3.3.4 and 3.3.5). */
export interface Moment {
  readonly day: Day;
  /** Seconds from midnight. */
  readonly second: number;
  readonly form: 'date' | 'utc' | 'local';
}

/** How long something lasts. */
export interface Span {
  readonly days: number;
  readonly seconds: number;
  /** Whether the seconds are those on the clock, like the days, or those that pass. */
  readonly isOnClock: boolean;
}

const MOMENT = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(?:[.,]\d+)?(Z?))?$/i;

/** Null for what is no time, or names a day that does not exist. */
export function readMoment(text: string): Moment | null {
  const match = MOMENT.exec(text.trim());
  if (match === null) return null;
  const [year = 0, month = 0, dayOfMonth = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1, 7)
    .map((digits) => Number(digits ?? 0));
  const day = civil(year, month, dayOfMonth);
  const isReal = month >= 1 && month <= 12 && dayOfMonth >= 1 && day < civil(year, month + 1, 1);
  // Outlook writes 1601, and Date.UTC reads years below 100 as 19xx.
  if (!isReal || year < 100 || hour > 23 || minute > 59 || second > 60) return null;
  const form = match[4] === undefined ? 'date' : match[7] === '' ? 'local' : 'utc';
  return { day, second: hour * 3600 + minute * 60 + second, form };
}

const DURATION = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i;

/** A DURATION (RFC 5545 section 3.3.6); null for what is none, or is negative. */
export function readDuration(text: string): Span | null {
  const match = DURATION.exec(text.trim());
  if (match === null || match[1] === '-' || !/\d/.test(text)) return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(2)
    .map((digits) => Number(digits ?? 0));
  return { days: weeks * 7 + days, seconds: hours * 3600 + minutes * 60 + seconds, isOnClock: false };
}

/** A TEXT value on one line (RFC 5545 section 3.3.11). */
export function readText(value: string): string {
  return value
    .replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? ' ' : escaped))
    .replace(/\s+/g, ' ')
    .trim();
}
