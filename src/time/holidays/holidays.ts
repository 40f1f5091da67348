import type { Day } from '../../model.ts';
import { yearOf } from '../day.ts';
import { firstYear, lastYear, letters } from './data/index.ts';
import { holidaysIn, linesOf } from './read-country.ts';

export { isRegion, nearestRegions } from './regions.ts';

export interface Holiday {
  readonly day: Day;
  /** English where there is an English name; several holidays of one day are joined by ` / `. */
  readonly name: string;
}

/** The public holidays of the regions that were loaded; other regions have none. */
export interface HolidayBook {
  /** The holiday's name; null on every other day. */
  readonly on: (region: string, day: Day) => string | null;
  /** In order, both ends included, one for a day. */
  readonly between: (region: string, first: Day, last: Day) => readonly Holiday[];
}

/** First and last year the data covers; outside of them no book holds a holiday. */
export const holidayYears = { first: firstYear, last: lastYear } as const;

/** Loads only the countries named; codes that are no region are passed over. */
export async function loadHolidays(regions: readonly string[]): Promise<HolidayBook> {
  const countries = [...new Set(regions.map(countryOf))];
  const texts = await Promise.all(
    countries.map(async (country) => (await letters[country.charAt(0)]?.())?.countries[country] ?? ''),
  );
  const byCountry = new Map(countries.map((country, i) => [country, texts[i] ?? '']));
  return bookOf(
    new Map(regions.map((region) => [region, linesOf(byCountry.get(countryOf(region)) ?? '', region)])),
  );
}

function countryOf(region: string): string {
  return region.split('-', 1)[0] ?? '';
}

/** Reads a region's year when it is first asked for, as a plan asks for one or two of them. */
function bookOf(lines: ReadonlyMap<string, readonly string[]>): HolidayBook {
  const years = new Map<string, readonly Holiday[]>();
  const inYear = (region: string, year: number): readonly Holiday[] => {
    const key = `${region} ${year}`;
    let holidays = years.get(key);
    if (holidays === undefined) {
      holidays = holidaysIn(year, lines.get(region) ?? []);
      years.set(key, holidays);
    }
    return holidays;
  };
  const between = (region: string, first: Day, last: Day): readonly Holiday[] => {
    const holidays: Holiday[] = [];
    const past = Math.min(yearOf(last), lastYear);
    for (let year = Math.max(yearOf(first), firstYear); year <= past; year++) {
      for (const holiday of inYear(region, year)) {
        if (holiday.day >= first && holiday.day <= last) holidays.push(holiday);
      }
    }
    return holidays;
  };
  return { between, on: (region, day) => between(region, day, day)[0]?.name ?? null };
}
