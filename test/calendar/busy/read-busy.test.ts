import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBusy } from '../../../src/calendar/read-busy.ts';
import { civil } from '../../../src/time/day.ts';
import { formatInstant, parseInstant } from '../../../src/time/instant.ts';
import { findZone, type Zone } from '../../../src/time/zones/zone.ts';

const WINDOW = { from: civil(2027, 1, 2) * 1440, to: civil(2027, 4, 14) * 1440 };
const zoneOf = (name: string): Zone => findZone(name) as Zone;

async function busyIn(text: string, zone = 'Europe/London', window = WINDOW) {
  const { value, diagnostics } = await readBusy({ file: 'busy.ics', text }, window, zoneOf(zone));
  const spans = value?.map(({ start, end, title }) => {
    const from = formatInstant(start).slice(0, 16);
    return `${from} ${end - start} ${title ?? '-'}`;
  });
  return { spans, diagnostics };
}

const fixture = (name: string, zone?: string) => busyIn(readFileSync(`fixtures/busy/${name}`, 'utf8'), zone);

const event = (...lines: string[]): string =>
  ['BEGIN:VCALENDAR', 'BEGIN:VEVENT', 'UID:1', ...lines, 'END:VEVENT', 'END:VCALENDAR', ''].join('\r\n');

describe('what somebody has, as exported by', () => {
  it('Google: a weekly series with exceptions, whole days, what is private', async () => {
    const { spans, diagnostics } = await fixture('google.ics');
    expect(diagnostics).toEqual([]);
    const standUps = spans?.filter((span) => span.includes('Stand-up'));
    // 29 Mondays and Wednesdays, less two left out and one cancelled.
    expect(standUps).toHaveLength(26);
    expect(standUps?.slice(0, 5)).toEqual([
      '2027-01-04T09:30 30 Stand-up, all of sales',
      '2027-01-06T09:30 30 Stand-up, all of sales',
      '2027-01-11T09:30 30 Stand-up, all of sales',
      '2027-01-13T09:30 30 Stand-up, all of sales',
      '2027-01-20T11:00 30 Stand-up, all of sales (later today)',
    ]);
    expect(standUps?.at(-1)).toBe('2027-04-12T08:30 30 Stand-up, all of sales');
    expect(spans?.filter((span) => !span.includes('Stand-up'))).toEqual([
      '2027-02-11T00:00 2880 Offsite',
      '2027-03-10T16:00 60 -',
    ]);
  });

  it('Outlook: Windows zones, and what is free or elsewhere', async () => {
    const { spans, diagnostics } = await fixture('outlook.ics', 'America/New_York');
    expect(diagnostics).toEqual([]);
    expect(spans).toEqual([
      '2027-01-05T16:00 60 Regional call',
      '2027-02-03T20:00 60 Regional call',
      '2027-02-15T05:00 7200 Trade fair',
      '2027-03-02T16:00 60 Regional call',
      '2027-04-06T15:00 60 Regional call',
    ]);
  });

  it('Exchange: a zone of its own, a rule that ends', async () => {
    const { spans, diagnostics } = await fixture('exchange.ics', 'Europe/Berlin');
    expect(diagnostics).toEqual([]);
    expect(spans).toEqual([
      '2027-01-04T08:00 90 Planning',
      '2027-01-18T08:00 90 Planning',
      '2027-02-01T08:00 90 Planning',
      '2027-02-15T08:00 90 Planning',
      '2027-03-01T08:00 90 Planning',
      '2027-03-15T08:00 90 Planning',
      '2027-03-29T07:00 90 Planning',
      '2027-04-06T14:00 60 -',
    ]);
  });

  it('Apple: added dates, floating times, lengths; tasks are no events', async () => {
    const { spans, diagnostics } = await fixture('apple.ics', 'America/Los_Angeles');
    expect(diagnostics).toEqual([]);
    expect(spans).toEqual([
      '2027-01-12T16:00 45 Training ☕️',
      '2027-01-14T16:00 45 Training ☕️',
      '2027-01-19T16:00 45 Training ☕️',
      '2027-01-22T16:00 45 Training ☕️',
      '2027-01-26T16:00 45 Training ☕️',
      '2027-02-02T16:00 45 Training ☕️',
      '2027-02-09T16:00 45 Training ☕️',
      '2027-02-16T16:00 45 Training ☕️',
      '2027-02-18T20:00 90 Lunch wherever I am',
      '2027-03-01T08:00 2880 Two days',
    ]);
  });

  it('Thunderbird: prefixed zones, bare LF, a byte order mark, nights over a change of clocks', async () => {
    const { spans, diagnostics } = await fixture('thunderbird.ics', 'Australia/Sydney');
    expect(diagnostics).toEqual([]);
    expect(spans).toEqual([
      '2027-01-29T04:00 60 Third-Thursday review',
      '2027-02-26T04:00 60 Third-Thursday review',
      '2027-03-31T04:00 60 Third-Thursday review',
      '2027-04-01T11:00 480 Night desk',
      '2027-04-02T11:00 480 Night desk',
      '2027-04-03T11:00 540 Night desk',
      '2027-04-05T12:00 480 Night desk',
      '2027-04-06T12:00 480 Night desk',
      '2027-04-07T12:00 480 Night desk',
    ]);
  });

  it('a free-busy service', async () => {
    const { spans, diagnostics } = await fixture('free-busy.ics');
    expect(diagnostics).toEqual([]);
    expect(spans).toEqual([
      '2027-01-05T09:00 60 -',
      '2027-01-05T14:00 90 -',
      '2027-01-06T09:00 30 -',
      '2027-01-08T00:00 1440 -',
    ]);
  });

  it('a program that writes several calendars into one file; our own sessions are not busy time', async () => {
    const { spans, diagnostics } = await fixture('several-calendars.ics');
    expect(diagnostics).toEqual([]);
    expect(spans).toEqual(['2027-01-11T15:00 60 After it was moved']);
  });
});

