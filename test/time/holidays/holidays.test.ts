import { readFileSync } from 'node:fs';
import Holidays from 'date-holidays';
import { describe, expect, test } from 'vitest';
import { civil, formatDay, parseDay } from '../../../src/time/day.ts';
import { holidayYears, loadHolidays } from '../../../src/time/holidays/holidays.ts';

const day = (text: string) => parseDay(text)!;
const namesIn = async (region: string, year: number) => {
  const book = await loadHolidays([region]);
  return new Map(
    book
      .between(region, civil(year, 1, 1), civil(year, 12, 31))
      .map((each) => [formatDay(each.day), each.name]),
  );
};

describe('agrees with date-holidays', () => {
  // Each region in one year, so that all years and every kind of calendar come up.
  const sample = (
    'US US-CA US-HI GB-ENG GB-SCT IE DE DE-BY-A FR ES-CT IT NL CH-ZH SE NO GR UA RU TR IL SA AE EG MA KE ' +
    'ZA IN IN-TN CN JP SG ID TH PH AU-NSW NZ CA-QC MX BR-SP CL CK-ATIU'
  ).split(' ');

  test.each(
    sample.map((region, i) => [region, 2024 + (i % 17)] as const),
  )('%s in %i', async (region, year) => {
    const [country = '', state = '', part = ''] = region.split('-');
    const source = new Holidays();
    const written = (code: string, among: object | null | undefined) =>
      Object.keys(among ?? {}).find((each) => each.toUpperCase() === code) ?? '';
    const inState = written(state, source.getStates(country));
    source.init(country, inState, written(part, source.getRegions(country, inState)), {
      types: ['public'],
    });
    const expected = new Set<string>();
    for (const holiday of source.getHolidays(year)) {
      const hours = Math.round((holiday.end.getTime() - holiday.start.getTime()) / 3_600_000);
      if (!holiday.date.slice(10).startsWith(' 00:00') || hours < 23) continue;
      const first = day(holiday.date.slice(0, 10));
      // 23 and 25 hours are the days of a clock change; 90 are three days and a part.
      const days = hours % 24 === 23 ? (hours + 1) / 24 : Math.floor(hours / 24);
      for (let each = first; each < first + days; each++) expected.add(formatDay(each));
    }
    const inYear = [...expected].filter((each) => each.startsWith(String(year))).sort();
    expect(inYear.length).toBeGreaterThan(3);
    expect([...(await namesIn(region, year)).keys()]).toEqual(inYear);
  });

  test('and is made from the version that is installed', () => {
    const manifest = JSON.parse(readFileSync('node_modules/date-holidays/package.json', 'utf8'));
    for (const file of ['src/time/holidays/data/u.ts', 'NOTICE']) {
      expect(readFileSync(file, 'utf8')).toContain(`date-holidays ${manifest.version}`);
    }
  });
});

test('a holiday on a weekend closes its substitute day', async () => {
  const us = await namesIn('US', 2027);
  expect(us.get('2027-07-04')).toBe('Independence Day');
  expect(us.get('2027-07-05')).toBe('Independence Day (substitute day)');
  expect(us.get('2027-12-24')).toBe('Christmas Day (substitute day)');
  const england = await namesIn('GB-ENG', 2027);
  expect(england.get('2027-12-27')).toBe('Christmas Day (substitute day)');
  expect(england.get('2027-12-28')).toBe('Boxing Day (substitute day)');
});

test('every civil day of a long holiday closes, but not the eve it begins on', async () => {
  const turkey = await namesIn('TR', 2027);
  const eid = [...turkey].filter(([, name]) => name.includes('Eid al-Fitr')).map(([date]) => date);
  expect(eid).toEqual(['2027-03-09', '2027-03-10', '2027-03-11']);
  const israel = await namesIn('IL', 2027);
  expect(israel.get('2027-10-11')).toContain('Yom Kippur');
  expect(israel.has('2027-10-10')).toBe(false);
});

test('half days close nothing', async () => {
  expect((await namesIn('GT', 2027)).has('2027-12-24')).toBe(false);
  expect((await namesIn('CN', 2027)).has('2027-03-08')).toBe(false);
});

test('two holidays of one day are one day with both names', async () => {
  expect((await namesIn('ID', 2027)).get('2027-12-25')).toMatch(/^(?=.*Christmas Day)(?=.* \/ )(?=.*Mi'raj)/);
});

test('a state has its country’s holidays and its own', async () => {
  const germany = [...(await namesIn('DE', 2027)).keys()];
  const bavaria = [...(await namesIn('DE-BY', 2027)).keys()];
  const augsburg = [...(await namesIn('DE-BY-A', 2027)).keys()];
  expect(bavaria).toEqual(expect.arrayContaining(germany));
  expect(bavaria).toContain('2027-01-06');
  expect(germany).not.toContain('2027-01-06');
  expect(augsburg).toContain('2027-08-08');
  expect(bavaria).not.toContain('2027-08-08');
});

test('names are English', async () => {
  expect((await namesIn('DE', 2027)).get('2027-01-01')).toBe("New Year's Day");
  expect((await namesIn('US', 2027)).get('2027-09-06')).toBe('Labor Day');
});

test('one book serves several regions, and knows nothing of others', async () => {
  const book = await loadHolidays(['US', 'GB-ENG', 'US', 'US-CA', 'ZZ', '']);
  expect(book.on('US', day('2027-11-25'))).toBe('Thanksgiving Day');
  expect(book.on('US-CA', day('2027-03-31'))).toContain('Chávez');
  expect(book.on('US', day('2027-03-31'))).toBeNull();
  expect(book.on('GB-ENG', day('2027-11-25'))).toBeNull();
  expect(book.on('GB-SCT', day('2027-12-25'))).toBeNull();
  expect(book.on('ZZ', day('2027-12-25'))).toBeNull();
});

test('between holds both ends and nothing else', async () => {
  const book = await loadHolidays(['GB-ENG']);
  const dates = (first: string, last: string) =>
    book.between('GB-ENG', day(first), day(last)).map((each) => formatDay(each.day));
  expect(dates('2027-03-26', '2027-03-29')).toEqual(['2027-03-26', '2027-03-29']);
  expect(dates('2027-03-27', '2027-03-28')).toEqual([]);
  expect(dates('2027-03-29', '2027-03-26')).toEqual([]);
});

test('the years of the data are whole, and nothing is known outside of them', async () => {
  const book = await loadHolidays(['US']);
  for (let year = holidayYears.first; year <= holidayYears.last; year++) {
    expect(book.on('US', civil(year, 1, 1))).toBe("New Year's Day");
    expect(book.on('US', civil(year, 12, 25))).toContain('Christmas Day');
  }
  const all = book.between('US', civil(1900, 1, 1), civil(2200, 1, 1));
  expect(formatDay(all[0]!.day)).toBe(`${holidayYears.first}-01-01`);
  expect(formatDay(all.at(-1)!.day).slice(0, 4)).toBe(String(holidayYears.last));
});
