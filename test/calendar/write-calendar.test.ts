import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contentLines } from '../../src/calendar/content-lines.ts';
import type { CalendarEvent, EventContent } from '../../src/calendar/event.ts';
import { cleanText } from '../../src/calendar/text.ts';
import { calendarChunks, writeCalendar, zoneSpans } from '../../src/calendar/write-calendar.ts';
import { civil } from '../../src/time/day.ts';
import { calendarEvents } from '../oracle/events.ts';
import { hostileText } from '../oracle/hostile.ts';
import { runs } from '../seed.ts';

const NEW_YORK_9 = civil(2027, 1, 5) * 1440 + 14 * 60;

const content: EventContent = {
  uid: '01708992-a1cd-5c17-b097-f9e80967b7d6',
  start: NEW_YORK_9,
  end: NEW_YORK_9 + 45,
  timeZone: 'America/New_York',
  summary: 'Development session: Ada Lovelace with Grace Hopper',
  description: 'Ada Lovelace and Grace Hopper\n\nGrow; one skill, well\\done',
  categories: ['Development session'],
  isPrivate: true,
  status: 'confirmed',
  organizer: { name: 'Grace "Amazing" Hopper', email: 'grace@northwind.example' },
  kind: 'development-session',
  series: 'c7b0f0de-7f3a-5a7c-8c55-0a1f6c9f0e11',
  period: '2027-W01',
  displaced: false,
  alarms: [],
};

function write(events: readonly CalendarEvent[]): string {
  const zones = zoneSpans(events.map((event) => event.content));
  return writeCalendar({ name: 'Sessions', timeZone: 'America/New_York', zones, events });
}

describe('a calendar', () => {
  it('looks like this', () => {
    expect(write([{ content, sequence: 2, stamp: 1_704_067_202 }])).toBe(
      `BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//coaching-cadence//cadence//EN
CALSCALE:GREGORIAN
METHOD:PUBLISH
NAME:Sessions
X-WR-CALNAME:Sessions
X-WR-TIMEZONE:America/New_York
BEGIN:VTIMEZONE
TZID:America/New_York
BEGIN:DAYLIGHT
DTSTART:20260308T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
TZNAME:EDT
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20261101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
TZNAME:EST
RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU
END:STANDARD
END:VTIMEZONE
BEGIN:VEVENT
UID:01708992-a1cd-5c17-b097-f9e80967b7d6
DTSTAMP:20240101T000002Z
SEQUENCE:2
DTSTART;TZID=America/New_York:20270105T090000
DTEND;TZID=America/New_York:20270105T094500
SUMMARY:Development session: Ada Lovelace with Grace Hopper
CATEGORIES:Development session
CLASS:PRIVATE
STATUS:CONFIRMED
ORGANIZER;CN="Grace 'Amazing' Hopper":mailto:grace@northwind.example
X-CADENCE-KIND:development-session
X-CADENCE-SERIES:c7b0f0de-7f3a-5a7c-8c55-0a1f6c9f0e11
X-CADENCE-PERIOD:2027-W01
DESCRIPTION:Ada Lovelace and Grace Hopper\\n\\nGrow\\; one skill\\, well\\\\done
END:VEVENT
END:VCALENDAR
`.replaceAll('\n', '\r\n'),
    );
  });

  it('says what is cancelled so that nobody is kept busy', () => {
    const text = write([{ content: { ...content, status: 'cancelled' }, sequence: 3, stamp: 0 }]);
    expect(text).toContain('\r\nSTATUS:CANCELLED\r\nTRANSP:TRANSPARENT\r\n');
  });

  it('reminds when asked to, after everything else', () => {
    const text = write([{ content: { ...content, alarms: [10] }, sequence: 0, stamp: 0 }]);
    expect(text).toMatch(/DESCRIPTION:Ada.*\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-PT10M\r\n/s);
    expect(text).toMatch(/END:VALARM\r\nEND:VEVENT\r\n/);
  });

  it('writes instants and no zone where it is asked to', () => {
    const text = write([{ content: { ...content, timeZone: null }, sequence: 0, stamp: 0 }]);
    expect(text).toContain('\r\nDTSTART:20270105T140000Z\r\nDTEND:20270105T144500Z\r\n');
    expect(text).not.toContain('VTIMEZONE');
  });

  it('tells a wall time that comes twice in UTC, since readers differ over which is meant', () => {
    const before = civil(2027, 11, 7) * 1440 + 5 * 60;
    const times = [before - 60, before, before + 60, before + 120].map((start) => {
      const text = write([{ content: { ...content, start, end: start + 15 }, sequence: 0, stamp: 0 }]);
      return /SEQUENCE:0\r\nDTSTART.*?:(\S+)/.exec(text)?.[1];
    });
    expect(times).toEqual(['20271107T000000', '20271107T050000Z', '20271107T060000Z', '20271107T020000']);
  });

  it('takes a VEVENT over as it stands', () => {
    const verbatim = 'BEGIN:VEVENT\r\nUID:Zoë\r\nEND:VEVENT\r\n';
    const text = writeCalendar({ name: 'n', timeZone: null, zones: [], events: [{ verbatim }] });
    expect(text).toContain(`\r\n${verbatim}END:VCALENDAR\r\n`);
  });

  it('is the same in pieces as whole, and no piece grows with it', () => {
    const events = Array.from({ length: 500 }, (_, i) => ({
      content: { ...content, uid: `${i}`, description: `${'agenda, '.repeat(60)}${i}` },
      sequence: 0,
      stamp: 0,
    }));
    const calendar = { name: 'n', timeZone: null, zones: [], events };
    const chunks = [...calendarChunks(calendar)];
    expect(Buffer.concat(chunks).toString()).toBe(writeCalendar(calendar));
    expect(chunks.length).toBeGreaterThan(4);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThan(70_000);
  });

  it('does not depend on what the same buffer held before', () => {
    fc.assert(
      fc.property(calendarEvents, calendarEvents, (one, other) => {
        const lines = contentLines();
        const calendar = (events: readonly CalendarEvent[]) => ({
          name: 'n',
          timeZone: null,
          zones: [],
          events,
        });
        writeCalendar(calendar(one), lines);
        expect(writeCalendar(calendar(other), lines)).toBe(writeCalendar(calendar(other)));
      }),
      runs(10),
    );
  });
});

