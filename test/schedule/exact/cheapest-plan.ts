import type { Weekday } from '../../../src/model.ts';
import type { Due, OpenSeries } from '../../../src/schedule/due.ts';
import { windowDays } from '../../../src/schedule/due.ts';
import { homeSlot, setHome } from '../../../src/schedule/home.ts';
import { homeCandidates } from '../../../src/schedule/home-candidates.ts';
import { addDues } from '../../../src/schedule/open-series.ts';
import { clear, placesOf, restore } from '../../../src/schedule/places.ts';
import { homeCost, planCost } from '../../../src/schedule/plan-cost.ts';
import type { Before, PlanInput } from '../../../src/schedule/planning.ts';
import type { Bounds } from '../../../src/schedule/rules/hard-rule.ts';
import { isForbidden } from '../../../src/schedule/rules/index.ts';
import { seat, unseat } from '../../../src/schedule/seat.ts';
import { sittingAt } from '../../../src/schedule/sitting.ts';
import { startsBetween } from '../../../src/schedule/start-mask.ts';
import { startOf } from '../../../src/schedule/wall-clock.ts';
import { WEIGHTS } from '../../../src/schedule/weights.ts';

/** What the cheapest of all plans of a small team costs: every home, every start of every session, one after the other. */
export function cheapestPlan(
  before: readonly Before[],
  { roster, horizon }: PlanInput,
  bounds: Bounds,
): number {
  const team = before.map(({ series }) => series);
  const kept = placesOf(team);
  let least = planCost(team, roster.rules);
  clear(team);

  const seatFrom = (dues: readonly Due[], at: number, cost: number): void => {
    if (cost >= least) return;
    const due = dues[at];
    if (due === undefined) {
      least = Math.min(least, planCost(team, roster.rules));
      return;
    }
    const home = homeSlot(due);
    const from = startOf(due.series.manager.clock, due.monday);
    const to = startOf(due.series.manager.clock, due.monday + windowDays(due));
    const starts = startsBetween(due.series.mask, from, to);
    for (const start of [...starts.filter((one) => one === home), ...starts.filter((one) => one !== home)]) {
      const sitting = sittingAt(due, start);
      if (isForbidden(sitting, bounds)) continue;
      seat(due, sitting);
      seatFrom(dues, at + 1, start === home ? cost : cost + WEIGHTS.displaced);
      unseat(due);
    }
    seatFrom(dues, at + 1, starts.length === 0 ? cost : cost + WEIGHTS.unplaced);
  };

  const settleFrom = (at: number): void => {
    const series: OpenSeries | undefined = team[at];
    if (series === undefined) {
      const homes = team.reduce((sum, one) => sum + (one.home === null ? 0 : homeCost(one, one.home)), 0);
      seatFrom(
        team.flatMap(({ dues }) => dues),
        0,
        homes,
      );
      return;
    }
    for (const phase of series.every === 2 ? ([0, 1] as const) : ([0] as const)) {
      series.phase = phase;
      series.dues = [];
      addDues(series, horizon, roster);
      for (const minute of homeCandidates(series).minutes) {
        setHome(series, { weekday: Math.floor(minute / 1440) as Weekday, minute: minute % 1440 });
        settleFrom(at + 1);
      }
    }
  };
  settleFrom(0);
  restore(kept);
  return least;
}
