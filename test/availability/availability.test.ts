import fc from 'fast-check';
import moment from 'moment-timezone';
import { expect, test } from 'vitest';
import { type Availability, availabilityOf, type BusySpan } from '../../src/availability/availability.ts';
import { axisFor, instantOf, SLOT, type TimeAxis } from '../../src/availability/axis.ts';
import { hasSlot } from '../../src/availability/bits.ts';
import { whyClosed } from '../../src/availability/why-closed.ts';
import type { Person, Weekday } from '../../src/model.ts';
import { civil, formatDay, formatMinute, mondayOf, parseDay } from '../../src/time/day.ts';
import { loadHolidays } from '../../src/time/holidays/holidays.ts';
import { runs } from '../seed.ts';
import { aPerson, weekdays } from './a-person.ts';

const book = await loadHolidays(['US', 'GB-ENG', 'IN']);
const day = (text: string) => parseDay(text)!;
const weekOf = (monday: string) => axisFor({ label: '', firstDay: day(monday), lastDay: day(monday) + 6 });

/** The open stretches as the person's wall shows them: `Mon 09:00-17:00`. */
function stretches(availability: Availability, bits = availability.free): string[] {
  const { axis, zone } = availability;
  const result: string[] = [];
  const wall = (slot: number) => {
    const at = zone.toWall(instantOf(axis, slot));
    return `${formatDay(at.day).slice(5)} ${formatMinute(at.minute)}`;
  };
  for (let slot = 0; slot < axis.slots; slot++) {
    if (!hasSlot(bits, slot) || hasSlot(bits, slot - 1)) continue;
    let end = slot;
    while (hasSlot(bits, end)) end++;
    result.push(`${wall(slot)} to ${wall(end)}`);
  }
  return result;
}

const inWeek = (given: Partial<Person>, monday: string, busy: BusySpan[] = []) => {
  const availability = availabilityOf(aPerson(given), weekOf(monday), book, busy);
  const first = monday.slice(5);
  const last = formatDay(day(monday) + 6).slice(5);
  return stretches(availability).filter((text) => text.slice(0, 5) >= first && text.slice(0, 5) <= last);
};

test('working hours stay on the wall clock when clocks change', () => {
  const hours = [0, 6].map((weekday) => ({ weekday: weekday as Weekday, from: 540, to: 720 }));
  const given = { timeZone: 'America/New_York', workingHours: hours };
  expect(inWeek(given, '2027-03-08')).toEqual(['03-08 09:00 to 03-08 12:00', '03-14 09:00 to 03-14 12:00']);
});

test('a night shift belongs to the day it starts on, and goes with that day or the next', () => {
  const nights = ([0, 1, 2] as const).map((weekday) => ({ weekday, from: 22 * 60, to: 30 * 60 }));
  expect(inWeek({ workingHours: nights }, '2027-01-11')).toEqual([
    '01-11 22:00 to 01-12 06:00',
    '01-12 22:00 to 01-13 06:00',
    '01-13 22:00 to 01-14 06:00',
  ]);
  const tuesdayOff = [{ first: day('2027-01-12'), last: day('2027-01-12') }];
  expect(inWeek({ workingHours: nights, leave: tuesdayOff }, '2027-01-11')).toEqual([
    '01-11 22:00 to 01-12 00:00',
    '01-13 22:00 to 01-14 06:00',
  ]);
});

test('holidays close, those the roster removes do not, and those it adds do', () => {
  const us = { timeZone: 'America/New_York', holidays: { regions: ['US'], add: [], remove: [] } };
  const days = (given: Partial<Person>) => inWeek(given, '2027-02-15').map((text) => text.slice(0, 5));
  expect(days(us)).toEqual(['02-16', '02-17', '02-18', '02-19']);
  const remove = [day('2027-02-15')];
  expect(days({ ...us, holidays: { ...us.holidays, remove } })).toHaveLength(5);
  const add = [{ day: day('2027-02-17'), name: 'Founders’ day' }];
  expect(days({ ...us, holidays: { ...us.holidays, add } })).toEqual(['02-16', '02-18', '02-19']);
  const both = { regions: ['US', 'IN'], add: [], remove: [] };
  expect(inWeek({ holidays: both }, '2027-01-25').map((text) => text.slice(0, 5))).not.toContain('01-26');
});

