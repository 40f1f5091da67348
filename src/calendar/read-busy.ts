import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Instant } from '../model.ts';
import type { Zone } from '../time/zones/zone.ts';
import { clockFinder } from './busy/clock.ts';
import { type Component, readComponents } from './busy/component.ts';
import { parameterOf } from './busy/content-line.ts';
import { type Meeting, periodEnd, readMeeting, secondsAt } from './busy/meeting.ts';
import { type Occurrence, occurrencesIn } from './busy/occurrences.ts';
import { type Reading, startReading, timeOn } from './busy/reading.ts';

/** Time in which somebody has something else; the title is null where it is private or there is none. */
export type BusySpan = Occurrence;

/**
 * The busy time in a calendar file, in the manner of any program: every span that touches the window, in
 * order of start. Floating times and whole days are read in `zone`. What cannot be understood is told at its
 * line, and the rest counts; no value only where the file is no calendar. Sessions of cadence's, by their mark or
 * by `isOwn`, are planned around by themselves and never count, wherever they were moved. Never throws.
 */
export async function readBusy(
  source: { readonly file: string; readonly text: string },
  window: { readonly from: Instant; readonly to: Instant },
  zone: Zone,
  isOwn: (uid: string) => boolean = () => false,
): Promise<Outcome<BusySpan[]>> {
  const { file, text } = source;
  const components = readComponents(text);
  if (!components.hasCalendar) {
    const place = { file, line: 1, column: 1, length: Math.min(text.split('\n', 1)[0]?.length ?? 0, 80) };
    const message = `${file} is not a calendar: it has no BEGIN:VCALENDAR`;
    const hint = 'export the calendar again as an .ics file, or take the file out of busy';
    return {
      value: null,
      diagnostics: [{ code: 'busy-not-calendar', severity: 'error', message, place, hint }],
    };
  }
  const reading = startReading(file, window, zone, clockFinder(components.timeZones, window));
  for (const { line, message } of components.broken) reading.warn(line, message);
  const meetings: Meeting[] = [];
  const told: BusySpan[] = [];
  for (const component of components.busy) {
    if (component.name === 'VFREEBUSY') freeBusy(component, reading, told);
    else if (mayMatter(component, window) && !isSession(component, isOwn)) {
      const meeting = readMeeting(component, reading);
      if (meeting !== null) meetings.push(meeting);
    }
  }
  const spans = told.concat(occurrencesIn(meetings, window));
  spans.sort((a, b) => a.start - b.start || a.end - b.end || compare(a.title ?? '', b.title ?? ''));
  return { value: spans, diagnostics: reading.diagnostics() };
}

function isSession({ lines }: Component, isOwn: (uid: string) => boolean): boolean {
  return lines.some(
    ({ name, value }) => name === 'X-CADENCE-KIND' || (name === 'UID' && isOwn(value.trim())),
  );
}

/** Adds the periods of a VFREEBUSY that are not free (RFC 5545 section 3.8.2.6). */
function freeBusy({ lines }: Component, reading: Reading, spans: BusySpan[]): void {
  const { window } = reading;
  for (const line of lines) {
    if (line.name !== 'FREEBUSY' || parameterOf(line, 'FBTYPE')?.toUpperCase() === 'FREE') continue;
    for (const period of line.value.split(',')) {
      const [from = '', to = ''] = period.split('/');
      const time = timeOn(line, from, reading);
      const end = time === null ? null : periodEnd(line, to, time.moment, time.clock, reading);
      if (time === null || end === null) continue;
      const start = Math.floor(secondsAt(time.moment, time.clock) / 60);
      if (start < window.to && end > window.from && end > start) spans.push({ start, end, title: null });
    }
  }
}

const DAY_DIGITS = /^(\d{4})(\d\d)(\d\d)/;

/**
 * Whether an event can have anything to do with the window. Most of a long export is over, and can be told so
 * by its dates alone; a day's grace covers every zone.
 */
function mayMatter({ lines }: Component, window: { readonly from: Instant; readonly to: Instant }): boolean {
  let last = '';
  for (const { name, value } of lines) {
    // A revision may have been moved away from where an earlier one in the same file still is.
    if (name === 'SEQUENCE' && value !== '0') return true;
    if (name === 'RRULE' || name === 'RDATE' || name === 'DURATION' || name === 'RECURRENCE-ID') return true;
    if (name === 'DTSTART' || name === 'DTEND') {
      if (!DAY_DIGITS.test(value)) return true;
      if (name === 'DTSTART' && value.slice(0, 8) > dayDigits(window.to + 1440)) return false;
      if (value > last) last = value;
    }
  }
  return last === '' || last.slice(0, 8) >= dayDigits(window.from - 1440);
}

/** `20270105`. */
function dayDigits(instant: Instant): string {
  return new Date(instant * 60_000).toISOString().slice(0, 10).replaceAll('-', '');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
