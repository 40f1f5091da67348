import type { Day } from '../../model.ts';
import { firstYear, lastYear, letters } from './data/index.ts';
import { readRegions } from './read-country.ts';

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
  const countries = [...new Set(regions.map((region) => region.split('-', 1)[0] ?? ''))];
  const texts = await Promise.all(
    countries.map(async (country) => (await letters[country.charAt(0)]?.())?.[country] ?? ''),
  );
  const wanted = new Set(regions);
  const byRegion = new Map<string, readonly Holiday[]>();
  for (const text of texts) {
    for (const [region, holidays] of readRegions(text, wanted)) byRegion.set(region, holidays);
  }
  return bookOf(byRegion);
}

function bookOf(byRegion: ReadonlyMap<string, readonly Holiday[]>): HolidayBook {
  const between = (region: string, first: Day, last: Day): readonly Holiday[] => {
    const holidays = byRegion.get(region) ?? [];
    return holidays.slice(countBefore(holidays, first), countBefore(holidays, last + 1));
  };
  return { between, on: (region, day) => between(region, day, day)[0]?.name ?? null };
}

/** How many of the holidays, in order, lie before a day. */
function countBefore(holidays: readonly Holiday[], day: Day): number {
  let low = 0;
  let high = holidays.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((holidays[middle]?.day ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
