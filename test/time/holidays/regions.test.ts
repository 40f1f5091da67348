import { expect, test } from 'vitest';
import { civil } from '../../../src/time/day.ts';
import { regions } from '../../../src/time/holidays/data/index.ts';
import { loadHolidays } from '../../../src/time/holidays/holidays.ts';
import { isRegion, nearestRegions } from '../../../src/time/holidays/regions.ts';

test.each(['US', 'GB-ENG', 'DE-BY', 'DE-BY-A', 'CK-ATIU', 'AD-07'])('%s is a region', (code) => {
  expect(isRegion(code)).toBe(true);
});

test.each(['', 'us', 'UK', 'DE-', 'DE-XX', 'US|', 'GERMANY', 'U', '\n', 'US\nGB'])('%j is none', (code) => {
  expect(isRegion(code)).toBe(false);
});

test('every region that is listed has holidays', async () => {
  const codes = regions
    .trim()
    .split('\n')
    .map((line) => line.slice(0, line.indexOf('|')));
  expect(codes.length).toBeGreaterThan(600);
  expect(codes.filter((code) => !isRegion(code))).toEqual([]);
  const book = await loadHolidays(codes);
  const empty = codes.filter(
    (code) => book.between(code, civil(2027, 1, 1), civil(2027, 12, 31)).length === 0,
  );
  expect(empty).toEqual([]);
});

test.each([
  ['a code people use', 'UK', ['GB']],
  ['the same with a part', 'UK-ENG', ['GB-ENG']],
  ['lower case', 'us', ['US']],
  ['another hyphen', 'gb_eng', ['GB-ENG']],
  ['a country’s name', 'Germany', ['DE']],
  ['a part’s name', 'California', ['US-CA']],
  ['a name that two have', 'Georgia', ['GE', 'US-GA']],
  ['a slip in a name', 'Untied States', ['US']],
  ['an unknown part', 'DE-XX', ['DE']],
  ['nothing', '', []],
  ['no country', 'EU', []],
])('%s: %s', (_, word, expected) => {
  expect(nearestRegions(word)).toEqual(expected);
});

test('suggests regions only, three at most', () => {
  for (const word of ['US-CAL', 'Saint', 'Canton of', 'Northen Ireland', 'AU-NSWW', 'x'.repeat(1000)]) {
    const suggested = nearestRegions(word);
    expect(suggested.length).toBeLessThanOrEqual(3);
    for (const code of suggested) expect(isRegion(code)).toBe(true);
  }
  expect(nearestRegions('US-CAL')[0]).toBe('US-CA');
  expect(nearestRegions('Northen Ireland')[0]).toBe('GB-NIR');
});
