import type { Day } from '../model.ts';
import type { Due, OpenSeries } from './due.ts';
import { dayAt } from './wall-clock.ts';
import { slotInWeek, type WeekGrid } from './week-grid.ts';
import { WEIGHTS } from './weights.ts';

/**
 * A fortnight that is due in a quarter's last week may be held in the first of the next. Nobody has planned that
 * week yet, but its homes are known: what would push one of them aside costs as much as a displaced session.
 */
export function nextQuarterCost({ series }: Due, start: number, day: Day): number {
  const { grid, team } = series;
  const end = start + series.slots;
  let pushed = 0;
  for (const home of homesToCome(team, grid)) {
    const isAtOnce = home.start < end && home.end > start;
    if (!isAtOnce && (home.day !== day || home.series.rep !== series.rep)) continue;
    if (home.series !== series) pushed++;
  }
  return pushed * WEIGHTS.displaced;
}

interface HomeToCome {
  readonly series: OpenSeries;
  readonly start: number;
  readonly end: number;
  readonly day: Day;
}

const known = new WeakMap<readonly OpenSeries[], readonly HomeToCome[]>();

/** Has the homes asked for anew, because some of them are others now. */
export function forgetHomesToCome(team: readonly OpenSeries[]): void {
  known.delete(team);
}

/** Where the team's homes are in the first week after the quarter. Asked for when all of them are chosen. */
function homesToCome(team: readonly OpenSeries[], grid: WeekGrid): readonly HomeToCome[] {
  let homes = known.get(team);
  if (homes === undefined) {
    homes = team.flatMap((series) => {
      if (series.home === null || !isDueInWeek(series, grid.weeks)) return [];
      const start = slotInWeek(grid, grid.weeks, series.home.weekday * 1440 + series.home.minute);
      return [{ series, start, end: start + series.slots, day: dayAt(grid.clock, start) }];
    });
    known.set(team, homes);
  }
  return homes;
}

function isDueInWeek({ every, dues }: OpenSeries, week: number): boolean {
  const first = dues[0];
  return first !== undefined && (every === 1 || (week - first.week) % 2 === 0);
}
