import { expect, test } from 'vitest';
import { availabilityOf, type BusySpan } from '../../src/availability/availability.ts';
import { axisFor } from '../../src/availability/axis.ts';
import { closedReasons, whyClosed } from '../../src/availability/why-closed.ts';
import type { Person } from '../../src/model.ts';
import { parseDay } from '../../src/time/day.ts';
import { loadHolidays } from '../../src/time/holidays/holidays.ts';
import { findZone } from '../../src/time/zones/zone.ts';
import { aPerson } from './a-person.ts';

const book = await loadHolidays(['US']);
const day = (text: string) => parseDay(text)!;
const axis = axisFor({ label: '2027-Q1', firstDay: day('2027-01-04'), lastDay: day('2027-04-04') });
const instant = (text: string, zone = 'Europe/London') => {
  const [date = '', time = ''] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return findZone(zone)!.toInstant(day(date), hour * 60 + minute);
};
const ask = (given: Partial<Person>, from: string, to: string, busy: BusySpan[] = []) => {
  const person = aPerson(given);
  const availability = availabilityOf(person, axis, book, busy);
  return whyClosed(availability, instant(from, person.timeZone), instant(to, person.timeZone)).map(
    ({ rule, detail }) => `${rule}: ${detail}`,
  );
};

test('nothing is said against free time', () => {
  expect(ask({}, '2027-01-11 09:00', '2027-01-11 17:00')).toEqual([]);
});

test('hours name the day and what the person works then', () => {
  expect(ask({}, '2027-01-11 16:45', '2027-01-11 17:15')).toEqual([
    'hours: Ada Lovelace works 09:00-17:00 on Mon 11 Jan (Europe/London)',
  ]);
  expect(ask({}, '2027-01-16 10:00', '2027-01-16 10:30')).toEqual([
    'hours: Ada Lovelace does not work on Sat 16 Jan',
  ]);
});

test('a holiday is named with its region and day, and hours are not named beside it', () => {
  const given = { timeZone: 'America/New_York', holidays: { regions: ['US'], add: [], remove: [] } };
  expect(ask(given, '2027-02-15 18:00', '2027-02-15 18:30')).toEqual([
    "holiday: Ada Lovelace is off for Washington's Birthday in US (Mon 15 Feb)",
  ]);
  const added = { regions: [], add: [{ day: day('2027-02-16'), name: 'Founders’ day' }], remove: [] };
  expect(ask({ holidays: added }, '2027-02-16 10:00', '2027-02-16 10:30')).toEqual([
    'holiday: Ada Lovelace is off for Founders’ day (Tue 16 Feb)',
  ]);
});

test.each([
  ['2027-02-15', '2027-02-19', '15 to 19 Feb'],
  ['2027-02-15', '2027-02-15', 'on Mon 15 Feb'],
  ['2027-02-10', '2027-03-05', '10 Feb to 5 Mar'],
])('leave from %s to %s', (first, last, words) => {
  const leave = [{ first: day(first), last: day(last) }];
  expect(ask({ leave }, '2027-02-15 10:00', '2027-02-15 10:30')).toEqual([
    `leave: Ada Lovelace is on leave ${words}`,
  ]);
});

test('leave of several days is one reason', () => {
  const leave = [{ first: day('2027-02-15'), last: day('2027-02-19') }];
  expect(ask({ leave }, '2027-02-15 00:00', '2027-02-19 23:00')).toEqual([
    'leave: Ada Lovelace is on leave 15 to 19 Feb',
  ]);
});

test('joining and leaving', () => {
  const given = { starts: day('2027-01-18'), ends: day('2027-01-29') };
  expect(ask(given, '2027-01-15 10:00', '2027-01-15 10:30')).toEqual([
    'employment: Ada Lovelace does not start before Mon 18 Jan',
  ]);
  expect(ask(given, '2027-02-01 10:00', '2027-02-01 10:30')).toEqual([
    'employment: Ada Lovelace leaves after Fri 29 Jan',
  ]);
});

test('busy time is told on the person’s own clock, with the title where it is not private', () => {
  const span = (from: string, to: string, title: string | null) => ({
    start: instant(from, 'America/New_York'),
    end: instant(to, 'America/New_York'),
    title,
  });
  const busy = [
    span('2027-01-11 10:00', '2027-01-11 11:00', 'QBR prep'),
    span('2027-01-11 11:00', '2027-01-11 12:00', null),
    span('2027-01-11 12:00', '2027-01-11 13:00', 'Not in the way'),
  ];
  const given = { timeZone: 'America/New_York' };
  expect(ask(given, '2027-01-11 10:30', '2027-01-11 11:30', busy)).toEqual([
    'busy: Ada Lovelace is busy 10:00-11:00 on Mon 11 Jan ("QBR prep")',
    'busy: Ada Lovelace is busy 11:00-12:00 on Mon 11 Jan',
  ]);
  const long = [
    span('2027-01-11 00:00', '2027-01-12 00:00', 'Offsite'),
    span('2027-01-11 09:00', '2027-01-13 12:00', null),
  ];
  expect(ask(given, '2027-01-11 10:00', '2027-01-11 10:30', long)).toEqual([
    'busy: Ada Lovelace is busy 00:00-24:00 on Mon 11 Jan ("Offsite")',
    'busy: Ada Lovelace is busy from Mon 11 Jan 09:00 to Wed 13 Jan 12:00',
  ]);
});

test('the morning after a night shift that fell away is closed for the night’s reason', () => {
  const workingHours = [{ weekday: 0 as const, from: 1320, to: 1800 }];
  const leave = [{ first: day('2027-01-11'), last: day('2027-01-11') }];
  expect(ask({ workingHours, leave }, '2027-01-12 02:00', '2027-01-12 03:00')).toEqual([
    'leave: Ada Lovelace is on leave on Mon 11 Jan',
  ]);
  expect(ask({ workingHours, leave }, '2027-01-12 05:00', '2027-01-12 07:00')).toEqual([
    'leave: Ada Lovelace is on leave on Mon 11 Jan',
    'hours: Ada Lovelace works 00:00-06:00 on Tue 12 Jan (Europe/London)',
  ]);
});

test('the day after a day off is not closed for it', () => {
  const leave = [{ first: day('2027-01-11'), last: day('2027-01-11') }];
  expect(ask({ leave }, '2027-01-12 18:00', '2027-01-12 18:30')).toEqual([
    'hours: Ada Lovelace works 09:00-17:00 on Tue 12 Jan (Europe/London)',
  ]);
});

test('hours of the day itself count where a night that fell away would have reached', () => {
  const workingHours = [
    { weekday: 0 as const, from: 1320, to: 1800 },
    { weekday: 1 as const, from: 240, to: 600 },
  ];
  const leave = [{ first: day('2027-01-11'), last: day('2027-01-11') }];
  expect(ask({ workingHours, leave }, '2027-01-12 05:00', '2027-01-12 05:30')).toEqual([]);
});

test('closed days of a week, whatever the hours', () => {
  const leave = [{ first: day('2027-02-17'), last: day('2027-02-18') }];
  const person = aPerson({ holidays: { regions: ['US'], add: [], remove: [] }, leave });
  const availability = availabilityOf(person, axis, book, []);
  expect(closedReasons(availability, day('2027-02-15'), day('2027-02-21')).map((each) => each.rule)).toEqual([
    'holiday',
    'leave',
  ]);
});
