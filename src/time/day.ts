import { UTCDateMini } from '@date-fns/utc/date/mini';
import type { Day, Minute, Weekday } from '../model.ts';

const MILLISECONDS = 86_400_000;

/** Four digits without a leading zero: below the year 100 `Date` reads 19xx. */
const PATTERN = /^([1-9]\d{3})-(\d{2})-(\d{2})$/;

/** `YYYY-MM-DD`, real dates of the years 1000 to 9999 only; null for everything else. */
export function parseDay(text: string): Day | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const day = civil(Number(match[1]), Number(match[2]), Number(match[3]));
  return formatDay(day) === text ? day : null;
}

/** `YYYY-MM-DD`. Not by `toISOString`, for which V8 asks the system what the machine's zone is. */
export function formatDay(day: Day): string {
  const date = new Date(day * MILLISECONDS);
  const month = date.getUTCMonth() + 1;
  const dayOfMonth = date.getUTCDate();
  const year = String(date.getUTCFullYear()).padStart(4, '0');
  return `${year}-${month < 10 ? '0' : ''}${month}-${dayOfMonth < 10 ? '0' : ''}${dayOfMonth}`;
}

/** The day of a year, month (1 is January; may pass 12) and day of the month (may pass its end). */
export function civil(year: number, month: number, dayOfMonth: number): Day {
  return Date.UTC(year, month - 1, dayOfMonth) / MILLISECONDS;
}

export function yearOf(day: Day): number {
  return new Date(day * MILLISECONDS).getUTCFullYear();
}

/** 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  return ((((day + 3) % 7) + 7) % 7) as Weekday;
}

/** The Monday on or before `day`. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day);
}

/** The same civil day for date-fns, in UTC: without, it reads the machine's zone, which takes a while to find out. */
export function toDate(day: Day): Date {
  return new UTCDateMini(day * MILLISECONDS);
}

/** The civil day that a date of date-fns shows; undoes `toDate`. */
export function fromDate(date: Date): Day {
  return Math.floor(date.getTime() / MILLISECONDS);
}

/** As people and files abbreviate them, from Monday on. */
export const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `Tue 5 Jan`. */
export function formatDayForPeople(day: Day): string {
  const date = new Date(day * MILLISECONDS);
  return `${WEEKDAY_NAMES[weekdayOf(day)]} ${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]}`;
}

/** `HH:MM`; minutes past midnight start again at 00:00, but the end of a day is `24:00`. */
export function formatMinute(minute: Minute): string {
  const within = minute === 1440 ? minute : ((minute % 1440) + 1440) % 1440;
  const hour = Math.floor(within / 60);
  const rest = within % 60;
  return `${hour < 10 ? '0' : ''}${hour}:${rest < 10 ? '0' : ''}${rest}`;
}
