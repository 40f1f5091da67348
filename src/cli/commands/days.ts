import type { Command } from './command.ts';
import { format, json } from './report-options.ts';
import { now, rosterArgument, rosterFormat, rosterOptions } from './roster-options.ts';

export const days = {
  name: 'days',
  summary: 'Count what each weekday loses in a year, to choose the days of a rhythm',
  description: [
    `Counts for each team how many weekly and fortnightly sessions each weekday would lose in a year to public
holidays, leave and time zones, and names the days that lose the fewest. Nothing is planned and nothing written.`,
    `A session is lost on a day on which one of the two is off, or on which their hours do not meet. Development
sessions have a day of their own, since they are never on the day of a review.`,
  ],
  arguments: [rosterArgument],
  options: [
    { long: 'year', value: 'YEAR', summary: 'The year to count, the clock’s by default: 2027' },
    now,
    json,
    ...rosterOptions,
    rosterFormat,
    format,
  ],
  examples: [
    { line: 'cadence days roster.yaml --year 2027', does: 'count what each weekday loses in 2027' },
    { line: 'cadence days roster.yaml --json | jq ".teams[].best"', does: 'hand the best days to a script' },
  ],
  load: async () => (await import('../days/run-days.ts')).runDays,
} as const satisfies Command;
