import type { Day, Horizon, Instant, Kind, PublishedPlan, PublishedSession } from '../../model.ts';
import { mondayOfWeekLabel } from '../../time/week.ts';
import { findZone } from '../../time/zones/zone.ts';
import type { Wanted } from './agenda-options.ts';

/** Whole weeks. */
export type Weeks = Pick<Horizon, 'firstDay' | 'lastDay'>;

/** The sessions of one rep that somebody wants to see, in order of their starts; `weeks` are those asked for. */
export function chooseSessions(
  { sessions, outside }: PublishedPlan,
  rep: string,
  wanted: Wanted,
  weeks: Weeks | null,
  kind: Kind | null,
  now: Instant,
): PublishedSession[] {
  const own = [...sessions, ...outside]
    .filter((each) => each.rep === rep && each.status === 'confirmed')
    .filter((each) => kind === null || each.kind === kind)
    .sort((a, b) => a.start - b.start);
  if (weeks !== null) {
    const isIn = (day: Day): boolean => day >= weeks.firstDay && day <= weeks.lastDay;
    return own.filter((each) => isIn(mondayOfWeekLabel(each.period) ?? Number.NaN) || isIn(dayOf(each)));
  }
  const isNext = (each: PublishedSession): boolean =>
    wanted.by === 'day' ? dayOf(each) >= wanted.day : each.start + each.minutes > now;
  const next = own.filter(isNext);
  return next.filter((each) => next.find((other) => other.kind === each.kind) === each);
}

function dayOf({ start, timeZone }: PublishedSession): Day {
  return findZone(timeZone)?.toWall(start).day ?? Math.floor(start / 1440);
}
