import { join } from 'node:path';
import { loadHolidays } from '../time/holidays/holidays.ts';
import { calendarFiles } from '../verify/calendar-files.ts';
import { type Verified, verify } from '../verify/verify.ts';
import { readClock } from './clock.ts';
import type { Context } from './commands/context.ts';
import { cannotRun } from './diagnose.ts';
import type { ExitCode } from './exit-code.ts';
import { readWholeFolder } from './folder/read-plan.ts';
import { report } from './report.ts';
import { readRosterInput } from './roster-input.ts';
import { busyTimes } from './verify/busy-times.ts';
import { planPlaces } from './verify/plan-places.ts';
import { frozenDays } from './whole-number.ts';

export async function runVerify(context: Context): Promise<ExitCode> {
  const { world, given, format } = context;
  const rosterPath = given.text('roster');
  if (rosterPath === null) {
    throw cannotRun(
      'missing-argument',
      'cadence verify needs the roster that the calendars were planned from',
      'give it with --roster ROSTER',
    );
  }
  const { now } = readClock(given.text('now'), world);
  const frozen = frozenDays(given.text('freeze')) * 1440;
  const shown = given.arguments[0] ?? '';
  const published = readWholeFolder(shown, world);
  const input = await readRosterInput(rosterPath, given, world);
  const { roster, sources } = input;
  if (roster === null) {
    await report(input.diagnostics, sources, context);
    return 1;
  }
  const planFile = join(shown, 'plan.json');
  const planText = published.calendar('plan.json') ?? '';
  sources.set(planFile, planText);
  const calendars = calendarFiles(published.plan).map(({ path, ...calendar }) => {
    const text = published.calendar(path);
    const file = join(shown, path);
    if (text !== null) sources.set(file, text);
    return { ...calendar, file, text };
  });
  const busy = await busyTimes(roster, input.busy, published.plan);
  const verified = verify({
    roster,
    plan: published.plan,
    calendars,
    placeInPlan: planPlaces(planFile, planText),
    book: await loadHolidays(roster.people.flatMap(({ holidays }) => holidays.regions)),
    busy: busy.spans,
    now: now + frozen,
  });
  const diagnostics = [...input.diagnostics, ...busy.diagnostics, ...verified.diagnostics];
  await report(diagnostics, sources, context);
  const isBroken = diagnostics.some(({ severity }) => severity === 'error');
  if (format === 'human' && !isBroken) await world.stdout.write(okLine(shown, verified));
  return isBroken ? 1 : 0;
}

function okLine(shown: string, { sessions, unplaced, diagnostics }: Verified): string {
  const history = diagnostics.length === 0 ? '' : ' that still can be kept';
  const missed = unplaced === 0 ? '' : `, ${unplaced} unplaced and rightly so`;
  return `${shown}: ok, ${sessions} ${sessions === 1 ? 'session' : 'sessions'}${missed}; no rule${history} is broken\n`;
}
