import type { Weekday } from '../../model.ts';
import { type Moment, readMoment } from './value.ts';

/** A recurrence rule (RFC 5545 section 3.3.10) that counts in days or longer. */
export interface Rule {
  readonly frequency: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY';
  readonly interval: number;
  readonly count: number | null;
  readonly until: Moment | null;
  readonly weekStart: Weekday;
  readonly months: readonly number[];
  readonly weeks: readonly number[];
  readonly yearDays: readonly number[];
  readonly monthDays: readonly number[];
  /** `nth` 0 is every one. */
  readonly weekdays: readonly { readonly weekday: Weekday; readonly nth: number }[];
  readonly hours: readonly number[];
  readonly minutes: readonly number[];
  readonly positions: readonly number[];
}

const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const PARTS = new Set([
  'FREQ',
  'INTERVAL',
  'COUNT',
  'UNTIL',
  'WKST',
  'BYMONTH',
  'BYWEEKNO',
  'BYYEARDAY',
  'BYMONTHDAY',
  'BYDAY',
  'BYHOUR',
  'BYMINUTE',
  'BYSECOND',
  'BYSETPOS',
]);

/** A day holds to its end: written for a series of meetings, it means that day's as well. */
function readUntil(text: string): Moment | null {
  const until = readMoment(text);
  return until?.form === 'date' ? { ...until, second: 86_399 } : until;
}

/** Reads a RECUR value; null for what is none, and for rules that count in hours or less: no meeting does. */
export function readRule(text: string): Rule | null {
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    const name = part.slice(0, equals);
    if (part === '') continue;
    if (equals < 1 || parts.has(name) || !(PARTS.has(name) || name.startsWith('X-'))) return null;
    parts.set(name, part.slice(equals + 1));
  }
  const frequency = FREQUENCIES.find((each) => each === parts.get('FREQ'));
  const interval = whole(parts.get('INTERVAL') ?? '1', 1, 1_000_000);
  const count = parts.has('COUNT') ? whole(parts.get('COUNT') ?? '', 1, 1_000_000_000) : null;
  const until = parts.has('UNTIL') ? readUntil(parts.get('UNTIL') ?? '') : null;
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  const list = (name: string, most: number, least = -most): readonly number[] | null =>
    numbers(parts.get(name), least, most);
  const months = list('BYMONTH', 12, 1);
  const weeks = list('BYWEEKNO', 53);
  const yearDays = list('BYYEARDAY', 366);
  const monthDays = list('BYMONTHDAY', 31);
  const hours = list('BYHOUR', 23, 0);
  const minutes = list('BYMINUTE', 59, 0);
  const positions = list('BYSETPOS', 1000);
  const weekdays = readWeekdays(parts.get('BYDAY'));
  if (frequency === undefined || interval === null || weekStart === -1) return null;
  if ((parts.has('COUNT') && count === null) || (parts.has('UNTIL') && until === null)) return null;
  if (months === null || weeks === null || yearDays === null || monthDays === null) return null;
  if (hours === null || minutes === null || positions === null || weekdays === null) return null;
  return {
    frequency,
    interval,
    count,
    until,
    weekStart: weekStart as Weekday,
    months,
    weeks,
    yearDays,
    monthDays,
    weekdays,
    hours,
    minutes,
    positions,
  };
}

function whole(text: string, least: number, most: number): number | null {
  const value = /^[+-]?\d{1,10}$/.test(text) ? Number(text) : Number.NaN;
  return value >= least && value <= most ? value : null;
}

/** A list of numbers, where 0 counts only if it is the least; empty where the part is not given. */
function numbers(text: string | undefined, least: number, most: number): readonly number[] | null {
  const found: number[] = [];
  for (const each of text?.split(',') ?? []) {
    const value = whole(each.trim(), least, most);
    if (value === null || (value === 0 && least < 0)) return null;
    found.push(value);
  }
  return found;
}

function readWeekdays(text: string | undefined): Rule['weekdays'] | null {
  const found: { weekday: Weekday; nth: number }[] = [];
  for (const each of text?.split(',') ?? []) {
    const match = /^([+-]?\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)$/.exec(each.trim());
    if (match === null) return null;
    found.push({ weekday: WEEKDAYS.indexOf(match[2] ?? '') as Weekday, nth: Number(match[1] ?? 0) });
  }
  return found;
}
