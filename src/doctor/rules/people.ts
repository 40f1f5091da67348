import { lineOf } from '../ics-file.ts';
import { at, type DoctorRule, short } from './doctor-rule.ts';

export const attendees: DoctorRule = {
  code: 'ics-attendees',
  severity: 'warning',
  *check({ events }) {
    for (const { event, calendar } of events) {
      const attendee = lineOf(event, 'ATTENDEE');
      const method = lineOf(calendar, 'METHOD')?.value.trim().toUpperCase() ?? 'PUBLISH';
      if (attendee === null || method !== 'PUBLISH') continue;
      const cure = 'name people in SUMMARY or DESCRIPTION instead';
      yield at(attendee, 'an event to import with ATTENDEE', cure);
    }
  },
};

export const noOrganizer: DoctorRule = {
  code: 'ics-no-organizer',
  severity: 'error',
  *check({ events }) {
    for (const { event } of events) {
      const attendee = lineOf(event, 'ATTENDEE');
      if (attendee === null || lineOf(event, 'ORGANIZER') !== null) continue;
      yield at(attendee, 'attendees without an ORGANIZER', 'add ORGANIZER:mailto: and the address');
    }
  },
};

export const address: DoctorRule = {
  code: 'ics-address',
  severity: 'warning',
  *check({ events }) {
    for (const { event } of events) {
      for (const line of event.lines) {
        if (line.name !== 'ATTENDEE' && line.name !== 'ORGANIZER') continue;
        if (/^(?:mailto:[^\s@]+@[^\s@]+|urn:|https?:|tel:|\/)/i.test(line.value.trim())) continue;
        yield at(
          line,
          `${line.name} has no address: ${short(line.value)}`,
          'write mailto: and the e-mail address',
        );
      }
    }
  },
};
