import type { CodeRow } from './code-row.ts';

/** What `cadence doctor` finds: the section of the standard, and what calendar programs make of it. */
export const doctorCodes = {
  'ics-not-calendar': {
    title: 'The file is no calendar',
    explain: `RFC 5545 section 3.4: a calendar stands between BEGIN:VCALENDAR and END:VCALENDAR. No program imports
a file without them. Most often it is a page to sign in on, saved under the calendar's name; fetch it again.`,
  },
  'ics-encoding': {
    title: 'Octets in the file are no UTF-8',
    explain: `RFC 5545 section 3.1.4: a calendar is UTF-8. Old Outlook exports in the system's own encoding. Google,
Apple and Thunderbird then show wrong letters, and strict readers refuse the file. Save it as UTF-8.`,
  },
  'ics-byte-order-mark': {
    title: 'The file begins with a byte order mark',
    explain: `Three octets before BEGIN:VCALENDAR that editors on Windows like to write. Some programs no longer find
the calendar behind them, and say that the file is empty. RFC 5545 has no place for them. Save without.`,
  },
  'ics-line-ends': {
    title: 'Lines do not end with CRLF',
    explain: `RFC 5545 section 3.1: every line ends with CRLF, the last one too. Google, Apple and Thunderbird mostly
put up with a bare LF; validators, some servers and older Outlook do not. Version control and editors take the CR
away: tell them to leave .ics files alone.`,
  },
  'ics-line-length': {
    title: 'A line is longer than 75 octets',
    explain: `RFC 5545 section 3.1: lines of more than 75 octets (not characters) should be folded: CRLF and a space.
The large programs read long lines; small ones and mail gateways cut them, and half a description is gone.`,
  },
  'ics-split-character': {
    title: 'A fold goes through the middle of a character',
    explain: `RFC 5545 section 3.1 warns of it: a writer that folds by octets without looking breaks letters such as
é in two. Readers that decode each line before joining them, and there are many, show two broken marks instead.`,
  },
  'ics-control-character': {
    title: 'There is a control character in the file',
    explain: `RFC 5545 section 3.1: no control characters but the tab. Outlook and strict parsers refuse the whole
file, others cut the text at that place. It mostly came in by copying from another program. Take it out.`,
  },
  'ics-blank-line': {
    title: 'There is an empty line in the file',
    explain: `RFC 5545 section 3.1 knows no empty lines. Most programs pass over them; a few take the first for the
end of the file, and everything after it is missing.`,
  },
  'ics-bad-line': {
    title: 'A line is no content line',
    explain: `RFC 5545 section 3.1: a line is a name, parameters, a colon and a value, or begins with a space and goes
on with the line before. A line break inside a description does this when it is not written as \\n. Google and
Outlook then refuse the file or drop the event; Apple drops the text.`,
  },
  'ics-stray-quote': {
    title: 'A double quote stands inside of a parameter',
    explain: `RFC 5545 section 3.2: a double quote can only stand around a parameter's whole value, never in it, and
there is no escape for it. A name such as Bob "Ace" Smith in CN does this. Parsers that count quotes then take the
address for part of the name, or refuse the event. Use apostrophes.`,
  },
  'ics-unclosed': {
    title: 'A BEGIN has no END, or an END no BEGIN',
    explain: `RFC 5545 section 3.6: what begins must end. The file was cut off while it was fetched, or put together
by hand. Some programs import what came before, others nothing. Fetch it again.`,
  },
  'ics-outside': {
    title: 'Something stands outside of the calendar',
    explain: `RFC 5545 section 3.4: all properties belong between BEGIN:VCALENDAR and END:VCALENDAR. What stands
before or after is lost, or makes a strict reader refuse the file.`,
  },
  'ics-several-calendars': {
    title: 'There is more than one VCALENDAR in the file',
    explain: `RFC 5545 section 3.4 allows it, and few programs read it: many import the first and lose the rest without
a word. Exchange does not support it, and Outlook only with METHOD:PUBLISH. One calendar a file.`,
  },
  'ics-empty-calendar': {
    title: 'A calendar has no event in it',
    explain: `RFC 5545 section 3.6: a calendar has at least one component. Importing an empty one is an error in some
programs; a subscription that becomes empty takes all its events away. Leave the file away until there is one.`,
  },
  'ics-no-prodid': {
    title: 'The calendar has no PRODID',
    explain: `RFC 5545 section 3.7.3: it is required, and says which program wrote the file. Validators and strict
readers refuse a file without it, and some programs decide by it how to read the rest.`,
  },
  'ics-version': {
    title: 'The calendar’s VERSION is missing or not 2.0',
    explain: `RFC 5545 section 3.7.4: VERSION:2.0 is required. 1.0 is vCalendar, an older format with other rules for
repeating events, which Google and Apple do not read. Outlook can save as either: choose iCalendar.`,
  },
  'ics-invitation': {
    title: 'The file is an invitation and not a calendar',
    explain: `RFC 5546 section 3.2.2: METHOD:REQUEST invites. Outlook opens such a file as a meeting to answer, one
event at a time; Apple and Thunderbird ask whether to accept, and an answer is mail to the organizer. To hand out a
calendar, write METHOD:PUBLISH.`,
  },
  'ics-cancel-method': {
    title: 'The file holds only what is gone',
    explain: `RFC 5546 section 3.2.5: METHOD:CANCEL takes events away from those who have them. That is right for a
file to import, though some programs take no notice of it. As a subscription it replaces the calendar, and wipes all
the rest: publish the whole calendar there, with STATUS:CANCELLED where something is gone.`,
  },
  'ics-large': {
    title: 'The file is larger than Google imports',
    explain: `Google Calendar refuses to import files of more than about one megabyte, and says little about why. Other
programs take them, slowly. Cut the file by month or by person, or publish it for subscription.`,
  },
  'ics-no-uid': {
    title: 'An event has no UID',
    explain: `RFC 5545 section 3.8.4.7: every event has a UID, the same for ever and no other's. Without one, programs
make one up at each import, so that importing again doubles the event, and CalDAV servers refuse it.`,
  },
  'ics-duplicate-uid': {
    title: 'Two events have the same UID',
    explain: `RFC 5545 section 3.8.4.7: a UID is one event. Of two, Google keeps one and reports fewer events than the
file has; Thunderbird stops at the second and loses what follows; calcurse shows both. Only exceptions of a series
share its UID, each with its own RECURRENCE-ID.`,
  },
  'ics-no-dtstamp': {
    title: 'An event has no DTSTAMP, or one that is not in UTC',
    explain: `RFC 5545 section 3.8.7.2: required, in UTC. Google refuses to import some files without it, and Android
cannot open them. Programs that compare revisions need it to tell the newer one.`,
  },
  'ics-no-dtstart': {
    title: 'An event has no start',
    explain: `RFC 5545 section 3.8.2.4: an event in a calendar to import has a DTSTART. No program shows an event
without one; some refuse the whole file for it.`,
  },
  'ics-repeated-property': {
    title: 'An event has a property twice that it can have once',
    explain: `RFC 5545 section 3.6.1 lists what may come once only: times, SUMMARY, DESCRIPTION, STATUS and others.
Which of the two counts differs from program to program; strict ones refuse the event.`,
  },
  'ics-bad-value': {
    title: 'A property has a value that it cannot have',
    explain: `RFC 5545 sections 3.8.1.11, 3.8.2.7, 3.8.1.9 and 3.8.7.4: STATUS, TRANSP, PRIORITY and SEQUENCE take few
values. Other ones are ignored by some programs and make others drop the event.`,
  },
  'ics-cancelled-shown': {
    title: 'An event is cancelled, and nothing but STATUS says so',
    explain: `RFC 5545 section 3.8.1.11. Google ignores STATUS when it imports a file, and so the meeting looks as if it
were held. A summary that says so and TRANSP:TRANSPARENT are understood everywhere.`,
  },
  'ics-bad-time': {
    title: 'A date or time is none',
    explain: `RFC 5545 sections 3.3.4 and 3.3.5: 20270104 with VALUE=DATE, or 20270104T090000. A day that does not exist,
hyphens and colons, or an offset such as +01:00 are not among it. Google refuses the file, Outlook the event.`,
  },
  'ics-end-before-start': {
    title: 'An event ends before it begins, or at once',
    explain: `RFC 5545 section 3.8.2.2: DTEND is later than DTSTART, and of the same kind. Google and Apple drop the
event or show it for an hour, Outlook refuses the file. All-day events end on the day after their last.`,
  },
  'ics-end-and-duration': {
    title: 'An event’s end is said twice, or its duration is none',
    explain: `RFC 5545 section 3.6.1: DTEND or DURATION, never both. Programs differ over which of them counts.`,
  },
  'ics-floating-time': {
    title: 'A time has no zone',
    explain: `RFC 5545 section 3.3.5: a local time without TZID is that hour wherever one is. Nine in the morning in New
York becomes nine in London. Google reads it as UTC in calendars that are subscribed to, Outlook and Apple as the
reader's own zone. Right for a birthday, wrong for a meeting.`,
  },
  'ics-utc-with-zone': {
    title: 'A time in UTC, or a day, has a TZID',
    explain: `RFC 5545 section 3.2.19: TZID must not be there for times in UTC and for days. Some programs believe the Z,
others the zone, and the meeting is hours apart.`,
  },
  'ics-zone-missing': {
    title: 'A zone is named and not described',
    explain: `RFC 5545 section 3.6.5: each TZID has its VTIMEZONE in the file. Google and Apple look up names of the tz
database by themselves; Outlook takes the time for the reader's own zone where it knows none, hours off.`,
  },
  'ics-zone-name': {
    title: 'A zone has a name that only one program knows',
    explain: `RFC 5545 section 3.8.3.1 leaves names open, but most programs look them up in the tz database. Windows'
names (W. Europe Standard Time) and made-up ones depend on the VTIMEZONE beside them, which Google, Radicale and others
ignore or rewrite. Use names such as Europe/Berlin.`,
  },
  'ics-zone-broken': {
    title: 'A zone’s description cannot be read',
    explain: `RFC 5545 section 3.6.5: a VTIMEZONE has a TZID and at least one STANDARD or DAYLIGHT, each with DTSTART,
TZOFFSETFROM and TZOFFSETTO. Outlook ignores a zone that it cannot read, and shows the reader's own time.`,
  },
  'ics-zone-wrong': {
    title: 'A zone’s description is not what the tz database says',
    explain: `RFC 5545 section 3.6.5. Some programs believe the file, others the name, so that people see different
hours. Old programs write old rules, and servers that rewrite zones get half-hour ones wrong. Outlook reduces every
zone to two changes a year. Export again with a current program, or use UTC.`,
  },
  'ics-bad-rule': {
    title: 'A rule of recurrence cannot be followed',
    explain: `RFC 5545 section 3.3.10: FREQ first of all, UNTIL or COUNT but not both, numbers within their bounds.
Google and Outlook drop the series or show its first event only.`,
  },
  'ics-until': {
    title: 'UNTIL is not written as it should be',
    explain: `RFC 5545 section 3.3.10: in UTC where DTSTART has a zone, a day where DTSTART is one. Programs that compare
it with local times then lose the last meeting of a series, or add one.`,
  },
  'ics-rdate': {
    title: 'Dates are added by RDATE',
    explain: `RFC 5545 section 3.8.5.2. Outlook and Exchange take an RDATE only as a moved instance of a rule and pass over
the others; several other programs ignore it. The meetings are missing there. Events of their own are understood
everywhere.`,
  },
  'ics-orphan-override': {
    title: 'An exception stands there without its series',
    explain: `RFC 5545 section 3.8.4.4: RECURRENCE-ID changes one instance of a series with the same UID. Without the
series in the file, some programs show the one, some nothing, and some replace the whole series with it.`,
  },
  'ics-unescaped': {
    title: 'A comma, semicolon or backslash in a text is not escaped',
    explain: `RFC 5545 section 3.3.11: they are written \\\\, \\; and \\,. Google and Apple are forgiving; others cut the
text at the mark, or take what follows for another value.`,
  },
  'ics-long-description': {
    title: 'A description is longer than programs keep',
    explain: `RFC 5545 sets no limit, but programs do: Google keeps some 8,000 characters, and others cut or refuse
longer ones, some with the whole event. Shorten it, and link to the rest.`,
  },
  'ics-html': {
    title: 'There is HTML in a description',
    explain: `RFC 5545 section 3.8.1.5: DESCRIPTION is plain text. Google shows some of the tags as intended; Apple,
Thunderbird and Outlook show them as they are written. Outlook reads HTML from X-ALT-DESC.`,
  },
  'ics-styled-alone': {
    title: 'An event says something in a styled text, and not in a plain one',
    explain: `RFC 9073 section 6.5: STYLED-DESCRIPTION stands beside DESCRIPTION, for programs that know it. libical 3,
which Evolution, GNOME Calendar and KOrganizer read with, is older and drops it; X-ALT-DESC is read by Outlook and few
others. Google and Apple show neither.`,
  },
  'ics-no-summary': {
    title: 'An event has no title',
    explain: `RFC 5545 section 3.8.1.12. Google shows it as busy or untitled, Apple as a new event, and nobody knows what
it is about.`,
  },
  'ics-attendees': {
    title: 'An event to import has attendees',
    explain: `RFC 5546 section 3.2.1: a published event has no ATTENDEE. Who imports it becomes, in some programs, the one
who invites: Google and Outlook can send mail to everybody named, at once or with the next change. Name people in the
summary instead.`,
  },
  'ics-no-organizer': {
    title: 'An event has attendees and no organizer',
    explain: `RFC 5545 section 3.8.4.3: who has attendees has an ORGANIZER. Outlook then shows the reader as the
organizer, and answers go nowhere.`,
  },
  'ics-address': {
    title: 'An organizer or attendee has no address',
    explain: `RFC 5545 sections 3.3.3, 3.8.4.1 and 3.8.4.3: the value is an address such as mailto:ada@northwind.example.
A bare name or address is dropped by some programs, and makes strict ones refuse the event.`,
  },
  'ics-alarm-order': {
    title: 'A property comes after the alarm',
    explain: `RFC 5545 section 3.6.1: components come after properties. Some readers take what follows a VALARM for the
alarm's, and the event loses its location or description. Put the alarm last.`,
  },
  'ics-alarm-broken': {
    title: 'An alarm lacks what it needs',
    explain: `RFC 5545 section 3.6.6: ACTION and TRIGGER, and DESCRIPTION where ACTION is DISPLAY. Thunderbird and Apple
pass over such an alarm; strict readers refuse the event. Google ignores alarms in files altogether.`,
  },
} as const satisfies Record<string, CodeRow>;
