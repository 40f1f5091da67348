import type { Day, Horizon, PublishedPlan, PublishedSession } from '../model.ts';
import { isoWeekLabel } from '../time/week.ts';

/**
 * The plan before, cut by another horizon: `sessions` are those due in a week of `horizon`, `outside` all
 * others, wherever the plan before held them. A quarter planned again after the next one thus finds its own
 * sessions, and the next one's stay occupied time.
 */
export function previousWithin(previous: PublishedPlan, horizon: Horizon): PublishedPlan {
  const periods = new Set<string>();
  for (let monday: Day = horizon.firstDay; monday <= horizon.lastDay; monday += 7) {
    periods.add(isoWeekLabel(monday));
  }
  const sessions: PublishedSession[] = [];
  const outside: PublishedSession[] = [];
  for (const session of [...previous.sessions, ...previous.outside]) {
    (periods.has(session.period) ? sessions : outside).push(session);
  }
  return { ...previous, sessions: sessions.sort(inOrder), outside: outside.sort(inOrder) };
}

/** By start, then manager, rep, kind; periods set apart what is left. */
export function inOrder(a: PublishedSession, b: PublishedSession): number {
  return (
    a.start - b.start ||
    compare(a.manager, b.manager) ||
    compare(a.rep, b.rep) ||
    compare(a.kind, b.kind) ||
    compare(a.period, b.period)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
