import fc from 'fast-check';
import moment from 'moment-timezone';
import { expect, test } from 'vitest';
import { civil, mondayOf } from '../../src/time/day.ts';
import { isoWeekLabel, mondayOfWeekLabel, phaseOf, weekIndex } from '../../src/time/week.ts';

const mondays = fc.integer({ min: civil(2000, 1, 1), max: civil(2199, 12, 31) }).map(mondayOf);

test('labels weeks as ISO 8601 does', () => {
  expect(isoWeekLabel(civil(2027, 1, 4))).toBe('2027-W01');
  expect(isoWeekLabel(civil(2026, 12, 28))).toBe('2026-W53');
  expect(isoWeekLabel(civil(2024, 12, 30))).toBe('2025-W01');
  fc.assert(
    fc.property(mondays, (monday) => {
      expect(isoWeekLabel(monday)).toBe(moment.utc(monday * 86_400_000).format('GGGG-[W]WW'));
    }),
  );
});

test('a label leads back to its Monday, and to none where the year has no such week', () => {
  fc.assert(
    fc.property(mondays, (monday) => {
      expect(mondayOfWeekLabel(isoWeekLabel(monday))).toBe(monday);
    }),
  );
  for (const label of ['2027-W53', '2027-W00', '2027-W1', '2027-01', 'W01', '']) {
    expect(mondayOfWeekLabel(label)).toBeNull();
  }
});

test('counts weeks from the anchor, across years of 53 weeks and backwards', () => {
  const anchor = civil(2024, 1, 1);
  expect(weekIndex(anchor, anchor)).toBe(0);
  expect(weekIndex(civil(2023, 12, 25), anchor)).toBe(-1);
  expect(weekIndex(civil(2027, 1, 4), anchor)).toBe(157);
});

test('phases alternate for ever, before the anchor too', () => {
  const anchor = civil(2024, 1, 1);
  expect(phaseOf(anchor, anchor)).toBe(0);
  fc.assert(
    fc.property(mondays, (monday) => {
      expect(phaseOf(monday, anchor) + phaseOf(monday + 7, anchor)).toBe(1);
      expect(phaseOf(monday, anchor)).toBe(phaseOf(monday + 14, anchor));
    }),
  );
});
