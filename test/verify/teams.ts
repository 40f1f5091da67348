import type { RosterText } from './published.ts';

/** A repeating event of a calendar, in UTC. */
function weekly(day: string, from: string, to: string, title: string): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${title}@busy.example`,
    'DTSTAMP:20260101T000000Z',
    `DTSTART:${day}T${from}00Z`,
    `DTEND:${day}T${to}00Z`,
    'RRULE:FREQ=WEEKLY',
    `SUMMARY:${title}`,
    'END:VEVENT',
  ];
}

function calendar(events: readonly string[][]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Busy//EN', ...events.flat(), 'END:VCALENDAR', ''].join(
    '\r\n',
  );
}

/** Busy people in three zones, with buffers, few sessions a day, a joiner and a leaver. */
export const busyTeam: RosterText = {
  text: `version: 1
organization: Busy
defaults: { timeZone: America/New_York, holidays: US }
rules: { buffer: 10, sessionsPerDay: 4 }
people:
  - { name: Mary Ward, email: mary@busy.example, busy: mary.ics, leave: [2027-02-22..2027-02-24] }
  - { name: Ann Lee, email: ann@busy.example, manager: mary@busy.example, timeZone: Europe/London, holidays: GB-ENG, busy: ann.ics }
  - { name: Bo Dahl, email: bo@busy.example, manager: mary@busy.example, timeZone: America/Chicago, starts: 2027-02-03, leave: [2027-03-08..2027-03-12] }
  - { name: Cy Young, email: cy@busy.example, manager: mary@busy.example, ends: 2027-03-10, leave: [2027-01-18..2027-01-22] }
  - { name: Di Marsh, email: di@busy.example, manager: mary@busy.example, timeZone: Asia/Kolkata, holidays: IN, workingHours: "Mon-Fri 12:00-21:00" }
  - { name: Ed Stone, email: ed@busy.example, manager: ann@busy.example, timeZone: Europe/Berlin, holidays: DE-BE, leave: [2027-02-01..2027-02-05] }
`,
  busy: {
    'mary.ics': calendar([
      weekly('20270104', '1400', '1530', 'Monday round'),
      weekly('20270106', '1500', '1700', 'Interviews'),
      weekly('20270107', '1800', '1930', 'Board'),
    ]),
    'ann.ics': calendar([
      weekly('20270105', '1400', '1600', 'Partners'),
      weekly('20270108', '0900', '1200', 'Writing'),
    ]),
  },
};