test('nobody is there before the first day or after the last', () => {
  const given = { starts: day('2027-01-12'), ends: day('2027-01-14') };
  expect(inWeek(given, '2027-01-11').map((text) => text.slice(0, 5))).toEqual(['01-12', '01-13', '01-14']);
});

test('busy time closes every slot it touches, and only in `free`', () => {
  const at = (hour: number, minute: number) => day('2027-01-11') * 1440 + hour * 60 + minute;
  const busy = [
    { start: at(10, 2), end: at(10, 58), title: null },
    { start: at(12, 2), end: at(12, 2), title: null },
    { start: at(16, 0), end: at(40, 0), title: null },
  ];
  const hours = [{ weekday: 0 as const, from: 540, to: 1020 }];
  const availability = availabilityOf(aPerson({ workingHours: hours }), weekOf('2027-01-11'), book, busy);
  expect(stretches(availability).slice(0, 2)).toEqual([
    '01-11 09:00 to 01-11 10:00',
    '01-11 11:00 to 01-11 16:00',
  ]);
  expect(stretches(availability, availability.open)[0]).toBe('01-11 09:00 to 01-11 17:00');
});

test('hours that end within a slot leave it out, but not where the next hours go on', () => {
  const hours = [
    { weekday: 0 as const, from: 543, to: 722 },
    { weekday: 0 as const, from: 722, to: 1018 },
  ];
  expect(inWeek({ workingHours: hours }, '2027-01-11')).toEqual(['01-11 09:05 to 01-11 16:55']);
});

test('an unknown zone is a bug', () => {
  expect(() => availabilityOf(aPerson({ timeZone: 'PT' }), weekOf('2027-01-11'), book, [])).toThrow(/PT/);
});

// ---------------------------------------------------------------- minute by minute

const zones = [
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'America/Vancouver',
  'America/Havana',
  'Africa/Casablanca',
  'Asia/Gaza',
  'Africa/Cairo',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Nuuk',
];
/** Mondays of weeks in which clocks change somewhere, and of some others. */
const mondays = fc.oneof(
  fc
    .constantFrom('2027-03-08', '2027-03-22', '2027-04-26', '2027-10-25', '2027-11-01', '2026-10-26')
    .map(day),
  fc.integer({ min: civil(2025, 1, 1), max: civil(2039, 6, 1) }).map(mondayOf),
);
const spans = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 287 }), fc.integer({ min: 1, max: 200 }))
  .map(([weekday, from, length]) => ({
    weekday: weekday as Weekday,
    from: from * 5,
    to: (from + length) * 5,
  }));
const ranges = (monday: number) =>
  fc
    .tuple(fc.integer({ min: -3, max: 16 }), fc.integer({ min: 0, max: 4 }))
    .map(([from, length]) => ({ first: monday + from, last: monday + from + length }));
const dayNear = (monday: number) => fc.integer({ min: monday - 3, max: monday + 16 });
const busySpans = (monday: number) =>
  fc
    .tuple(fc.integer({ min: -4000, max: 24_000 }), fc.integer({ min: 0, max: 700 }))
    .map(([from, length]) => ({
      start: monday * 1440 + from,
      end: monday * 1440 + from + length,
      title: null,
    }));

