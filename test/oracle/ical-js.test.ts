import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../src/calendar/event.ts';
import { cleanText } from '../../src/calendar/text.ts';
import { writeCalendar, zoneSpans } from '../../src/calendar/write-calendar.ts';
import { formatInstant } from '../../src/time/instant.ts';
import { runs } from '../seed.ts';
import { calendarEvents } from './events.ts';
import { hostileText } from './hostile.ts';
import { judgeCalendar } from './judge-calendar.ts';

function write(name: string, events: readonly CalendarEvent[]): string {
  return writeCalendar({
    name,
    timeZone: 'Europe/London',
    zones: zoneSpans(events.map((event) => event.content)),
    events,
  });
}

/** An instant as ical.js reads it, with the file's own VTIMEZONE. */
function instantOf(property: ICAL.Property, calendar: ICAL.Component): string {
  const time = property.getFirstValue() as ICAL.Time;
  const tzid = property.getParameter('tzid');
  if (tzid !== undefined) {
    const zone = calendar
      .getAllSubcomponents('vtimezone')
      .find((each) => each.getFirstPropertyValue('tzid') === tzid);
    if (zone === undefined) throw new Error(`no VTIMEZONE ${tzid}`);
    time.zone = new ICAL.Timezone({ component: zone, tzid: String(tzid) });
  }
  return formatInstant(time.toUnixTime() / 60);
}

/** ical.js leaves properties that it has no type for as they stand. */
const unescaped = (raw: unknown): string =>
  String(raw).replace(/\\([\\;,n])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped));

const stampOf = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');

describe('what ical.js reads', () => {
  it('is what was written, however hostile the texts', () => {
    fc.assert(
      fc.property(hostileText, calendarEvents, (name, events) => {
        const text = write(name, events);
        const calendar = new ICAL.Component(ICAL.parse(text) as never);
        for (const property of ['name', 'x-wr-calname']) {
          expect(unescaped(calendar.getFirstPropertyValue(property))).toBe(cleanText(name));
        }
        const read = calendar.getAllSubcomponents('vevent');
        expect(read).toHaveLength(events.length);
        events.forEach(({ content, sequence, stamp }, i) => {
          const event = read[i] as ICAL.Component;
          const value = (property: string): unknown => event.getFirstPropertyValue(property);
          expect(value('uid')).toBe(content.uid);
          expect(value('summary')).toBe(cleanText(content.summary));
          expect(value('description') ?? '').toBe(cleanText(content.description));
          expect(event.getFirstProperty('categories')?.getValues() ?? []).toEqual(
            content.categories.map(cleanText),
          );
          expect(value('sequence')).toBe(sequence);
          expect(String(value('dtstamp'))).toBe(stampOf(stamp));
          expect(value('status')).toBe(content.status.toUpperCase());
          expect(value('transp')).toBe(content.status === 'cancelled' ? 'TRANSPARENT' : null);
          expect(value('class')).toBe(content.isPrivate ? 'PRIVATE' : null);
          expect(value('x-cadence-kind')).toBe(content.kind);
          expect(event.getAllSubcomponents('valarm')).toHaveLength(content.alarms.length);
          expect(instantOf(event.getFirstProperty('dtstart') as ICAL.Property, calendar)).toBe(
            formatInstant(content.start),
          );
          expect(instantOf(event.getFirstProperty('dtend') as ICAL.Property, calendar)).toBe(
            formatInstant(content.end),
          );
          const organizer = event.getFirstProperty('organizer') as ICAL.Property;
          // RFC 5545 has no escapes in parameters, but ical.js undoes those of texts there too.
          if (!content.organizer.name.includes('\\')) {
            const name = cleanText(content.organizer.name).replaceAll('\n', ' ').replaceAll('"', "'");
            expect(organizer.getParameter('cn') ?? '').toBe(name);
          }
          const address = String(organizer.getFirstValue()).replace(/^mailto:/, '');
          expect(decodeURIComponent(address)).toBe(content.organizer.email.replace(/\p{Cs}/gu, '\ufffd'));
        });
      }),
      runs(15),
    );
  });
});

describe('a strict judge of the bytes', () => {
  it('accepts every file', () => {
    fc.assert(
      fc.property(hostileText, calendarEvents, (name, events) => {
        expect(judgeCalendar(new TextEncoder().encode(write(name, events)))).toEqual([]);
      }),
      runs(15),
    );
  });

  it.each([
    ['a bare LF', (text: string) => text.replace('\r\nUID', '\nUID')],
    ['a line too long', (text: string) => text.replace('SUMMARY:', `SUMMARY:${'x'.repeat(80)}`)],
    ['an unescaped comma', (text: string) => text.replace('SUMMARY:', 'SUMMARY:a,b')],
    ['a control', (text: string) => text.replace('SUMMARY:', 'SUMMARY:\0')],
    ['a missing zone', (text: string) => text.replace('TZID:Europe/Paris', 'TZID:Europe/Oslo')],
    ['a line that is none', (text: string) => text.replace('SUMMARY:', 'oops\r\nSUMMARY:')],
    ['no final CRLF', (text: string) => text.slice(0, -2)],
  ])('refuses %s', (_, spoil) => {
    const [sample] = fc.sample(calendarEvents, { numRuns: 1, seed: 1 });
    const content = { ...(sample as CalendarEvent[])[0]!.content, timeZone: 'Europe/Paris', summary: 'x' };
    const text = write('n', [{ content, sequence: 0, stamp: 0 }]);
    expect(judgeCalendar(new TextEncoder().encode(text))).toEqual([]);
    expect(judgeCalendar(new TextEncoder().encode(spoil(text)))).not.toEqual([]);
  });
});
