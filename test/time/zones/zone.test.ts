import moment from 'moment-timezone';
import { describe, expect, test } from 'vitest';
import { civil, formatDay, formatMinute } from '../../../src/time/day.ts';
import { formatInstant } from '../../../src/time/instant.ts';
import { firstYear, tzVersion } from '../../../src/time/zones/data.ts';
import {
  abbreviationAt,
  findZone,
  yearlyRules,
  type Zone,
  zoneTransitions,
} from '../../../src/time/zones/zone.ts';

const MINUTE = 60_000;
const instant = (text: string) => Date.parse(`${text}Z`) / MINUTE;
const zoneOf = (name: string): Zone => {
  const zone = findZone(name);
  if (zone === null) throw new Error(`no zone ${name}`);
  return zone;
};
/** Where the wall shows a time, as UTC. */
const utcOf = (name: string, text: string) => {
  const [day = '', time = ''] = text.split(' ');
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return formatInstant(zoneOf(name).toInstant(Date.parse(day) / 86_400_000, hour * 60 + minute));
};
const wallOf = (name: string, text: string) => {
  const { day, minute } = zoneOf(name).toWall(instant(text));
  return `${formatDay(day)} ${formatMinute(minute)}`;
};

test('the data is of the tz version that is installed', () => {
  expect(tzVersion).toBe(moment.tz.dataVersion);
});

test('every zone and link changes its clocks when the tz database says so', () => {
  const from = Date.UTC(firstYear, 0, 1) / MINUTE;
  const to = Date.UTC(2100, 0, 1) / MINUTE;
  const names = moment.tz.names();
  expect(names.length).toBeGreaterThan(590);
  const different = names.filter((name) => {
    const zone = zoneOf(name);
    const packed = moment.tz.zone(name)!;
    const expected = packed.untils
      .map((until, i) => [until! / MINUTE, -packed.offsets[i]!, -packed.offsets[i + 1]!, packed.abbrs[i + 1]])
      .filter(([at]) => Number.isFinite(at) && (at as number) >= from && (at as number) < to);
    const actual = zoneTransitions(zone, from, to).map((each) => [
      each.at,
      each.offsetBefore,
      each.offsetAfter,
      each.abbreviation,
    ]);
    const first = packed.utcOffset(from * MINUTE) === -zone.offsetAt(from);
    return !first || JSON.stringify(actual) !== JSON.stringify(expected);
  });
  expect(different).toEqual([]);
});

test('offsets and wall times are those of moment-timezone, asked in any order', () => {
  const names = [
    'America/New_York',
    'Europe/London',
    'Australia/Lord_Howe',
    'Asia/Gaza',
    'Africa/Casablanca',
  ];
  let state = 1;
  for (const name of names) {
    const zone = zoneOf(name);
    for (let i = 0; i < 200; i++) {
      state = (state * 48_271) % 2_147_483_647;
      const at = Date.UTC(2015, 0, 1) / MINUTE + (state % (45 * 525_960));
      const expected = moment.tz(at * MINUTE, name);
      expect(zone.offsetAt(at)).toBe(expected.utcOffset());
      expect(abbreviationAt(zone, at)).toBe(expected.zoneAbbr());
      const { day, minute } = zone.toWall(at);
      expect(`${formatDay(day)} ${formatMinute(minute)}`).toBe(expected.format('YYYY-MM-DD HH:mm'));
    }
  }
});

test('a wall time that exists once leads back to its instant', () => {
  for (const name of ['America/New_York', 'Asia/Kolkata', 'Pacific/Chatham', 'Pacific/Kiritimati']) {
    const zone = zoneOf(name);
    for (let at = instant('2027-01-01T00:00'); at < instant('2028-01-01T00:00'); at += 1441 * 5) {
      const { day, minute } = zone.toWall(at);
      expect(zone.toInstant(day, minute)).toBe(at);
    }
  }
});

describe('a time in the spring gap moves forward by the gap', () => {
  test.each([
    ['America/New_York', '2027-03-14 01:59', '2027-03-14T06:59:00Z', '2027-03-14 01:59'],
    ['America/New_York', '2027-03-14 02:30', '2027-03-14T07:30:00Z', '2027-03-14 03:30'],
    ['America/New_York', '2027-03-14 03:00', '2027-03-14T07:00:00Z', '2027-03-14 03:00'],
    ['Europe/London', '2027-03-28 01:30', '2027-03-28T01:30:00Z', '2027-03-28 02:30'],
    ['Australia/Lord_Howe', '2027-10-03 02:15', '2027-10-02T15:45:00Z', '2027-10-03 02:45'],
    ['America/Havana', '2028-03-12 00:30', '2028-03-12T05:30:00Z', '2028-03-12 01:30'],
    ['Africa/Cairo', '2027-04-30 00:00', '2027-04-29T22:00:00Z', '2027-04-30 01:00'],
  ])('%s %s', (name, wall, utc, shown) => {
    expect(utcOf(name, wall)).toBe(utc);
    expect(wallOf(name, utc.slice(0, 16))).toBe(shown);
  });
});

