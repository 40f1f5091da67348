import type { Due, OpenSeries } from './due.ts';
import type { Sitting } from './sitting.ts';
import { dayAt } from './wall-clock.ts';
import { slotInWeek } from './week-grid.ts';
import { WEIGHTS } from './weights.ts';

/**
 * A fortnight that is due in a quarter's last week may be held in the first of the next. Nobody has planned that
 * week yet, but its homes are known: what would push one of them aside costs as much as a displaced session.
 */
export function nextQuarterCost({ series }: Due, sitting: Sitting): number {
  const { grid, team } = series;
  if (sitting.managerFirst < grid.firstDay + grid.weeks * 7) return 0;
  let cost = 0;
  for (const other of team) {
    if (other === series || !isDueInWeek(other, grid.weeks) || other.home === null) continue;
    const start = slotInWeek(grid, grid.weeks, other.home.weekday * 1440 + other.home.minute);
    const isThere = start < sitting.end && start + other.slots > sitting.start;
    const isPairsDay = other.rep === series.rep && dayAt(grid.clock, start) === sitting.managerFirst;
    if (isThere || isPairsDay) cost += WEIGHTS.displaced;
  }
  return cost;
}

function isDueInWeek({ every, dues }: OpenSeries, week: number): boolean {
  const first = dues[0];
  return first !== undefined && (every === 1 || (week - first.week) % 2 === 0);
}
