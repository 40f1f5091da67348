import fc from 'fast-check';
import moment from 'moment-timezone';
import { expect, test } from 'vitest';
import {
  civil,
  formatDay,
  formatDayForPeople,
  formatMinute,
  fromDate,
  mondayOf,
  parseDay,
  toDate,
  weekdayOf,
} from '../../src/time/day.ts';

const days = fc.integer({ min: civil(2000, 1, 1), max: civil(2199, 12, 31) });
const asMoment = (day: number) => moment.utc(day * 86_400_000);

test('reads and writes real dates', () => {
  expect(parseDay('1970-01-01')).toBe(0);
  expect(parseDay('2027-01-04')).toBe(20822);
  expect(formatDay(20822)).toBe('2027-01-04');
  expect(parseDay('2028-02-29')).not.toBeNull();
  fc.assert(
    fc.property(days, (day) => {
      expect(parseDay(formatDay(day))).toBe(day);
    }),
  );
});

test.each([
  '2027-02-29',
  '2027-13-01',
  '2027-00-10',
  '2027-04-31',
  '2027-1-4',
  '27-01-04',
  '0027-01-04',
  '2027/01/04',
  '2027-01-04T00:00',
  ' 2027-01-04',
  '2027-01-04\n',
  '',
])('refuses %j', (text) => {
  expect(parseDay(text)).toBeNull();
});

test('weeks begin on Monday', () => {
  expect(weekdayOf(civil(2027, 1, 4))).toBe(0);
  expect(weekdayOf(civil(2027, 1, 10))).toBe(6);
  expect(weekdayOf(civil(1969, 12, 31))).toBe(2);
  fc.assert(
    fc.property(days, (day) => {
      expect(weekdayOf(day)).toBe(asMoment(day).isoWeekday() - 1);
      expect(mondayOf(day)).toBe(asMoment(day).startOf('isoWeek').valueOf() / 86_400_000);
    }),
  );
});

test('speaks of days as people do, whatever the machine’s zone is', () => {
  expect(formatDayForPeople(civil(2027, 1, 5))).toBe('Tue 5 Jan');
  expect(formatDayForPeople(civil(2027, 12, 31))).toBe('Fri 31 Dec');
  fc.assert(
    fc.property(days, (day) => {
      expect(formatDayForPeople(day)).toBe(asMoment(day).format('ddd D MMM'));
    }),
  );
});

test('a date for date-fns is the same civil day, and stays it', () => {
  fc.assert(
    fc.property(days, (day) => {
      expect(fromDate(toDate(day))).toBe(day);
    }),
  );
});

test('writes minutes as clocks show them', () => {
  expect([0, 545, 1439].map(formatMinute)).toEqual(['00:00', '09:05', '23:59']);
  expect(formatMinute(1440)).toBe('24:00');
  expect(formatMinute(1800)).toBe('06:00');
});
