import { readRule } from '../../calendar/busy/rule.ts';
import { readMoment } from '../../calendar/busy/value.ts';
import { lineOf } from '../ics-file.ts';
import { at, type DoctorRule, short } from './doctor-rule.ts';

export const badRule: DoctorRule = {
  code: 'ics-bad-rule',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      for (const line of event.lines) {
        if (line.name !== 'RRULE') continue;
        const parts = line.value.toUpperCase();
        if (/UNTIL=/.test(parts) && /COUNT=/.test(parts)) {
          yield at(line, 'the rule has both UNTIL and COUNT', 'keep one of them');
        } else if (!/FREQ=(SECONDLY|MINUTELY|HOURLY)/.test(parts) && readRule(line.value) === null) {
          yield at(
            line,
            `nobody could follow this rule: ${short(line.value)}`,
            'begin it with FREQ=WEEKLY or the like',
          );
        }
      }
    }
  },
};

export const untilForm: DoctorRule = {
  code: 'ics-until',
  severity: 'warning',
  *check({ events }) {
    for (const { event } of events) {
      const rule = lineOf(event, 'RRULE');
      const until = readMoment(/UNTIL=([^;]*)/i.exec(rule?.value ?? '')?.[1] ?? '');
      const start = lineOf(event, 'DTSTART');
      const first = readMoment(start?.value ?? '');
      if (rule === null || until === null || start === null || first === null) continue;
      const isZoned = first.form === 'utc' || start.parameters.some(({ name }) => name === 'TZID');
      const due = first.form === 'date' ? 'date' : isZoned ? 'utc' : 'local';
      if (until.form === due) continue;
      const cure = due === 'utc' ? 'write it in UTC, with a Z at the end' : `write it as DTSTART is written`;
      yield at(rule, 'UNTIL is not in the form that DTSTART asks for', cure);
    }
  },
};

export const rdate: DoctorRule = {
  code: 'ics-rdate',
  severity: 'warning',
  *check({ events }) {
    for (const { event } of events) {
      const line = lineOf(event, 'RDATE');
      if (line === null) continue;
      yield at(line, 'dates added by RDATE', 'make an event of its own of each of them');
    }
  },
};

export const orphan: DoctorRule = {
  code: 'ics-orphan-override',
  severity: 'warning',
  *check({ events }) {
    const masters = new Set<string>();
    for (const { event } of events) {
      if (lineOf(event, 'RECURRENCE-ID') === null) masters.add(lineOf(event, 'UID')?.value ?? '');
    }
    for (const { event } of events) {
      const line = lineOf(event, 'RECURRENCE-ID');
      if (line === null || masters.has(lineOf(event, 'UID')?.value ?? '')) continue;
      yield at(line, 'an exception to a series that is not in the file', 'export the series with it');
    }
  },
};
