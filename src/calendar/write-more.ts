import type { ContentLines } from './content-lines.ts';
import { minuteText } from './date-time.ts';
import type { EventContent } from './event.ts';
import { mailto, quoted } from './parameter.ts';

/** Writes what an event says besides, in no order that anybody relies on. */
export function writeMore(lines: ContentLines, { more }: EventContent): void {
  if (more === undefined) return;
  for (const { name, email, role } of more.attendees ?? []) {
    lines.ascii('ATTENDEE;CN=');
    lines.plain(quoted(name));
    // Who chairs has called the meeting and comes; the other is asked.
    lines.plain(
      role === 'chair'
        ? ';CUTYPE=INDIVIDUAL;ROLE=CHAIR;PARTSTAT=ACCEPTED;RSVP=FALSE:'
        : ';CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:',
    );
    lines.plain(mailto(email));
    lines.end();
  }
  const { recurs, insteadOf } = more;
  if (insteadOf !== undefined) wallTime(lines, 'RECURRENCE-ID', insteadOf.zone, insteadOf.start);
  if (recurs !== undefined) {
    // UNTIL is told in UTC where DTSTART has a TZID (RFC 5545 section 3.3.10).
    lines.ascii(`RRULE:FREQ=WEEKLY;INTERVAL=${recurs.everyWeeks};UNTIL=${minuteText(recurs.until)}Z`);
    lines.end();
    // One a line: a list would have to be folded, and is read by fewer programs.
    for (const start of recurs.except) wallTime(lines, 'EXDATE', recurs.zone, start);
  }
  if (more.location !== undefined) property(lines, 'LOCATION', more.location, lines.text);
  // A URI is written as it is (RFC 5545 section 3.3.13); the VALUE has to be said (RFC 7986 section 5.11).
  if (more.conference !== undefined) {
    property(lines, 'CONFERENCE;VALUE=URI;FEATURE=VIDEO', more.conference, lines.plain);
  }
  if (more.color !== undefined) property(lines, 'COLOR', more.color, lines.ascii);
  if (more.html !== undefined) {
    property(lines, 'STYLED-DESCRIPTION;VALUE=TEXT;FMTTYPE=text/html;DERIVED=TRUE', more.html, lines.text);
    // What Outlook reads.
    property(lines, 'X-ALT-DESC;FMTTYPE=text/html', more.html, lines.text);
  }
}

/** `start` is on the zone's clock. */
function wallTime(lines: ContentLines, name: string, zone: string, start: number): void {
  lines.ascii(`${name};TZID=${zone}:${minuteText(start)}`);
  lines.end();
}

function property(lines: ContentLines, name: string, value: string, write: (value: string) => void): void {
  lines.ascii(`${name}:`);
  write(value);
  lines.end();
}