const cases = mondays.chain((monday) =>
  fc.record({
    axis: fc.constant(axisFor({ label: '', firstDay: monday, lastDay: monday + 6 })),
    busy: fc.array(busySpans(monday), { maxLength: 4 }),
    person: fc
      .record({
        timeZone: fc.constantFrom(...zones),
        workingHours: fc.array(spans, { maxLength: 8 }),
        leave: fc.array(ranges(monday), { maxLength: 2 }),
        holidays: fc.record({
          regions: fc.subarray(['US', 'GB-ENG', 'IN']),
          add: fc.array(
            dayNear(monday).map((each) => ({ day: each, name: 'Added' })),
            { maxLength: 1 },
          ),
          remove: fc.array(dayNear(monday), { maxLength: 3 }),
        }),
        starts: fc.option(dayNear(monday)),
        ends: fc.option(dayNear(monday)),
      })
      .map((given) => aPerson(given)),
  }),
);

/** The definition itself, one minute after another, on moment-timezone's clock. */
function openMinutes(person: Person, axis: TimeAxis): boolean[] {
  const zone = moment.tz.zone(person.timeZone)!;
  const isClosed = (civilDay: number) =>
    (person.starts !== null && civilDay < person.starts) ||
    (person.ends !== null && civilDay > person.ends) ||
    person.leave.some((leave) => leave.first <= civilDay && civilDay <= leave.last) ||
    person.holidays.add.some((added) => added.day === civilDay) ||
    (!person.holidays.remove.includes(civilDay) &&
      person.holidays.regions.some((region) => book.on(region, civilDay) !== null));
  const first = Math.floor(axis.start / 1440) - 3;
  const closed = Array.from({ length: 40 }, (_, i) => isClosed(first + i));
  return Array.from({ length: axis.slots * SLOT }, (_, i) => {
    const utc = axis.start + i;
    const wall = utc - zone.utcOffset(utc * 60_000);
    const today = Math.floor(wall / 1440);
    const minute = wall - today * 1440;
    if (closed[today - first]) return false;
    return person.workingHours.some((span) => {
      if (span.weekday === (today + 3) % 7) return span.from <= minute && minute < span.to;
      if (span.weekday !== (today + 2) % 7 || closed[today - 1 - first]) return false;
      return minute + 1440 < span.to;
    });
  });
}

test('open and free are what a walk over all minutes finds', () => {
  fc.assert(
    fc.property(cases, ({ person, axis, busy }) => {
      const availability = availabilityOf(person, axis, book, busy);
      const minutes = openMinutes(person, axis);
      for (let slot = 0; slot < axis.slots; slot++) {
        const from = slot * SLOT;
        const open = minutes.slice(from, from + SLOT).every(Boolean);
        const start = axis.start + from;
        const taken = busy.some(
          (span) => span.start < start + SLOT && span.end > start && span.end > span.start,
        );
        if (
          hasSlot(availability.open, slot) !== open ||
          hasSlot(availability.free, slot) !== (open && !taken)
        ) {
          throw new Error(`slot ${slot}, ${moment.tz(start * 60_000, person.timeZone).format()}`);
        }
      }
    }),
    runs(15),
  );
});

test('a stretch has reasons against it exactly where a slot of it is not free', () => {
  const stretch = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 400 }));
  fc.assert(
    fc.property(
      cases,
      fc.array(stretch, { minLength: 20, maxLength: 40 }),
      ({ person, axis, busy }, picks) => {
        const availability = availabilityOf(person, axis, book, busy);
        for (const [pick, length] of picks) {
          const from = pick % (axis.slots - length);
          let free = true;
          for (let slot = from; slot < from + length; slot++) free &&= hasSlot(availability.free, slot);
          const reasons = whyClosed(availability, instantOf(axis, from), instantOf(axis, from + length));
          expect(reasons.length === 0, `${from} + ${length}`).toBe(free);
        }
      },
    ),
    runs(15),
  );
});

test('part-time weekdays are those of the person’s zone, not of UTC', () => {
  const given = { timeZone: 'Pacific/Kiritimati', workingHours: weekdays(0, 60) };
  expect(inWeek(given, '2027-01-11')[0]).toBe('01-11 00:00 to 01-11 01:00');
});
