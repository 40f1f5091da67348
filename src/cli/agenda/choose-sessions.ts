import type { Day, Instant, Kind, PublishedPlan, PublishedSession } from '../../model.ts';
import { findZone } from '../../time/zones/zone.ts';
import type { Wanted } from './agenda-options.ts';

/** The sessions of one rep that somebody wants to see, in order of their starts. */
export function chooseSessions(
  { sessions, outside }: PublishedPlan,
  rep: string,
  wanted: Wanted,
  kind: Kind | null,
  now: Instant,
): PublishedSession[] {
  const own = [...sessions, ...outside]
    .filter((each) => each.rep === rep && each.status === 'confirmed')
    .filter((each) => kind === null || each.kind === kind)
    .sort((a, b) => a.start - b.start);
  if (wanted.by === 'period') {
    const { period, monday } = wanted;
    const isIn = (day: Day): boolean => day >= monday && day < monday + 7;
    return own.filter((each) => each.period === period || isIn(dayOf(each)));
  }
  const isNext = (each: PublishedSession): boolean =>
    wanted.by === 'day' ? dayOf(each) >= wanted.day : each.start + each.minutes > now;
  const next = own.filter(isNext);
  return next.filter((each) => next.find((other) => other.kind === each.kind) === each);
}

function dayOf({ start, timeZone }: PublishedSession): Day {
  return findZone(timeZone)?.toWall(start).day ?? Math.floor(start / 1440);
}
