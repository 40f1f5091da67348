import type { Weekday, WeeklySpan } from '../../model.ts';
import { nearest } from '../../time/nearest.ts';
import { type Reading, reportError } from '../reading.ts';
import { type Node, type Scalar, within } from '../tree.ts';
import { quoted } from '../words.ts';
import { readItems } from './text.ts';

const HINT = 'write hours as "Mon-Thu 09:00-17:30, Fri 09:00-13:00"';
const NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;
const SHORT = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const;
const WEEK = 7 * 1440;

/** One span of the week with the part of the text it came from. */
interface Stretch extends WeeklySpan {
  readonly index: number;
  readonly length: number;
}

interface Token {
  /** With plain hyphens and no blanks. */
  readonly text: string;
  readonly index: number;
  /** As written. */
  readonly length: number;
}

/**
 * Weekly hours: `Mon-Fri 09:00-12:00 13:00-17:00, Sat 10:00-12:00`. Days are names or ranges of names
 * that may run over Sunday; times follow their days; a stretch that ends no later than it starts runs
 * past midnight. Returns spans in order of the week; null, reported, where the text is no such thing.
 */
export function readHours(reading: Reading, node: Node, field: string): WeeklySpan[] | null {
  const before = reading.problems.length;
  const stretches: Stretch[] = [];
  for (const scalar of readItems(reading, node, field)) {
    const found = readStretches(reading, scalar);
    if (found !== null && !overlaps(reading, scalar, stretches, found)) stretches.push(...found);
  }
  if (reading.problems.length > before) return null;
  if (stretches.length === 0) {
    reportError(reading, 'invalid-hours', node, `${field} is empty`, HINT);
    return null;
  }
  return stretches
    .map(({ weekday, from, to }) => ({ weekday, from, to }))
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from);
}

function readStretches(reading: Reading, scalar: Scalar): Stretch[] | null {
  const found: Stretch[] = [];
  let days: Weekday[] = [];
  let timesGiven = false;
  const failAt = (token: Token, message: string, hint: string): null => {
    reportError(
      reading,
      'invalid-hours',
      within(reading.text, scalar, token.index, token.length),
      message,
      hint,
    );
    return null;
  };
  for (const token of tokensOf(scalar.text)) {
    const times = /^(\d{1,2})(?::(\d{2}))?-(\d{1,2})(?::(\d{2}))?$/.exec(token.text);
    if (times !== null) {
      if (days.length === 0) return failAt(token, `${quoted(token.text)} has no day before it`, HINT);
      timesGiven = true;
      const from = minuteOf(times[1], times[2]);
      const to = minuteOf(times[3], times[4]);
      if (from === null || to === null || from === 1440) {
        return failAt(
          token,
          `${quoted(token.text)} is not a time of day`,
          'times go from 00:00 to 23:59; only an end may be 24:00',
        );
      }
      if (from === to)
        return failAt(token, `${quoted(token.text)} has no length`, 'a whole day is 00:00-24:00');
      for (const weekday of days) {
        found.push({
          weekday,
          from,
          to: to > from ? to : to + 1440,
          index: token.index,
          length: token.length,
        });
      }
      continue;
    }
    const named = daysOf(token.text);
    if (named === null)
      return failAt(token, `${quoted(token.text)} is neither a day nor a time`, dayHint(token.text));
    days = timesGiven ? named : [...days, ...named];
    timesGiven = false;
  }
  if (days.length > 0 && !timesGiven) {
    reportError(reading, 'invalid-hours', scalar, `${quoted(scalar.text)} ends without times`, HINT);
    return null;
  }
  return found;
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
  const total = Number(hour) * 60 + Number(minute ?? 0);
  return Number(minute ?? 0) < 60 && total <= 1440 ? total : null;
}

function daysOf(text: string): Weekday[] | null {
  const [first, last, ...rest] = text.split('-').map(dayNamed);
  if (first === undefined || first === null || last === null || rest.length > 0) return null;
  const days: Weekday[] = [first];
  if (last === undefined) return days;
  for (let day = first; day !== last; ) {
    day = ((day + 1) % 7) as Weekday;
    days.push(day);
  }
  return days;
}

function dayNamed(word: string): Weekday | null {
  const name = word.trim().toLowerCase().replace(/\.$/, '');
  const least = name.length < 3 ? 2 : 3;
  const index = NAMES.findIndex((day) => name.length >= least && day.startsWith(name));
  return index === -1 ? null : (index as Weekday);
}

function dayHint(text: string): string {
  if (/^\d+(?:[:.]\d+)?\s*[ap]\.?m/i.test(text)) return 'write times on the 24-hour clock: 09:00-17:00';
  const [best] = nearest(text.split(/[-–—]/)[0] ?? text, [...SHORT, ...NAMES]);
  return best === undefined ? HINT : `did you mean ${SHORT[dayNamed(best) ?? 0]}?`;
}

/** Whether new stretches overlap old ones or each other; the week is a ring. */
function overlaps(
  reading: Reading,
  scalar: Scalar,
  old: readonly Stretch[],
  found: readonly Stretch[],
): boolean {
  const all = [...old];
  for (const stretch of found) {
    const from = stretch.weekday * 1440 + stretch.from;
    const clash = all.find((other) => {
      const start = other.weekday * 1440 + other.from;
      const ahead = (((from - start) % WEEK) + WEEK) % WEEK;
      return ahead < other.to - other.from || WEEK - ahead < stretch.to - stretch.from;
    });
    if (clash !== undefined) {
      reportError(
        reading,
        'overlapping-hours',
        within(reading.text, scalar, stretch.index, stretch.length),
        `hours of ${SHORT[stretch.weekday]} overlap others`,
        'give each stretch of a day once',
      );
      return true;
    }
    all.push(stretch);
  }
  return false;
}
