import { describe, expect, it } from 'vitest';
import { eventBlocks, isBlockOf } from '../../src/calendar/event-blocks.ts';
import { revise } from '../../src/calendar/revise.ts';
import type { PublishedSession } from '../../src/model.ts';
import { Q1, revisionOf, sessionsIn } from './drafts.ts';

const block = (uid: string, ...more: string[]): string =>
  ['BEGIN:VEVENT', `UID:${uid}`, ...more, 'END:VEVENT', ''].join('\r\n');
const calendar = (...blocks: string[]): string =>
  `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${blocks.join('')}END:VCALENDAR\r\n`;

describe('the events of a calendar on disk', () => {
  it('are found by their UIDs, byte for byte', () => {
    const one = block('1', 'SUMMARY:folded', ' on', 'DESCRIPTION:Zoë');
    const two = block('2', 'BEGIN:VALARM', 'END:VALARM');
    expect([...eventBlocks(calendar(one, two))]).toEqual([
      ['1', one],
      ['2', two],
    ]);
  });

  it('are found though version control has changed the ends of lines', () => {
    const one = block('1', 'SUMMARY:x');
    expect(eventBlocks(calendar(one).replaceAll('\r\n', '\n')).get('1')).toBe(one);
  });

  it.each([
    ['with a component inside', block('1', 'BEGIN:VTODO', 'END:VTODO')],
    ['with a line too long', block('1', `SUMMARY:${'x'.repeat(80)}`)],
    ['with a control', block('1', 'SUMMARY:a\0b')],
    ['with a bare CR', block('1', 'SUMMARY:a\rb')],
    ['that comes twice', block('1') + block('1', 'SUMMARY:x')],
    ['without an end', 'BEGIN:VEVENT\r\nUID:1\r\n'],
  ])('are not taken over %s', (_, text) => {
    expect(eventBlocks(calendar(text)).get('1')).toBeUndefined();
  });
});

describe('an event on disk is the published one', () => {
  const [session] = revise(revisionOf(Q1, sessionsIn(Q1), null)).plan.sessions as [PublishedSession];
  const inZone = { ...session, timeZone: 'America/New_York' };

  it.each([
    ['its sequence and time', session, ['SEQUENCE:0', 'DTSTART;TZID=Etc/UTC:20270105T140000'], true],
    ['its time in UTC', inZone, ['SEQUENCE:0', 'DTSTART:20270105T140000Z'], true],
    ['its time in its zone', inZone, ['SEQUENCE:0', 'DTSTART;TZID=America/New_York:20270105T090000'], true],
    ['another sequence', session, ['SEQUENCE:1', 'DTSTART:20270105T140000Z'], false],
    ['another time', session, ['SEQUENCE:0', 'DTSTART:20270105T150000Z'], false],
    ['another zone', inZone, ['SEQUENCE:0', 'DTSTART;TZID=Europe/London:20270105T090000'], false],
  ] as const)('by %s', (_, published, lines, expected) => {
    expect(isBlockOf(block(published.uid, ...lines), published)).toBe(expected);
  });
});
