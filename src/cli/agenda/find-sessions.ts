import { join } from 'node:path';
import { assemble } from '../../assemble.ts';
import { type Diagnostic, UserError } from '../../diagnostics/diagnostic.ts';
import type { Day, Person, PublishedPlan, PublishedSession, Roster } from '../../model.ts';
import { parseQuarter, quarterOf } from '../../time/horizon.ts';
import { readPlanOf } from '../folder/read-plan.ts';
import type { RosterInput } from '../roster-input.ts';
import type { World } from '../world/world.ts';
import type { AgendaOptions } from './agenda-options.ts';
import { chooseSessions } from './choose-sessions.ts';

export interface FoundSessions {
  readonly plan: PublishedPlan;
  readonly sessions: readonly PublishedSession[];
  /** The plan.json they are from, as messages show it; null where they were planned just now. */
  readonly file: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Longer than any quarter is, counted from its first day. */
const NEXT_QUARTER = 98;

/**
 * The sessions asked for: from the plan in the folder, or else planned as `cadence plan` would, for the
 * quarter that the day is in and then for the one after it. Null where neither holds one.
 */
export async function findSessions(
  options: AgendaOptions,
  roster: Roster,
  rep: Person,
  input: RosterInput,
  world: World,
): Promise<FoundSessions | null> {
  const { wanted, kind, clock, out } = options;
  const published = readPlanOf(roster, out, world);
  const file = join(out.shown, 'plan.json');
  const choose = (plan: PublishedPlan): PublishedSession[] =>
    chooseSessions(plan, rep.email, wanted, kind, clock.now);
  const known = published.plan === null ? [] : choose(published.plan);
  if (published.plan !== null && known.length > 0) {
    return { plan: published.plan, sessions: known, file, diagnostics: [] };
  }
  const first = quarterOf(dayOf(options), roster);
  const days = wanted.by === 'period' ? [first.firstDay] : [first.firstDay, first.firstDay + NEXT_QUARTER];
  for (const day of days) {
    const quarter = parseQuarter(quarterOf(day, roster).label);
    if (quarter === null) continue;
    const { result, diagnostics } = await assemble({
      roster,
      horizon: { by: 'quarter', quarter },
      now: clock.now,
      stamp: clock.stamp,
      utc: false,
      previous: published.plan === null ? null : { plan: published.plan, calendar: published.calendar },
      busy: input.busy,
      accounts: input.accounts,
    });
    if (diagnostics.some(({ severity }) => severity === 'error')) throw new UserError(1, diagnostics);
    const sessions = result === null ? [] : choose(result.plan);
    if (result !== null && sessions.length > 0)
      return { plan: result.plan, sessions, file: null, diagnostics: [] };
  }
  return null;
}

function dayOf({ wanted, clock }: AgendaOptions): Day {
  if (wanted.by === 'day') return wanted.day;
  return wanted.by === 'period' ? wanted.monday : Math.floor(clock.now / 1440);
}
