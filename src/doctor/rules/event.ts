import { parameterOf } from '../content-lines.ts';
import { type Component, lineOf } from '../ics-file.ts';
import { at, type DoctorRule, short } from './doctor-rule.ts';

export const uid: DoctorRule = {
  code: 'ics-no-uid',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      const line = lineOf(event, 'UID');
      if (line !== null && line.value.trim() !== '') continue;
      yield at(line ?? event.begin, 'an event without a UID', 'give it one that never changes: a UUID');
    }
  },
};

export const duplicateUid: DoctorRule = {
  code: 'ics-duplicate-uid',
  severity: 'error',
  *check({ events }) {
    const seen = new Map<string, number>();
    for (const { event } of events) {
      const line = lineOf(event, 'UID');
      if (line === null || line.value.trim() === '') continue;
      const recurrence = lineOf(event, 'RECURRENCE-ID');
      const zone = recurrence === null ? '' : parameterOf(recurrence, 'TZID');
      const key = `${line.value}\n${zone}\n${recurrence?.value ?? ''}`;
      const first = seen.get(key);
      seen.set(key, first ?? line.number);
      if (first === undefined) continue;
      yield at(
        line,
        `the UID ${short(line.value)} is there already, in line ${first}`,
        'give every event its own',
      );
    }
  },
};

export const dtstamp: DoctorRule = {
  code: 'ics-no-dtstamp',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      const line = lineOf(event, 'DTSTAMP');
      if (line === null)
        yield at(
          event.begin,
          'an event without DTSTAMP',
          'add when it was written, in UTC: DTSTAMP:20270104T090000Z',
        );
      else if (!/^\d{8}T\d{6}Z$/.test(line.value)) {
        yield at(
          line,
          `DTSTAMP is not in UTC: ${short(line.value)}`,
          'write it in UTC: DTSTAMP:20270104T090000Z',
        );
      }
    }
  },
};

export const dtstart: DoctorRule = {
  code: 'ics-no-dtstart',
  severity: 'error',
  *check({ events }) {
    for (const { event, calendar } of events) {
      if (lineOf(event, 'DTSTART') !== null) continue;
      const isCancelled = lineOf(calendar, 'METHOD')?.value.trim().toUpperCase() === 'CANCEL';
      if (!isCancelled) yield at(event.begin, 'an event without DTSTART', 'say when it begins');
    }
  },
};

/** At most one of each in a VEVENT (RFC 5545 section 3.6.1). */
const ONCE = new Set([
  'DTSTAMP',
  'UID',
  'DTSTART',
  'CLASS',
  'CREATED',
  'DESCRIPTION',
  'GEO',
  'LAST-MODIFIED',
  'LOCATION',
  'ORGANIZER',
  'PRIORITY',
  'SEQUENCE',
  'STATUS',
  'SUMMARY',
  'TRANSP',
  'URL',
  'RECURRENCE-ID',
  'DTEND',
  'DURATION',
]);

export const repeated: DoctorRule = {
  code: 'ics-repeated-property',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      const seen = new Set<string>();
      for (const line of event.lines) {
        if (ONCE.has(line.name) && seen.has(line.name)) {
          yield at(line, `a second ${line.name} in one event`, 'keep one of them');
        }
        seen.add(line.name);
      }
    }
  },
};

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  STATUS: ['TENTATIVE', 'CONFIRMED', 'CANCELLED'],
  TRANSP: ['OPAQUE', 'TRANSPARENT'],
};

export const badValue: DoctorRule = {
  code: 'ics-bad-value',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      for (const line of event.lines) {
        const value = line.value.trim().toUpperCase();
        const choices = CHOICES[line.name];
        if (choices !== undefined && !choices.includes(value)) {
          yield at(line, `${line.name} cannot be ${short(line.value)}`, `write ${choices.join(' or ')}`);
        } else if (line.name === 'SEQUENCE' && !/^\d{1,10}$/.test(value)) {
          yield at(line, `SEQUENCE cannot be ${short(line.value)}`, 'write a whole number, 0 for the first');
        } else if (line.name === 'PRIORITY' && !/^[0-9]$/.test(value)) {
          yield at(line, `PRIORITY cannot be ${short(line.value)}`, 'write a number from 0 to 9');
        }
      }
    }
  },
};

export const cancelledShown: DoctorRule = {
  code: 'ics-cancelled-shown',
  severity: 'note',
  *check({ events }) {
    for (const { event } of events) {
      const status = lineOf(event, 'STATUS');
      if (status?.value.trim().toUpperCase() !== 'CANCELLED' || isPlain(event)) continue;
      const cure = 'say so in SUMMARY, and add TRANSP:TRANSPARENT';
      yield at(status, 'a cancelled event that only its STATUS tells', cure);
    }
  },
};

function isPlain(event: Component): boolean {
  const isFree = lineOf(event, 'TRANSP')?.value.trim().toUpperCase() === 'TRANSPARENT';
  return isFree && /cancel/i.test(lineOf(event, 'SUMMARY')?.value ?? '');
}
