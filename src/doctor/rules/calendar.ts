import { lineOf } from '../ics-file.ts';
import { at, type DoctorRule, short } from './doctor-rule.ts';

export const notCalendar: DoctorRule = {
  code: 'ics-not-calendar',
  severity: 'error',
  *check({ calendars }) {
    if (calendars.length > 0) return;
    yield {
      line: 1,
      message: 'there is no BEGIN:VCALENDAR in it',
      cure: 'fetch the file again: a page to sign in on may have been saved instead',
    };
  },
};

export const severalCalendars: DoctorRule = {
  code: 'ics-several-calendars',
  severity: 'warning',
  *check({ calendars }) {
    const [, second] = calendars;
    if (second === undefined) return;
    yield at(second.begin, `${calendars.length} calendars in one file`, 'put each into a file of its own');
  },
};

export const emptyCalendar: DoctorRule = {
  code: 'ics-empty-calendar',
  severity: 'error',
  *check({ calendars }) {
    for (const { begin, components } of calendars) {
      if (components.some(({ name }) => name !== 'VTIMEZONE')) continue;
      yield at(begin, 'a calendar without an event', 'leave the file away until there is one');
    }
  },
};

export const prodid: DoctorRule = {
  code: 'ics-no-prodid',
  severity: 'error',
  *check({ calendars }) {
    for (const calendar of calendars) {
      if (lineOf(calendar, 'PRODID') !== null) continue;
      yield at(calendar.begin, 'the calendar has no PRODID', 'add PRODID:-//Your company//Your program//EN');
    }
  },
};

export const version: DoctorRule = {
  code: 'ics-version',
  severity: 'error',
  *check({ calendars }) {
    for (const calendar of calendars) {
      const line = lineOf(calendar, 'VERSION');
      if (line === null) yield at(calendar.begin, 'the calendar has no VERSION', 'add VERSION:2.0');
      else if (line.value.trim() !== '2.0') {
        const cure =
          line.value.trim() === '1.0' ? 'export it as iCalendar, not as vCalendar' : 'write VERSION:2.0';
        yield at(line, `VERSION is ${short(line.value)}, not 2.0`, cure);
      }
    }
  },
};

export const invitation: DoctorRule = {
  code: 'ics-invitation',
  severity: 'warning',
  *check({ calendars }) {
    for (const calendar of calendars) {
      const line = lineOf(calendar, 'METHOD');
      const method = line?.value.trim().toUpperCase() ?? '';
      if (line === null || (method !== 'REQUEST' && method !== 'ADD')) continue;
      const cure = 'write METHOD:PUBLISH and leave ATTENDEE away, unless it is meant to invite';
      yield at(line, `METHOD:${method} makes an invitation of every event`, cure);
    }
  },
};

export const cancelAlone: DoctorRule = {
  code: 'ics-cancel-method',
  severity: 'note',
  *check({ calendars }) {
    for (const calendar of calendars) {
      const line = lineOf(calendar, 'METHOD');
      if (line?.value.trim().toUpperCase() !== 'CANCEL') continue;
      const cure = 'import it, but never let it be subscribed to';
      yield at(line, 'METHOD:CANCEL holds only what is gone', cure);
    }
  },
};

const LARGEST = 1_000_000;

export const large: DoctorRule = {
  code: 'ics-large',
  severity: 'note',
  *check({ size }) {
    if (size <= LARGEST) return;
    const megabytes = (size / 1_000_000).toFixed(1);
    yield {
      line: 1,
      message: `the file has ${megabytes} MB`,
      cure: 'cut it into files of less than 1 MB, or let it be subscribed to instead of imported',
    };
  },
};
