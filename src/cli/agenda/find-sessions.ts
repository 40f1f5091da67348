import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Day, Person, PublishedPlan, PublishedSession, Roster } from '../../model.ts';
import { parseQuarter, quarterHorizon, quarterOf } from '../../time/horizon.ts';
import { readPlanOf } from '../folder/read-plan.ts';
import { planInMemory } from '../plan/plan-in-memory.ts';
import type { RosterInput } from '../roster-input.ts';
import type { World } from '../world/world.ts';
import type { AgendaOptions, Wanted } from './agenda-options.ts';
import { chooseSessions, type Weeks } from './choose-sessions.ts';

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
 * quarter that the day is in and then, where no weeks are named, for the one after it. Null where there is none.
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
  const weeks = weeksOf(wanted, roster);
  const choose = (plan: PublishedPlan): PublishedSession[] =>
    chooseSessions(plan, rep.email, wanted, weeks, kind, clock.now);
  const known = published.plan === null ? [] : choose(published.plan);
  // Of a quarter that begins or ends outside the plan, only some sessions would be shown.
  const isWhole = wanted.by !== 'quarter' || holds(published.plan?.horizon, weeks);
  if (published.plan !== null && known.length > 0 && isWhole) {
    return { plan: published.plan, sessions: known, file, diagnostics: [] };
  }
  const { firstDay } = quarterOf(weeks?.firstDay ?? dayOf(options), roster);
  const days = weeks === null ? [firstDay, firstDay + NEXT_QUARTER] : [firstDay];
  for (const day of days) {
    const quarter = parseQuarter(quarterOf(day, roster).label);
    if (quarter === null) continue;
    const before = published.plan === null ? null : { folder: out, published };
    const choice = { horizon: { by: 'quarter', quarter }, ...clock, before } as const;
    const plan = await planInMemory(choice, roster, input, world);
    const sessions = plan === null ? [] : choose(plan);
    if (plan !== null && sessions.length > 0) return { plan, sessions, file: null, diagnostics: [] };
  }
  return null;
}

function dayOf({ wanted, clock }: AgendaOptions): Day {
  return wanted.by === 'day' ? wanted.day : Math.floor(clock.now / 1440);
}

/** The weeks that are named; null where the next sessions are asked for. */
function weeksOf(wanted: Wanted, roster: Roster): Weeks | null {
  if (wanted.by === 'period') return { firstDay: wanted.monday, lastDay: wanted.monday + 6 };
  if (wanted.by !== 'quarter') return null;
  return quarterHorizon(wanted.quarter.year, wanted.quarter.quarter, roster);
}

function holds(horizon: Weeks | undefined, weeks: Weeks | null): boolean {
  if (horizon === undefined || weeks === null) return false;
  return horizon.firstDay <= weeks.firstDay && horizon.lastDay >= weeks.lastDay;
}
