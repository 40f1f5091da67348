import type { Instant } from '../../model.ts';
import type { Clock } from './clock.ts';
import type { Component } from './component.ts';
import { type Line, parameterOf } from './content-line.ts';
import { type Reading, timeOn } from './reading.ts';
import { type Rule, readRule } from './rule.ts';
import { type Moment, readDuration, readText, type Span } from './value.ts';

/** A VEVENT, as far as it says when somebody is busy. */
export interface Meeting {
  readonly uid: string | null;
  /** The occurrence of a series that it takes the place of; null for a series or a single event. */
  readonly replaces: Exception | null;
  readonly sequence: number;
  /** False where it is cancelled, transparent or free: it then only takes an occurrence's place. */
  readonly isBusy: boolean;
  readonly title: string | null;
  readonly start: Moment;
  readonly clock: Clock;
  readonly span: Span;
  readonly rules: readonly Rule[];
  readonly added: readonly Addition[];
  readonly removed: readonly Exception[];
}

/** One more occurrence, with its own end or the meeting's length. */
export interface Addition {
  readonly moment: Moment;
  readonly clock: Clock;
  readonly end: Instant | null;
}

/** An occurrence by its start, or a whole day of occurrences. */
export type Exception = { readonly at: Instant } | { readonly day: number };

/** Null where the component says nothing about busy time, or not in a way that can be understood. */
export function readMeeting({ lines, begin }: Component, reading: Reading): Meeting | null {
  const first = (name: string): Line | null => lines.find((line) => line.name === name) ?? null;
  const word = (name: string): string => first(name)?.value.trim().toUpperCase() ?? '';
  const startLine = first('DTSTART');
  if (startLine === null) {
    reading.warn(begin, 'the event has no DTSTART');
    return null;
  }
  const start = timeOn(startLine, startLine.value, reading);
  if (start === null) return null;
  const span = readSpan(start, first('DTEND'), first('DURATION'), reading);
  if (span === null) return null;
  const recurrence = first('RECURRENCE-ID');
  if (recurrence !== null && parameterOf(recurrence, 'RANGE') !== null) {
    reading.warn(recurrence, 'a change to this and all later meetings is read as one to this meeting alone');
  }
  const busyStatus = word('X-MICROSOFT-CDO-BUSYSTATUS');
  return {
    uid: first('UID')?.value.trim() ?? null,
    replaces: recurrence === null ? null : (exceptions(recurrence, start, reading)[0] ?? null),
    sequence: Number.parseInt(first('SEQUENCE')?.value ?? '0', 10) || 0,
    isBusy:
      word('STATUS') !== 'CANCELLED' &&
      word('TRANSP') !== 'TRANSPARENT' &&
      busyStatus !== 'FREE' &&
      busyStatus !== 'WORKINGELSEWHERE',
    title: /^(PRIVATE|CONFIDENTIAL)$/.test(word('CLASS'))
      ? null
      : readText(first('SUMMARY')?.value ?? '') || null,
    start: start.moment,
    clock: start.clock,
    span,
    rules: lines.filter((line) => line.name === 'RRULE').flatMap((line) => ruleOf(line, reading)),
    added: lines.filter((line) => line.name === 'RDATE').flatMap((line) => additions(line, start, reading)),
    removed: lines
      .filter((line) => line.name === 'EXDATE')
      .flatMap((line) => exceptions(line, start, reading)),
  };
}

interface Start {
  readonly moment: Moment;
  readonly clock: Clock;
}

/**
 * From DTSTART to DTEND a meeting lasts as long on the clock in the night of a change as in any other: programs
 * agree on that, though section 3.8.5.3 has it otherwise. DURATION's days are on the clock and its hours are
 * not (section 3.3.6). Without either, a date lasts its day and a time no time at all.
 */
