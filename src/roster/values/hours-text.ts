import type { Weekday, WeeklySpan } from '../../model.ts';
import { WEEKDAY_NAMES } from '../../time/day.ts';
import { nearest } from '../../time/nearest.ts';
import { quoted } from '../words.ts';

/** One span of the week, and the part of the text it came from. */
export interface Stretch extends WeeklySpan {
  readonly index: number;
  readonly length: number;
}

/** What is wrong with which part of the text. */
export interface HoursMistake {
  readonly index: number;
  readonly length: number;
  readonly message: string;
  readonly hint: string;
}

export const HOURS_HINT = 'write hours as "Mon-Thu 09:00-17:30, Fri 09:00-13:00"';

const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** Seven days with as many stretches as one would ever write. */
const MOST = 100;

/**
 * `Mon-Fri 09:00-12:00 13:00-17:00, Sat 10:00-12:00`: days, which may run over Sunday, and after them
 * their times. Times that end earlier than they start run past midnight.
 */
export function stretchesIn(text: string): Stretch[] | HoursMistake {
  const stretches: Stretch[] = [];
  let days: Weekday[] = [];
  let timesGiven = true;
  for (const token of tokensOf(text)) {
    const times = TIMES.exec(token.text);
    if (times === null) {
      const named = daysIn(token.text);
      if (named === null) return mistake(token, 'is neither a day nor a time', dayHint(token.text));
      days = timesGiven ? named : [...days, ...named];
      timesGiven = false;
      continue;
    }
    timesGiven = true;
    const from = minuteOf(times[1], times[2]);
    const to = minuteOf(times[3], times[4]);
    if (days.length === 0) return mistake(token, 'has no day before it', HOURS_HINT);
    if (from === null || to === null || from === 1440) return mistake(token, 'is no time of day', CLOCK_HINT);
    if (from === to) return mistake(token, 'has no length', 'a whole day is 00:00-24:00');
    const { index, length } = token;
    for (const weekday of days) {
      stretches.push({ weekday, from, to: to > from ? to : to + 1440, index, length });
    }
    if (stretches.length > MOST) return mistake(token, `is one stretch too many of ${MOST}`, HOURS_HINT);
  }
  if (timesGiven && stretches.length > 0) return stretches;
  return mistake({ text, index: 0, length: text.length }, 'has days without times', HOURS_HINT);
}

const TIMES = /^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?$/;
const CLOCK_HINT = 'times go from 00:00 to 23:59; only an end may be 24:00';

interface Token {
  /** With plain hyphens and no blanks. */
  readonly text: string;
  readonly index: number;
  /** As written. */
  readonly length: number;
}

function mistake({ text, index, length }: Token, what: string, hint: string): HoursMistake {
  return { index, length, message: `${quoted(text)} ${what}`, hint };
}

/** Words between blanks, commas and semicolons; a dash of any kind joins two, blanks around it or not. */
function tokensOf(text: string): Token[] {
  const word = /[^\s,;–—-]+(?:\s*[-–—]\s*[^\s,;–—-]+)?|[-–—]+/g;
  return Array.from(text.matchAll(word), (found) => ({
    text: found[0].replace(/\s*[-–—]\s*/, '-'),
    index: found.index,
    length: found[0].length,
  }));
}

function minuteOf(hour: string | undefined, minute: string | undefined): number | null {
  const minutes = Number(minute ?? 0);
  const total = Number(hour) * 60 + minutes;
  return minutes < 60 && total <= 1440 ? total : null;
}

function daysIn(text: string): Weekday[] | null {
  const [first, last, ...rest] = text.split('-').map(dayNamed);
  if (first === undefined || first === null || last === null || rest.length > 0) return null;
  const days: Weekday[] = [first];
  for (let day = first; last !== undefined && day !== last; ) {
    day = ((day + 1) % 7) as Weekday;
    days.push(day);
  }
  return days;
}

/** A day by its English name or the first two letters of it or more, in any case. */
function dayNamed(word: string): Weekday | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  const index = NAMES.findIndex((day) => name.length >= 2 && day.startsWith(name));
  return index === -1 ? null : (index as Weekday);
}

function dayHint(text: string): string {
  if (/^\d+(?:[:.]\d+)?\s*[ap]\.?m/i.test(text)) return 'write times on the 24-hour clock: 09:00-17:00';
  for (const word of text.split('-')) {
    const [best] = dayNamed(word) === null ? nearest(word, [...WEEKDAY_NAMES, ...NAMES]) : [];
    const day = best === undefined ? null : dayNamed(best);
    if (day !== null) return `did you mean ${WEEKDAY_NAMES[day]}?`;
  }
  return HOURS_HINT;
}
