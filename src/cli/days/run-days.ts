import { weekdayLosses } from '../../insight/weekday-losses.ts';
import { yearOf } from '../../time/day.ts';
import { holidayYears, loadHolidays } from '../../time/holidays/holidays.ts';
import { readClock } from '../clock.ts';
import type { Context } from '../commands/context.ts';
import { cannotRun } from '../diagnose.ts';
import type { ExitCode } from '../exit-code.ts';
import { answer, report } from '../report.ts';
import { readRosterInput } from '../roster-input.ts';
import { daysDocument, daysLines } from './show-days.ts';

export async function runDays(context: Context): Promise<ExitCode> {
  const { world, given, style } = context;
  const asked = given.text('year');
  const year =
    asked === null ? yearOf(Math.floor(readClock(given.text('now'), world).now / 1440)) : Number(asked);
  if (!Number.isInteger(year) || year < holidayYears.first || year > holidayYears.last) {
    throw cannotRun(
      'bad-value',
      `--year cannot be "${asked ?? year}"`,
      `holidays are known from ${holidayYears.first} to ${holidayYears.last}`,
    );
  }
  const input = await readRosterInput(given.arguments[0] ?? '', given, world);
  const { roster } = input;
  if (roster === null) {
    await report(input.diagnostics, input.sources, context);
    return 1;
  }
  const book = await loadHolidays([...new Set(roster.people.flatMap(({ holidays }) => holidays.regions))]);
  const teams = weekdayLosses(roster, book, year);
  const asJson = (): string => daysDocument(roster, year, teams);
  await answer({ inWords: () => daysLines(roster, year, teams, style), asJson }, input, context);
  return 0;
}
