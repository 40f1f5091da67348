import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatInstant, parseInstant } from '../../src/time/instant.ts';

test('reads and writes instants', () => {
  expect(formatInstant(0)).toBe('1970-01-01T00:00:00Z');
  expect(parseInstant('2027-01-05T14:00:00Z')).toBe(Date.UTC(2027, 0, 5, 14) / 60_000);
  const instants = fc.integer({ min: 0, max: Date.UTC(2199, 11, 31) / 60_000 });
  fc.assert(
    fc.property(instants, (instant) => {
      expect(parseInstant(formatInstant(instant))).toBe(instant);
    }),
  );
});

test('an offset is taken into account', () => {
  const instant = parseInstant('2027-01-05T14:00:00Z');
  expect(parseInstant('2027-01-05T15:30:00+01:30')).toBe(instant);
  expect(parseInstant('2027-01-05T09:00-05:00')).toBe(instant);
  expect(parseInstant('2027-01-06T00:00:00+10:00')).toBe(instant);
});

test('seconds are dropped', () => {
  expect(parseInstant('2027-01-05T14:00:59.999Z')).toBe(parseInstant('2027-01-05T14:00Z'));
});

test.each([
  '2027-01-05',
  '2027-01-05T14:00:00',
  '2027-01-05 14:00:00Z',
  '2027-02-30T14:00:00Z',
  '2027-01-05T24:00:00Z',
  '2027-01-05T14:60:00Z',
  '2027-01-05T14:00:61Z',
  '2027-01-05T14:00:00+24:00',
  'now',
  '',
])('refuses %j', (text) => {
  expect(parseInstant(text)).toBeNull();
});
