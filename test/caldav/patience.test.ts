import { expect, it } from 'vitest';
import { readRetryAfter, TRIES, waitAfter } from '../../src/caldav/patience.ts';

const NOW = Date.UTC(2027, 0, 5, 12);

it('waits twice as long each time, and gives up in the end', () => {
  const waits = Array.from({ length: TRIES }, (_, i) =>
    waitAfter({ status: 503, retryAfter: null }, i + 1, NOW),
  );
  expect(waits).toEqual([1000, 2000, 4000, 8000, 16_000, null]);
  expect(waitAfter({ failure: 'reset' }, 2, NOW)).toBe(2000);
});

it('does not wait for what will not change', () => {
  for (const status of [200, 207, 401, 403, 404, 412, 500, 507]) {
    expect(waitAfter({ status, retryAfter: '1' }, 1, NOW)).toBeNull();
  }
});

it.each([
  ['7', 7000],
  ['0', 0],
  ['Tue, 05 Jan 2027 12:00:30 GMT', 30_000],
  ['Tue, 05 Jan 2027 11:00:00 GMT', 0],
  ['soon', null],
  ['-1', null],
  ['1e9', null],
  ['2027-01-05', null],
  [null, null],
])('reads Retry-After: %s', (text, milliseconds) => {
  expect(readRetryAfter(text, NOW)).toBe(milliseconds);
});

it('takes the time that a server names, unless it is too long', () => {
  expect(waitAfter({ status: 429, retryAfter: '7' }, 1, NOW)).toBe(7000);
  expect(waitAfter({ status: 429, retryAfter: '0' }, 1, NOW)).toBeGreaterThan(0);
  expect(waitAfter({ status: 429, retryAfter: '86400' }, 1, NOW)).toBeNull();
});
