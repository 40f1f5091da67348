import { expect, test } from 'vitest';
import { axisFor, instantOf, slotOf } from '../../src/availability/axis.ts';
import { civil } from '../../src/time/day.ts';
import { formatInstant } from '../../src/time/instant.ts';

const axis = axisFor({ label: '2027-Q1', firstDay: civil(2027, 1, 4), lastDay: civil(2027, 4, 4) });

test('reaches two days before the horizon and nine after it', () => {
  expect(formatInstant(axis.start)).toBe('2027-01-02T00:00:00Z');
  expect(formatInstant(instantOf(axis, axis.slots))).toBe('2027-04-14T00:00:00Z');
  expect(axis.slots % 32).toBe(0);
});

test('slots are five minutes', () => {
  expect([0, 4, 5, 60].map((minutes) => slotOf(axis, axis.start + minutes))).toEqual([0, 0, 1, 12]);
  expect(slotOf(axis, axis.start - 1)).toBe(-1);
  expect(instantOf(axis, 12)).toBe(axis.start + 60);
});
