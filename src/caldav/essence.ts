import { type Line, parameterOf, readLines } from '../calendar/busy/content-line.ts';
import { readMoment } from '../calendar/busy/value.ts';
import { murmur3 } from '../calendar/octets/octets.ts';
import type { Instant } from '../model.ts';
import { findZone } from '../time/zones/zone.ts';
import { readSeal, SEAL, type Seal } from './seal.ts';

/** What people see of an event, whatever a server has made of its lines. */
export interface Essence {
  readonly uid: string;
  /** A hash of when it takes place and whether at all. */
  readonly when: string;
  /** A hash of what it says. */
  readonly words: string;
  readonly start: Instant | null;
  readonly end: Instant | null;
  readonly isCancelled: boolean;
  /** What cadence noted in it when it was published; null: this is no event of cadence's, or the note was lost. */
  readonly seal: Seal | null;
}

/** Times that make an event another one, once a person has changed them. */
const TIMES = new Set(['DTSTART', 'DTEND', 'DURATION', 'RRULE', 'RDATE', 'EXDATE', 'RECURRENCE-ID']);
const WORDS = new Set(['SUMMARY', 'DESCRIPTION', 'LOCATION']);

/**
 * The essence of a resource: of its VEVENTs, if it has any. Servers sort properties, fold lines and escape texts in their
 * own way, and calendar programs add alarms and stamps to what they have merely shown; none of that counts.
 */
export function essenceOf(text: string): Essence | null {
  const events = eventsOf(text);
  const [first] = events;
  if (first === undefined) return null;
  const when: string[] = [];
  const words: string[] = [];
  for (const lines of events) {
    const isCancelled = cancels(lines);
    for (const line of lines) {
      if (TIMES.has(line.name)) when.push(`${line.name}:${timeOf(line) ?? line.value.trim()}`);
      if (WORDS.has(line.name)) words.push(`${line.name}:${wordsOf(line.value)}`);
    }
    if (isCancelled) when.push('CANCELLED');
  }
  const seal = valueIn(first, SEAL);
  return {
    uid: valueIn(first, 'UID') ?? '',
    when: hashOf(when),
    words: hashOf(words),
    start: instantOf(first, 'DTSTART'),
    end: instantOf(first, 'DTEND'),
    isCancelled: cancels(first),
    seal: seal === null ? null : readSeal(seal),
  };
}

/** The lines of each VEVENT, without those of the alarms in it. */
function eventsOf(text: string): Line[][] {
  const events: Line[][] = [];
  const open: string[] = [];
  for (const line of readLines(text)) {
    if (line.name === 'BEGIN') {
      open.push(line.value.trim().toUpperCase());
      if (open.at(-1) === 'VEVENT') events.push([]);
    } else if (line.name === 'END') open.pop();
    else if (open.at(-1) === 'VEVENT') events.at(-1)?.push(line);
  }
  return events;
}

function cancels(lines: readonly Line[]): boolean {
  return valueIn(lines, 'STATUS')?.toUpperCase() === 'CANCELLED';
}

function valueIn(lines: readonly Line[], name: string): string | null {
  return lines.find((line) => line.name === name)?.value.trim() ?? null;
}

function instantOf(lines: readonly Line[], name: string): Instant | null {
  const line = lines.find((each) => each.name === name);
  return line === undefined ? null : timeOf(line);
}

/** The instant that a time stands for: the same wherever and in whichever zone it is written down. */
function timeOf(line: Line): Instant | null {
  const moment = readMoment(line.value);
  if (moment === null || moment.form === 'date') return null;
  const minute = Math.floor(moment.second / 60);
  if (moment.form === 'utc') return moment.day * 1440 + minute;
  const zone = findZone(parameterOf(line, 'TZID') ?? '');
  return zone === null ? null : zone.toInstant(moment.day, minute);
}

/** Without escapes, and with single blanks: servers escape more or less, and editors end lines in their own way. */
function wordsOf(value: string): string {
  return value
    .replace(/\\([\\;,nN:"])/g, (_, escaped: string) => (/n/i.test(escaped) ? ' ' : escaped))
    .replace(/\s+/g, ' ')
    .trim();
}

function hashOf(parts: readonly string[]): string {
  return murmur3(parts.toSorted().join('\n')).slice(0, 16);
}