/** RFC 5545, the slow and plain way. */
function foldedPlainly(name: string, text: string): string {
  const escaped = text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');
  return `${name}:${escaped}`;
}

describe('content lines', () => {
  it('unfold to what was escaped, and are as long as they may be', () => {
    fc.assert(
      fc.property(
        hostileText.map((text) => text.replace(/[^\P{Cc}\n\t]|[\p{Cs}\u2028\u2029]/gu, '')),
        (text) => {
          const lines = contentLines();
          lines.ascii('DESCRIPTION:');
          lines.text(text);
          lines.end();
          const written = Buffer.from(lines.take()).toString();
          expect(written.endsWith('\r\n')).toBe(true);
          expect(written.replace(/\r\n /g, '')).toBe(`${foldedPlainly('DESCRIPTION', text)}\r\n`);
          const octets = written
            .split('\r\n')
            .slice(0, -1)
            .map((line) => Buffer.byteLength(line));
          expect(Math.max(...octets)).toBeLessThanOrEqual(75);
          // A fold comes only where the next character, at most four octets, would not have fitted.
          for (const length of octets.slice(0, -1)) expect(length).toBeGreaterThan(75 - 4);
        },
      ),
      runs(50),
    );
  });

  it('are as long as anybody likes', () => {
    for (const character of ['x', ',', '\n', '\0', 'é', '語', '😀']) {
      const text = character.repeat(100_000);
      const written = write([{ content: { ...content, description: text }, sequence: 0, stamp: 0 }]);
      const description = /\r\nDESCRIPTION:(.*)\r\n/.exec(written.replaceAll('\r\n ', ''))?.[1] ?? '';
      expect(description.replace(/\\n/g, '\n').replace(/\\,/g, ',')).toBe(cleanText(text));
    }
  });

  it('fold short ASCII that passes the end of a line', () => {
    const lines = contentLines();
    lines.ascii('X-LONG;NAME=');
    lines.ascii('a'.repeat(100));
    lines.end();
    expect(Buffer.from(lines.take()).toString()).toBe(
      `X-LONG;NAME=${'a'.repeat(63)}\r\n ${'a'.repeat(37)}\r\n`,
    );
  });
});