describe('a time that comes twice in autumn is its first', () => {
  test.each([
    ['America/New_York', '2027-11-07 01:30', '2027-11-07T05:30:00Z'],
    ['America/New_York', '2027-11-07 02:00', '2027-11-07T07:00:00Z'],
    ['Europe/London', '2027-10-31 01:30', '2027-10-31T00:30:00Z'],
    ['Europe/London', '2027-10-31 02:00', '2027-10-31T02:00:00Z'],
    ['Australia/Lord_Howe', '2027-04-04 01:45', '2027-04-03T14:45:00Z'],
    ['Australia/Lord_Howe', '2027-04-04 02:00', '2027-04-03T15:30:00Z'],
    ['America/Havana', '2027-11-07 00:30', '2027-11-07T04:30:00Z'],
  ])('%s %s', (name, wall, utc) => {
    expect(utcOf(name, wall)).toBe(utc);
  });
});

test('minutes past midnight are the next day’s', () => {
  const zone = zoneOf('America/New_York');
  const saturday = civil(2027, 3, 13);
  expect(zone.toInstant(saturday, 1440 + 180)).toBe(zone.toInstant(saturday + 1, 180));
});

test.each([
  ['America/Vancouver', '2027-01-15T12:00', -420],
  ['America/Vancouver', '2027-07-15T12:00', -420],
  ['America/Edmonton', '2027-01-15T12:00', -360],
  ['America/Winnipeg', '2027-01-15T12:00', -300],
  ['America/Winnipeg', '2027-07-15T12:00', -300],
  ['America/Havana', '2027-01-15T12:00', -240],
  ['America/Havana', '2027-07-15T12:00', -240],
  ['Asia/Kolkata', '2027-07-15T12:00', 330],
  ['Pacific/Apia', '2027-01-15T12:00', 780],
  ['Africa/Casablanca', '2027-07-15T12:00', 0],
  ['Asia/Gaza', '2027-01-15T12:00', 120],
  ['Africa/Cairo', '2027-07-15T12:00', 180],
])('%s at %s is %i minutes east, as the tz database has it now', (name, at, east) => {
  expect(zoneOf(name).offsetAt(instant(at))).toBe(east);
});

test('the changes of a year, and the yearly rules that make them', () => {
  const zone = zoneOf('America/New_York');
  const [spring, autumn] = zoneTransitions(zone, instant('2027-01-01T00:00'), instant('2028-01-01T00:00'));
  expect(spring).toEqual({
    at: instant('2027-03-14T07:00'),
    offsetBefore: -300,
    offsetAfter: -240,
    abbreviation: 'EDT',
  });
  expect(autumn).toMatchObject({ at: instant('2027-11-07T06:00'), abbreviation: 'EST' });
  expect(yearlyRules(zone)).toMatchObject({
    fromYear: firstYear,
    rules: [
      { month: 3, firstDay: 8, weekday: 6, minute: 120, before: { offset: -300 }, after: { offset: -240 } },
      { month: 11, firstDay: 1, weekday: 6, minute: 120, before: { offset: -240 }, after: { offset: -300 } },
    ],
  });
  expect(yearlyRules(zoneOf('Asia/Kolkata'))).toBeNull();
  expect(yearlyRules(zoneOf('America/Vancouver'))).toBeNull();
});

test('both ends of a span of changes: the first counts, the last does not', () => {
  const zone = zoneOf('Europe/London');
  const at = instant('2027-03-28T01:00');
  expect(zoneTransitions(zone, at, at + 1)).toHaveLength(1);
  expect(zoneTransitions(zone, at - 1, at)).toHaveLength(0);
});

test('links are zones of their own name', () => {
  expect(zoneOf('US/Eastern').name).toBe('US/Eastern');
  expect(zoneOf('EST5EDT').offsetAt(instant('2027-07-01T00:00'))).toBe(-240);
  expect(zoneOf('Asia/Calcutta').offsetAt(0)).toBe(330);
});

test.each([
  '',
  ' ',
  'PT',
  'europe/london',
  'Europe/London ',
  'London',
  'GMT 0',
  'Europe',
  '.*',
  'GMT:0|||',
  '\n',
])('%j is no zone', (name) => {
  expect(findZone(name)).toBeNull();
});