describe('what cannot be understood', () => {
  it('is told at its line, and the rest counts', async () => {
    const { spans, diagnostics } = await fixture('broken.ics');
    expect(spans).toEqual([
      '2027-01-05T09:00 60 Still counts',
      '2027-01-07T09:00 60 Only its first',
      '2027-01-08T09:00 60 -',
      '2027-01-09T09:00 60 -',
    ]);
    const told = diagnostics.map(({ code, place }) => `${code} ${place?.line}`).sort();
    expect(told).toEqual([
      'busy-not-understood 1',
      'busy-not-understood 13',
      'busy-not-understood 18',
      'busy-not-understood 31',
      'busy-not-understood 38',
      'busy-not-understood 42',
      'busy-not-understood 43',
      'busy-unknown-zone 35',
    ]);
    expect(diagnostics.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it.each([
    '',
    '<html></html>',
    'BEGIN:VCARD\r\nEND:VCARD\r\n',
  ])('is an error where the file is %j', async (text) => {
    const { spans, diagnostics } = await busyIn(text);
    expect(spans).toBeUndefined();
    expect(diagnostics.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'busy-not-calendar error',
    ]);
  });

  it('is told twenty times at most', async () => {
    const bad = Array.from(
      { length: 90 },
      (_, i) => `BEGIN:VEVENT\r\nUID:${i}\r\nDTSTART:x\r\nEND:VEVENT\r\n`,
    );
    const { diagnostics } = await busyIn(`BEGIN:VCALENDAR\r\n${bad.join('')}END:VCALENDAR\r\n`);
    expect(diagnostics).toHaveLength(20);
    expect(diagnostics.at(-1)?.message).toContain('70 more');
  });
});

describe('one event', () => {
  it.each([
    ['lasts no time without an end', ['DTSTART:20270105T090000Z'], []],
    ['lasts its day without an end', ['DTSTART;VALUE=DATE:20270105'], ['2027-01-05T00:00 1440 -']],
    [
      'is a day long where its end is its start',
      ['DTSTART;VALUE=DATE:20270105', 'DTEND;VALUE=DATE:20270105'],
      ['2027-01-05T00:00 1440 -'],
    ],
    [
      'counts whole minutes of its seconds',
      ['DTSTART:20270105T090030Z', 'DTEND:20270105T093010Z'],
      ['2027-01-05T09:00 31 -'],
    ],
    [
      'is cut by nothing at the edge of the window',
      ['DTSTART:20270101T120000Z', 'DTEND:20270103T120000Z'],
      ['2027-01-01T12:00 2880 -'],
    ],
    ['is left out before the window', ['DTSTART:20270101T120000Z', 'DTEND:20270102T000000Z'], []],
    ['is left out after the window', ['DTSTART:20270414T000000Z', 'DTEND:20270414T010000Z'], []],
    [
      'repeats into the window from long before',
      ['DTSTART:20000101T090000Z', 'DTEND:20000101T100000Z', 'RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=3'],
      ['2027-02-03T09:00 60 -'],
    ],
    [
      'ends with its last counted meeting',
      ['DTSTART:20261230T090000Z', 'DTEND:20261230T100000Z', 'RRULE:FREQ=DAILY;COUNT=5'],
      ['2027-01-02T09:00 60 -', '2027-01-03T09:00 60 -'],
    ],
    [
      // Programs differ here: what some of them show counts as busy.
      'ends with the meeting of the day that its rule names',
      ['DTSTART:20270104T090000Z', 'DTEND:20270104T100000Z', 'RRULE:FREQ=DAILY;UNTIL=20270106'],
      ['2027-01-04T09:00 60 -', '2027-01-05T09:00 60 -', '2027-01-06T09:00 60 -'],
    ],
    [
      'has exceptions as dates too',
      [
        'DTSTART:20270104T090000Z',
        'DTEND:20270104T100000Z',
        'RRULE:FREQ=DAILY;COUNT=3',
        'EXDATE;VALUE=DATE:20270105',
      ],
      ['2027-01-04T09:00 60 -', '2027-01-06T09:00 60 -'],
    ],
    [
      'has added periods',
      [
        'DTSTART:20270104T090000Z',
        'DTEND:20270104T100000Z',
        'RDATE;VALUE=PERIOD:20270105T090000Z/PT3H,20270106T090000Z/20270106T093000Z',
      ],
      ['2027-01-04T09:00 60 -', '2027-01-05T09:00 180 -', '2027-01-06T09:00 30 -'],
    ],
    [
      'is in lower case',
      ['dtstart:20270105t090000z', 'dtend:20270105t100000z', 'summary:x'],
      ['2027-01-05T09:00 60 x'],
    ],
    [
      'has a title with escapes',
      ['DTSTART:20270105T090000Z', 'DTEND:20270105T100000Z', 'SUMMARY:a\\, b\\; c\\\\d\\ne'],
      ['2027-01-05T09:00 60 a, b; c\\d e'],
    ],
    [
      'has a colon in a parameter',
      ['DTSTART:20270105T090000Z', 'DTEND:20270105T100000Z', 'SUMMARY;ALTREP="http://x.example":x'],
      ['2027-01-05T09:00 60 x'],
    ],
  ])('%s', async (_, lines, expected) => {
    const { spans, diagnostics } = await busyIn(event(...lines));
    expect(diagnostics).toEqual([]);
    expect(spans).toEqual(expected);
  });

  it('is read by its person’s clock where it names none', async () => {
    const floating = event('DTSTART:20270105T090000', 'DTEND:20270105T100000');
    expect((await busyIn(floating, 'Asia/Tokyo')).spans).toEqual(['2027-01-05T00:00 60 -']);
    const wholeDay = event('DTSTART;VALUE=DATE:20270328', 'DTEND;VALUE=DATE:20270329');
    expect((await busyIn(wholeDay, 'Europe/Berlin')).spans).toEqual(['2027-03-27T23:00 1380 -']);
  });

  it('ends by the clock in the night of a change, but lasts the hours that it names', async () => {
    const night = (end: string): string =>
      event('DTSTART;TZID=Europe/Berlin:20270327T220000', end, 'RRULE:FREQ=DAILY;COUNT=2');
    expect((await busyIn(night('DTEND;TZID=Europe/Berlin:20270328T060000'))).spans).toEqual([
      '2027-03-27T21:00 420 -',
      '2027-03-28T20:00 480 -',
    ]);
    expect((await busyIn(night('DURATION:PT8H'))).spans).toEqual([
      '2027-03-27T21:00 480 -',
      '2027-03-28T20:00 480 -',
    ]);
    expect((await busyIn(night('DTEND:20270328T040000Z'))).spans).toEqual([
      '2027-03-27T21:00 420 -',
      '2027-03-28T20:00 420 -',
    ]);
  });

  it('is found by its description where the zone is nobody’s', async () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Head Office',
      'BEGIN:STANDARD',
      'DTSTART:20200101T000000',
      'TZOFFSETFROM:+0530',
      'TZOFFSETTO:+0530',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const text = event(
      'DTSTART;TZID=Head Office:20270105T090000',
      'DTEND;TZID=Head Office:20270105T100000',
    ).replace('BEGIN:VEVENT', [...zone, 'BEGIN:VEVENT'].join('\r\n'));
    expect((await busyIn(text)).spans).toEqual(['2027-01-05T03:30 60 -']);
  });
});

it('reads ten thousand events, most of them series from long ago, without going through all they ever were', async () => {
  const rules = [
    'RRULE:FREQ=DAILY',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,WE',
    'RRULE:FREQ=MONTHLY;BYDAY=-1FR',
    'X-NONE:1',
  ];
  const events = Array.from({ length: 10_000 }, (_, i) =>
    [
      'BEGIN:VEVENT',
      `UID:${i}`,
      `DTSTART:2015010${1 + (i % 7)}T090000Z`,
      `DTEND:2015010${1 + (i % 7)}T100000Z`,
      rules[i % 40] ?? 'X-NONE:1',
      'END:VEVENT',
      '',
    ].join('\r\n'),
  );
  const { value } = await readBusy(
    { file: 'busy.ics', text: `BEGIN:VCALENDAR\r\n${events.join('')}END:VCALENDAR\r\n` },
    { from: parseInstant('2027-01-04T00:00Z') ?? 0, to: parseInstant('2027-01-11T00:00Z') ?? 0 },
    zoneOf('Etc/UTC'),
  );
  expect(value).toHaveLength(250 * (7 + 2));
});
