import type { Audience, Day, Kind } from '../../model.ts';
import { parseDay } from '../../time/day.ts';
import { mondayOfWeekLabel } from '../../time/week.ts';
import { type Clock, readClock } from '../clock.ts';
import { cannotRun } from '../diagnose.ts';
import { type Folder, planFolder } from '../folder/read-plan.ts';
import type { Given } from '../parse-command.ts';
import type { World } from '../world/world.ts';

/** Which sessions are asked for: from a day on the next of each kind, or all of a week. */
export type Wanted =
  | { readonly by: 'day'; readonly day: Day }
  | { readonly by: 'period'; readonly period: string; readonly monday: Day }
  | { readonly by: 'clock' };

export interface AgendaOptions {
  readonly roster: string;
  readonly rep: string;
  readonly wanted: Wanted;
  readonly kind: Kind | null;
  readonly audience: Audience | null;
  readonly clock: Clock;
  /** Of the plan. */
  readonly out: Folder;
}

/** Throws a UserError (exit code 2) for values that cannot be, and for options that contradict each other. */
export function readAgendaOptions(given: Given, world: World): AgendaOptions {
  return {
    roster: given.arguments[0] ?? '',
    rep: given.arguments[1] ?? '',
    wanted: wantedOf(given.text('date'), given.text('period')),
    kind: given.text('kind') as Kind | null,
    audience: given.text('audience') as Audience | null,
    clock: readClock(given.text('now'), world),
    out: planFolder(given.text('out'), world),
  };
}

function wantedOf(date: string | null, period: string | null): Wanted {
  if (date !== null && period !== null) {
    throw cannotRun('conflicting-options', '--date and --period contradict each other', 'leave one out');
  }
  if (period !== null) {
    const monday = mondayOfWeekLabel(period);
    if (monday !== null) return { by: 'period', period, monday };
    throw cannotRun('bad-value', `--period cannot be "${period}"`, 'write an ISO week: 2027-W05');
  }
  if (date === null) return { by: 'clock' };
  const day = parseDay(date);
  if (day !== null) return { by: 'day', day };
  throw cannotRun('bad-value', `--date cannot be "${date}"`, 'write a date that exists: 2027-01-04');
}
