import type { Ousted, Schedule, Series, Session, Unplaced } from '../model.ts';
import { quartersIn } from '../time/horizon.ts';
import type { OpenSeries } from './due.ts';
import { openPlanning, type PlanInput } from './planning.ts';
import { pinPublished } from './published.ts';
import { planQuarter } from './quarter.ts';
import { reportSessions } from './report.ts';
import { whoMadeRoom } from './room-made.ts';

/**
 * Gives every due session of the horizon a place, or says why there is none. Pure: the same input gives the
 * same plan. A horizon of several quarters is planned quarter by quarter, each after the one before.
 */
export function planSchedule(input: PlanInput): Schedule {
  const planning = openPlanning(input);
  const standing = pinPublished(planning);
  const sessions: Session[] = [];
  const unplaced: Unplaced[] = [];
  const ousted: Ousted[] = [...standing.ousted];
  for (const part of quartersIn(input.horizon, input.roster)) {
    const series = planQuarter(planning, standing, part);
    const quarter = reportSessions(planning, series, standing, part);
    sessions.push(...quarter.sessions);
    unplaced.push(...quarter.unplaced);
    ousted.push(...whoMadeRoom(series, standing, planning.bounds));
    leaveAsPlanned(series);
  }
  const known = new Map(input.roster.people.map((person) => [person.email, person.manager]));
  return {
    sessions: sessions.sort((a, b) => a.start - b.start || compare(sessionOrder(a), sessionOrder(b))),
    unplaced: unplaced.sort(unplacedInOrder),
    series: [...planning.carried.values()]
      .filter((series) => known.get(series.rep) === series.manager)
      .sort(seriesInOrder),
    ousted: ousted.sort(unplacedInOrder),
    strained: standing.strained.sort(unplacedInOrder),
  };
}

/** A session may stand in the week after its quarter. It is told already, so the next quarter plans around it. */
function leaveAsPlanned(series: readonly OpenSeries[]): void {
  for (const { dues } of series) for (const { sitting } of dues) if (sitting !== null) sitting.due = null;
}

/** By period, then manager, rep and kind. */
export function unplacedInOrder(a: Ousted, b: Ousted): number {
  return compare(a.period, b.period) || compare(sessionOrder(a), sessionOrder(b));
}

export function seriesInOrder(a: Series, b: Series): number {
  return compare(sessionOrder(a), sessionOrder(b));
}

function sessionOrder({ manager, rep, kind }: Pick<Session, 'manager' | 'rep' | 'kind'>): string {
  return `${manager} ${rep} ${kind}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
