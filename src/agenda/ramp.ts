import type { CheckPoint, Day, Person, Session } from '../model.ts';
import { parseDay } from '../time/day.ts';
import { findZone } from '../time/zones/zone.ts';
import type { DueWeek } from './due-week.ts';
import type { Pair } from './pairs.ts';

/** Where somebody who has just joined stands at a session. */
export interface RampPlace {
  /** Days since the first one. */
  readonly day: number;
  readonly checkPoint: CheckPoint | null;
}

const CHECK_POINTS: readonly CheckPoint[] = [30, 60, 90];

/** Sessions later than this are like everybody's; it leaves room for the last check-point. */
const LAST_DAY = 100;

/**
 * The ramp of one pair: a place for each development session in the first hundred days.
 *
 * A check-point belongs to the session whose home day is nearest to it. Home days lie a series' rhythm apart
 * for ever, so each session can tell for itself, whatever the plan's horizon and wherever it was displaced to.
 * Where that session could not be placed, the nearest one of the same quarter takes the check-point.
 */
export function rampOf(
  starts: Day,
  { development, missing }: Pair,
  rep: Person,
  weekOf: (period: string) => DueWeek,
): ReadonlyMap<Session, RampPlace> {
  const ramp = new Map<Session, RampPlace>();
  const { every } = rep.sessions['development-session'];
  const half = every === 2 ? 7 : 3;
  const rhythm = 7 * every;
  const owns = (home: Day, day: Day): boolean => day >= home - half && day < home - half + rhythm;
  const days = new Map(development.map(([session]) => [session, homeDayOf(session)]));

  for (const [session, home] of days) {
    const day = home - starts;
    if (day < 0 || day > LAST_DAY) continue;
    const checkPoint = CHECK_POINTS.find((each) => owns(home, starts + each)) ?? null;
    ramp.set(session, { day, checkPoint });
  }
  for (const { period } of missing) {
    const due = weekOf(period);
    for (const checkPoint of CHECK_POINTS) {
      let nearest: Session | null = null;
      let distance = Number.POSITIVE_INFINITY;
      for (const [session, home] of days) {
        const week = weekOf(session.period);
        if (week.quarter !== due.quarter || ramp.get(session)?.checkPoint !== null) continue;
        if (!owns(due.monday + (home - week.monday), starts + checkPoint)) continue;
        const away = Math.abs(home - (starts + checkPoint));
        if (away < distance) [nearest, distance] = [session, away];
      }
      const place = nearest === null ? undefined : ramp.get(nearest);
      if (nearest !== null && place !== undefined) ramp.set(nearest, { ...place, checkPoint });
    }
  }
  return ramp;
}

/** The civil day, in the session's zone, on which it would be if nothing had displaced it. */
function homeDayOf(session: Session): Day {
  const home = session.displaced === null ? null : parseDay(session.displaced.home.slice(0, 10));
  if (home !== null) return home;
  const zone = findZone(session.timeZone);
  return zone === null ? Math.floor(session.start / 1440) : zone.toWall(session.start).day;
}