function readSpan(
  start: Start,
  endLine: Line | null,
  durationLine: Line | null,
  reading: Reading,
): Span | null {
  const isDate = start.moment.form === 'date';
  if (endLine !== null) {
    const end = timeOn(endLine, endLine.value, reading);
    if (end === null) return null;
    if (isDate) return { days: Math.max(1, end.moment.day - start.moment.day), seconds: 0, isOnClock: true };
    const seconds = secondsAt(end.moment, end.clock) - secondsAt(start.moment, start.clock);
    if (seconds >= 0 && end.clock === start.clock) {
      return {
        days: end.moment.day - start.moment.day,
        seconds: end.moment.second - start.moment.second,
        isOnClock: true,
      };
    }
    if (seconds >= 0) return { days: 0, seconds, isOnClock: false };
    reading.warn(endLine, 'the event ends before it begins');
    return null;
  }
  if (durationLine !== null) {
    const span = readDuration(durationLine.value);
    if (span === null) {
      reading.warn(
        durationLine,
        `DURATION ${JSON.stringify(durationLine.value.slice(0, 40))} is not a length of time`,
      );
    }
    return span;
  }
  return { days: isDate ? 1 : 0, seconds: 0, isOnClock: true };
}

function ruleOf(line: Line, reading: Reading): Rule[] {
  const rule = readRule(line.value);
  if (rule !== null) return [rule];
  reading.warn(
    line,
    `the rule ${JSON.stringify(line.value.slice(0, 60))} is not understood; its first meeting counts`,
  );
  return [];
}

/** A time that names no zone is on the clock of the event: some programs leave the TZID out. */
function onClockOf(line: Line, moment: Moment, start: Start, reading: Reading): Clock {
  return moment.form === 'local' && parameterOf(line, 'TZID') === null ? start.clock : reading.clockOf(line);
}

function exceptions(line: Line, start: Start, reading: Reading): Exception[] {
  const found: Exception[] = [];
  for (const value of line.value.split(',')) {
    const time = timeOn(line, value, reading);
    if (time === null) continue;
    const { moment } = time;
    if (moment.form === 'date') found.push({ day: moment.day });
    else {
      const clock = moment.form === 'utc' ? time.clock : onClockOf(line, moment, start, reading);
      found.push({ at: Math.floor(secondsAt(moment, clock) / 60) });
    }
  }
  return found;
}

/** RDATE: times, dates, or periods with an end of their own (RFC 5545 section 3.8.5.2). */
function additions(line: Line, start: Start, reading: Reading): Addition[] {
  const found: Addition[] = [];
  for (const value of line.value.split(',')) {
    const [from = '', to] = value.split('/');
    const time = timeOn(line, from, reading);
    if (time === null) continue;
    const { moment } = time;
    const clock = moment.form === 'local' ? onClockOf(line, moment, start, reading) : time.clock;
    const end = to === undefined ? null : periodEnd(line, to, moment, clock, reading);
    found.push({ moment, clock, end });
  }
  return found;
}

/** The end of a PERIOD (RFC 5545 section 3.3.9). */
export function periodEnd(
  line: Line,
  text: string,
  from: Moment,
  clock: Clock,
  reading: Reading,
): Instant | null {
  if (/^\+?P/i.test(text.trim())) {
    const span = readDuration(text);
    if (span === null) reading.warn(line, `${JSON.stringify(text.slice(0, 40))} is not a length of time`);
    return span === null ? null : endOf(from, clock, span);
  }
  const end = timeOn(line, text, reading);
  return end === null
    ? null
    : Math.ceil(secondsAt(end.moment, end.moment.form === 'utc' ? end.clock : clock) / 60);
}

/** Seconds of UTC from 1970. */
export function secondsAt({ day, second }: Pick<Moment, 'day' | 'second'>, clock: Clock): number {
  const minute = Math.floor(second / 60);
  return clock.toInstant(day, minute) * 60 + (second - minute * 60);
}

/** When something that begins then is over, up to the next whole minute. */
export function endOf(start: Pick<Moment, 'day' | 'second'>, clock: Clock, span: Span): Instant {
  const day = start.day + span.days;
  const seconds = span.isOnClock
    ? secondsAt({ day, second: start.second + span.seconds }, clock)
    : secondsAt({ day, second: start.second }, clock) + span.seconds;
  return Math.ceil(seconds / 60);
}
