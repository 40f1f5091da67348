import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { examine } from '../../src/doctor/examine.ts';
import { runs } from '../seed.ts';

const golden = readdirSync('fixtures/golden', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ics') && !path.includes('changes/'))
  .map((path) => `fixtures/golden/${path}`);

const codesOf = (text: string): string[] => [
  ...new Set(examine('a.ics', Buffer.from(text.replace(/\n/g, '\r\n'))).map(({ code }) => code)),
];

function calendar(...lines: readonly string[]): string {
  const event = [
    'BEGIN:VEVENT',
    'UID:one',
    'DTSTAMP:20261201T000000Z',
    'SUMMARY:One',
    ...lines,
    'END:VEVENT',
  ];
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//A//EN', ...event, 'END:VCALENDAR', ''].join('\n');
}

/** What is asked for by --invite, and warned of at every run. */
const asked = (file: string): string[] => {
  if (file.includes('/invitations/')) return ['ics-invitation'];
  return /\/(?:cancellations|undo)\//.test(file) ? ['ics-cancel-method'] : [];
};

const codesIn = (file: string): string[] => examine(file, readFileSync(file)).map(({ code }) => code);

describe('the doctor', () => {
  it('finds nothing in what cadence writes', () => {
    expect(golden.length).toBeGreaterThan(5);
    for (const file of golden) expect(codesIn(file), file).toEqual(asked(file));
  });

  it('finds what is wrong in the manner of several vendors', () => {
    const of = (name: string): string[] => [
      ...new Set(examine(name, readFileSync(`fixtures/busy/${name}.ics`)).map(({ code }) => code)),
    ];
    expect(of('outlook')).toContain('ics-zone-name');
    expect(of('thunderbird')).toEqual(expect.arrayContaining(['ics-byte-order-mark', 'ics-line-ends']));
    expect(of('several-calendars')).toContain('ics-several-calendars');
    expect(of('broken')).toEqual(expect.arrayContaining(['ics-bad-time', 'ics-end-before-start']));
  });

  it('tells findings in the order of their lines', () => {
    const found = examine('broken.ics', readFileSync('fixtures/busy/broken.ics'));
    const lines = found.map(({ place }) => place?.line ?? 0);
    expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  });

  it('takes any octets for what they are', () => {
    const good = readFileSync(golden[0] ?? '');
    fc.assert(
      fc.property(
        fc.array(fc.record({ at: fc.nat(good.length - 1), octet: fc.nat(255) }), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.nat(good.length),
        (changes, length) => {
          const bytes = Buffer.from(good);
          for (const { at, octet } of changes) bytes[at] = octet;
          for (const { place } of examine('a.ics', bytes.subarray(0, length))) {
            expect(place?.line).toBeGreaterThan(0);
          }
        },
      ),
      runs(10),
    );
    expect(examine('nothing.ics', new Uint8Array(0)).map(({ code }) => code)).toEqual(['ics-not-calendar']);
  });
});

describe('what is no fault', () => {
  it.each([
    ['a day without an end', 'DTSTART;VALUE=DATE:20270105'],
    ['quotes around a whole parameter', 'DTSTART:20270105T090000Z', 'LOCATION;ALTREP="a:b;c":Room'],
    ['folds before a space', 'DTSTART:20270105T090000Z', 'DESCRIPTION:Ask', '  one more'],
    [
      'a rule until the last of its times',
      'DTSTART:20270105T090000Z',
      'RRULE:FREQ=WEEKLY;UNTIL=20270330T090000Z',
    ],
    ['escaped marks', 'DTSTART:20270105T090000Z', String.raw`LOCATION:Room 4\, floor 1\; left \\ right\n`],
    [
      'an alarm at the end',
      'DTSTART:20270105T090000Z',
      'BEGIN:VALARM',
      'ACTION:AUDIO',
      'TRIGGER:-PT5M',
      'END:VALARM',
    ],
    ['properties of one’s own', 'DTSTART:20270105T090000Z', 'X-ROOM;X-FLOOR=2:4, left'],
  ])('%s', (_, ...lines) => {
    expect(codesOf(calendar(...lines))).toEqual([]);
  });

  it('a series and its exception under one UID', () => {
    const second = [
      'END:VEVENT',
      'BEGIN:VEVENT',
      'UID:one',
      'DTSTAMP:20261201T000000Z',
      'SUMMARY:Later',
      'RECURRENCE-ID:20270112T090000Z',
      'DTSTART:20270112T100000Z',
    ];
    expect(codesOf(calendar('DTSTART:20270105T090000Z', 'RRULE:FREQ=WEEKLY;COUNT=5', ...second))).toEqual([]);
  });
});

describe('where it is', () => {
  it('points at the octet of a control character behind letters of two', () => {
    const [found] = examine(
      'a.ics',
      Buffer.from(calendar('DTSTART:20270105T090000Z', 'LOCATION:é\u0007').replace(/\n/g, '\r\n')),
    );
    expect(found).toMatchObject({ code: 'ics-control-character', place: { line: 9, column: 11 } });
  });

  it('counts lines that end with a bare CR', () => {
    const found = examine('a.ics', Buffer.from(calendar('DTSTART:20270105').replace(/\n/g, '\r')));
    expect(found.map(({ code, place }) => [code, place?.line])).toEqual([
      ['ics-line-ends', 1],
      ['ics-bad-time', 8],
    ]);
  });
});
