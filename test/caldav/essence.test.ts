import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { essenceOf } from '../../src/caldav/essence.ts';
import { readSeal, writeSeal } from '../../src/caldav/seal.ts';
import { runs } from '../seed.ts';

const PROPERTIES = [
  'UID:0cb813a2-178d-5268-bb37-8722ff3ca6a3',
  'DTSTAMP:20240101T000000Z',
  'SEQUENCE:3',
  'DTSTART;TZID=Europe/Berlin:20270125T090000',
  'DTEND;TZID=Europe/Berlin:20270125T092500',
  'SUMMARY:Pipeline review: Zoë Böhm with Jürgen Groß',
  'STATUS:CONFIRMED',
  'DESCRIPTION:Zoë\\, and Jürgen\\n\\nWhat changed\\; what is at risk\\nEnd',
];

function calendar(properties: readonly string[], end = '\r\n'): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'BEGIN:VEVENT',
    ...properties,
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join(end);
}

const essence = essenceOf(calendar(PROPERTIES));

/** The same text with one property changed. */
function changed(name: string, to: string | null): ReturnType<typeof essenceOf> {
  const kept = PROPERTIES.filter((line) => !line.startsWith(name));
  return essenceOf(calendar(to === null ? kept : [...kept, to]));
}

describe('the essence of an event', () => {
  it('knows when it takes place', () => {
    expect(essence).toMatchObject({
      uid: '0cb813a2-178d-5268-bb37-8722ff3ca6a3',
      start: Date.UTC(2027, 0, 25, 8) / 60_000,
      end: Date.UTC(2027, 0, 25, 8, 25) / 60_000,
      isCancelled: false,
      seal: null,
    });
  });

  it('is the same whatever a server makes of the lines', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(PROPERTIES, { minLength: PROPERTIES.length }),
        fc.constantFrom('\r\n', '\n'),
        fc.integer({ min: 5, max: 40 }),
        (properties, end, width) => {
          const folded = properties.map(
            (line) => line.match(new RegExp(`.{1,${width}}`, 'gu'))?.join(`${end} `) ?? '',
          );
          expect(essenceOf(calendar(folded, end))).toEqual(essence);
        },
      ),
      runs(30),
    );
  });

  it('is the same in another zone, and with what programs add to it', () => {
    expect(changed('DTSTART', 'DTSTART:20270125T080000Z')?.when).toBe(essence?.when);
    const added = [
      'X-MOZ-LASTACK:20270101T000000Z',
      'LAST-MODIFIED:20270101T000000Z',
      'BEGIN:VALARM',
      'DESCRIPTION:soon',
      'TRIGGER:-PT5M',
      'END:VALARM',
    ];
    expect(essenceOf(calendar([...PROPERTIES, ...added]))).toEqual(essence);
    expect(changed('SEQUENCE', 'SEQUENCE:9')).toEqual(essence);
  });

  it.each([
    ['DTSTART', 'DTSTART;TZID=Europe/Berlin:20270125T093000'],
    ['DTEND', 'DTEND;TZID=Europe/Berlin:20270125T100000'],
    ['DTEND', null],
    ['STATUS', 'STATUS:CANCELLED'],
    ['X', 'RRULE:FREQ=WEEKLY'],
  ])('changes its times with %s', (name, to) => {
    expect(changed(name, to)?.when).not.toBe(essence?.when);
    expect(changed(name, to)?.words).toBe(essence?.words);
  });

  it.each([
    ['SUMMARY', 'SUMMARY:Room 4'],
    ['DESCRIPTION', null],
    ['X', 'LOCATION:Room 4'],
  ])('changes its words with %s', (name, to) => {
    expect(changed(name, to)?.words).not.toBe(essence?.words);
    expect(changed(name, to)?.when).toBe(essence?.when);
  });

  it('is none where there is no event', () => {
    for (const text of ['', 'nonsense', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'BEGIN:VTODO\nUID:x\nEND:VTODO']) {
      expect(essenceOf(text)).toBeNull();
    }
  });
});

describe('a seal', () => {
  it('is read as it was written, and never folds', () => {
    const seal = {
      digest: '0123456789abcdef',
      when: 'f'.repeat(16),
      words: '0'.repeat(16),
      sequence: 2_147_483_646,
    };
    const line = writeSeal(seal);
    expect(line.length).toBeLessThanOrEqual(75);
    expect(readSeal(line.slice(line.indexOf(':') + 1))).toEqual(seal);
  });

  it('is none where anything of it is missing', () => {
    for (const text of [
      '',
      'x',
      '0123',
      `${'0'.repeat(48)}-`,
      `${'0'.repeat(47)}-1`,
      `${'G'.repeat(48)}-1`,
    ]) {
      expect(readSeal(text)).toBeNull();
    }
  });
});
