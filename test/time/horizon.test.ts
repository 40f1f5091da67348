import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Horizon } from '../../src/model.ts';
import { civil, formatDay, weekdayOf } from '../../src/time/day.ts';
import {
  type FiscalYear,
  parseQuarter,
  type Quarter,
  quarterHorizon,
  quarterOf,
  quartersIn,
  rangeHorizon,
} from '../../src/time/horizon.ts';

const calendarYear: FiscalYear = { fiscalYearStart: 1, fiscalYearName: 'start' };
const fiscalYears = fc.record({
  fiscalYearStart: fc.integer({ min: 1, max: 12 }),
  fiscalYearName: fc.constantFrom('start' as const, 'end' as const),
});
const years = fc.integer({ min: 2000, max: 2100 });
const quarters = fc.constantFrom<Quarter['quarter']>(1, 2, 3, 4);
const days = fc.integer({ min: civil(2000, 1, 1), max: civil(2100, 12, 31) });

const written = (horizon: Horizon | null) =>
  horizon && `${horizon.label} ${formatDay(horizon.firstDay)} ${formatDay(horizon.lastDay)}`;

test('a quarter holds the weeks whose Monday is in it', () => {
  expect(written(quarterHorizon(2027, 1, calendarYear))).toBe('2027-Q1 2027-01-04 2027-04-04');
  expect(written(quarterHorizon(2026, 4, calendarYear))).toBe('2026-Q4 2026-10-05 2027-01-03');
  expect(written(quarterHorizon(2024, 1, calendarYear))).toBe('2024-Q1 2024-01-01 2024-03-31');
});

test('a fiscal year is named after the year it starts or ends in', () => {
  const february = { fiscalYearStart: 2, fiscalYearName: 'end' } as const;
  expect(written(quarterHorizon(2027, 1, february))).toBe('2027-Q1 2026-02-02 2026-05-03');
  expect(written(quarterHorizon(2027, 1, { ...february, fiscalYearName: 'start' }))).toBe(
    '2027-Q1 2027-02-01 2027-05-02',
  );
  expect(quarterHorizon(2027, 1, { fiscalYearStart: 1, fiscalYearName: 'end' })).toEqual(
    quarterHorizon(2027, 1, calendarYear),
  );
});

test('a month’s quarter is the one its Mondays are in, for every fiscal start', () => {
  fc.assert(
    fc.property(years, quarters, fiscalYears, (year, quarter, fiscal) => {
      const { firstDay, lastDay } = quarterHorizon(year, quarter, fiscal);
      const firstMonth = fiscal.fiscalYearStart - 1 + 3 * (quarter - 1);
      for (let monday = firstDay; monday <= lastDay; monday += 7) {
        const month = new Date(monday * 86_400_000).getUTCMonth();
        expect((month - firstMonth + 24) % 12).toBeLessThan(3);
      }
      expect(weekdayOf(firstDay)).toBe(0);
      expect(weekdayOf(lastDay)).toBe(6);
    }),
  );
});

test('quarters tile all weeks: none is left out and none is planned twice', () => {
  fc.assert(
    fc.property(years, fiscalYears, (year, fiscal) => {
      const five = [
        ...([1, 2, 3, 4] as const).map((quarter) => quarterHorizon(year, quarter, fiscal)),
        quarterHorizon(year + 1, 1, fiscal),
      ];
      for (const [i, quarter] of five.slice(0, 4).entries()) {
        expect(quarter.lastDay + 1).toBe(five[i + 1]?.firstDay);
        expect([12, 13, 14]).toContain((quarter.lastDay + 1 - quarter.firstDay) / 7);
      }
      const weeks = (five[3]!.lastDay + 1 - five[0]!.firstDay) / 7;
      expect([52, 53]).toContain(weeks);
    }),
  );
});

test('a day belongs to the quarter that holds it', () => {
  fc.assert(
    fc.property(days, fiscalYears, (day, fiscal) => {
      const horizon = quarterOf(day, fiscal);
      expect(horizon.firstDay).toBeLessThanOrEqual(day);
      expect(horizon.lastDay).toBeGreaterThanOrEqual(day);
      const named = parseQuarter(horizon.label)!;
      expect(quarterHorizon(named.year, named.quarter, fiscal)).toEqual(horizon);
    }),
  );
});

test('a range holds the weeks whose Monday is in it', () => {
  expect(written(rangeHorizon(civil(2027, 1, 4), civil(2027, 1, 4)))).toBe(
    '2027-01-04..2027-01-10 2027-01-04 2027-01-10',
  );
  expect(written(rangeHorizon(civil(2027, 1, 5), civil(2027, 1, 18)))).toBe(
    '2027-01-11..2027-01-24 2027-01-11 2027-01-24',
  );
  expect(rangeHorizon(civil(2027, 1, 5), civil(2027, 1, 10))).toBeNull();
  expect(rangeHorizon(civil(2027, 1, 18), civil(2027, 1, 4))).toBeNull();
});

test('a long horizon is cut where quarters meet, and nothing is lost', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 800 }), fiscalYears, (from, length, fiscal) => {
      const horizon = rangeHorizon(from, from + length);
      if (horizon === null) return;
      const parts = quartersIn(horizon, fiscal);
      expect(parts[0]?.firstDay).toBe(horizon.firstDay);
      expect(parts.at(-1)?.lastDay).toBe(horizon.lastDay);
      for (const [i, part] of parts.entries()) {
        expect(part.label).toBe(quarterOf(part.firstDay, fiscal).label);
        if (i > 0) expect(part.firstDay).toBe(parts[i - 1]!.lastDay + 1);
      }
    }),
  );
});

test('reads quarters', () => {
  expect(parseQuarter('2027-Q1')).toEqual({ year: 2027, quarter: 1 });
  expect(parseQuarter('2027q4')).toEqual({ year: 2027, quarter: 4 });
  for (const text of ['2027-Q5', '2027-Q0', 'Q1', '2027', '2027-Q1 ', '27-Q1', '']) {
    expect(parseQuarter(text)).toBeNull();
  }
});
