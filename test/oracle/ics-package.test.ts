import fc from 'fast-check';
import { createEvents, type DateTime, type EventAttributes } from 'ics';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../src/calendar/event.ts';
import { writeCalendar } from '../../src/calendar/write-calendar.ts';
import { runs } from '../seed.ts';
import { calendarEvents } from './events.ts';

/** What both can say: UTC, one category, and texts without what `ics` lets through or cuts. */
const plainText = fc
  .array(
    fc.constantFrom(
      'a',
      'Zoë',
      ' ',
      ',',
      ';',
      '\\',
      ':',
      '"',
      '\n',
      '語',
      '👩‍💻',
      'next step',
      'x'.repeat(90),
    ),
    {
      maxLength: 30,
    },
  )
  .map((parts) => `t${parts.join('')}`);

const plainEvents = fc.tuple(calendarEvents, plainText, plainText).map(([events, summary, description]) =>
  events.map(
    ({ content, sequence, stamp }, i): CalendarEvent => ({
      content: {
        ...content,
        uid: `${i}-${content.uid}`,
        timeZone: null,
        summary: summary.replaceAll('\n', ' '),
        description: `${description}${i}`,
        categories: ['Development session'],
        organizer: { name: 'Grace Hopper', email: 'grace@northwind.example' },
        alarms: [],
      },
      sequence,
      stamp,
    }),
  ),
);

const utcParts = (minutes: number): DateTime => {
  const date = new Date(minutes * 60_000);
  return [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
  ];
};

function byIcs({ content, sequence, stamp }: CalendarEvent): EventAttributes {
  // `ics` reads a timestamp, but its types do not know.
  const attributes: EventAttributes & { timestamp: number } = {
    uid: content.uid,
    title: content.summary,
    description: content.description,
    start: utcParts(content.start),
    startInputType: 'utc',
    startOutputType: 'utc',
    end: utcParts(content.end),
    endInputType: 'utc',
    endOutputType: 'utc',
    sequence,
    timestamp: stamp * 1000,
    status: content.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED',
    transp: content.status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE',
    classification: content.isPrivate ? 'PRIVATE' : 'PUBLIC',
    categories: [...content.categories],
    organizer: content.organizer,
  };
  return attributes;
}

const COMMON =
  /^(BEGIN|END|UID|SUMMARY|DESCRIPTION|DTSTART|DTEND|DTSTAMP|SEQUENCE|STATUS|TRANSP|CATEGORIES|ORGANIZER)[:;]/;

/** The events' lines that both write, unfolded, those of each event in one order. */
function common(text: string): string[][] {
  const lines = text.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: string[][] = [];
  for (const line of lines.slice(lines.indexOf('BEGIN:VEVENT'))) {
    if (line === 'BEGIN:VEVENT') events.push([]);
    // It is what holds where nothing is said (RFC 5545 section 3.8.2.7).
    if (line === 'TRANSP:OPAQUE') continue;
    // URI schemes have no case.
    if (COMMON.test(line)) events.at(-1)?.push(line.replace(':MAILTO:', ':mailto:'));
  }
  return events.map((event) => event.sort());
}

describe('the package ics', () => {
  it('writes the same lines, where it can write them', () => {
    fc.assert(
      fc.property(plainEvents, (events) => {
        const theirs = createEvents(events.map(byIcs));
        expect(theirs.error).toBeNull();
        const ours = writeCalendar({ name: 'n', timeZone: null, zones: [], events });
        expect(common(ours)).toEqual(common(theirs.value ?? ''));
      }),
      runs(7),
    );
  });
});
