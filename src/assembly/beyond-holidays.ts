import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Horizon, Roster } from '../model.ts';
import { yearOf } from '../time/day.ts';
import { holidayYears } from '../time/holidays/holidays.ts';

/** A warning where the horizon has days for which no public holidays are known, though somebody has them. */
export function beyondHolidays({ people }: Roster, { firstDay, lastDay }: Horizon): readonly Diagnostic[] {
  const { first, last } = holidayYears;
  const isKnown = yearOf(firstDay) >= first && yearOf(lastDay) <= last;
  if (isKnown || people.every(({ holidays }) => holidays.regions.length === 0)) return [];
  return [
    {
      code: 'beyond-holidays',
      severity: 'warning',
      message: `public holidays are known from ${first} to ${last} only, so sessions may be planned on those of other years`,
      place: null,
      hint: 'add the days to the roster: holidays: { of: US, add: [2041-07-04 Independence Day] }',
    },
  ];
}
