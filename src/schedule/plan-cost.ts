import type { Rules } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import { imbalanceOf, loadOf, SIDE_BY_SIDE } from './balance.ts';
import type { Due, Home, OpenSeries } from './due.ts';
import { homeSlot } from './home.ts';
import { costAt, hourCosts } from './hour-costs.ts';
import { nextQuarterCost } from './next-quarter.ts';
import { hasOptions } from './options.ts';
import { displacementCost, homeOf } from './rules/displacement.ts';
import type { Sitting } from './sitting.ts';
import { dayAt, minuteAt } from './wall-clock.ts';
import { slotInWeek } from './week-grid.ts';
import { WEIGHTS, weightsOf } from './weights.ts';

/** What one team's quarter costs as it stands: the number that all planning makes small. */
export function planCost(team: readonly OpenSeries[], rules: Rules): number {
  let cost = 0;
  for (const series of team) {
    if (series.home !== null) cost += homeCost(series, series.home);
    for (const due of series.dues) {
      const { sitting } = due;
      if (sitting === null) cost += hasOptions(due) ? unplacedCost(series) : 0;
      else if (sitting.start !== homeSlot(due)) {
        cost += away(due, sitting) + hoursOf(sitting);
      }
    }
  }
  return cost + phaseCost(team) + dayCost(team, rules);
}

function away(due: Due, sitting: Sitting): number {
  const { manager, grid } = due.series;
  const day = sitting.managerFirst;
  const minute = minuteAt(manager.clock, sitting.start, day);
  const cost = displacementCost(due, homeOf(due), sitting.start, day, minute);
  const isLater = day >= grid.firstDay + grid.weeks * 7;
  return isLater ? cost + nextQuarterCost(due, sitting.start, day) : cost;
}

function unplacedCost({ kind }: OpenSeries): number {
  return kind === 'pipeline-review' ? WEIGHTS.unplaced : WEIGHTS.unplacedDevelopment;
}

/** The hours of a series' home, once for the whole quarter; read in its first week. */
export function homeCost(
  { grid, manager, rep, kind, minutes }: OpenSeries,
  home: Pick<Home, 'minute'> & { readonly weekday: number },
): number {
  const slot = slotInWeek(grid, 0, home.weekday * 1440 + home.minute);
  const repDay = dayAt(rep.clock, slot);
  return (
    costAt(hourCosts(manager.work, 'manager', kind, minutes), home.weekday, home.minute) +
    costAt(hourCosts(rep.work, 'rep', kind, minutes), weekdayOf(repDay), minuteAt(rep.clock, slot, repDay))
  );
}

function hoursOf({ manager, rep, kind, start, end, managerFirst, repFirst }: Sitting): number {
  const minutes = (end - start) * 5;
  return (
    costAt(
      hourCosts(manager.work, 'manager', kind, minutes),
      weekdayOf(managerFirst),
      minuteAt(manager.clock, start, managerFirst),
    ) +
    costAt(
      hourCosts(rep.work, 'rep', kind, minutes),
      weekdayOf(repFirst),
      minuteAt(rep.clock, start, repFirst),
    )
  );
}

function phaseCost(team: readonly OpenSeries[]): number {
  let ahead = 0;
  for (const { every, phase } of team) if (every === 2 && phase !== null) ahead += phase === 0 ? 1 : -1;
  return imbalanceOf(ahead);
}

/** Full days, and days in pieces. */
function dayCost(team: readonly OpenSeries[], rules: Rules): number {
  const weights = weightsOf(rules);
  const reach = Math.max(SIDE_BY_SIDE, rules.buffer);
  let cost = 0;
  for (let phase = 0; phase < 2; phase++) {
    for (let weekday = 0; weekday < 7; weekday++) {
      const homes: { from: number; to: number }[] = [];
      for (const { home, every, minutes, phase: own } of team) {
        if (home === null || home.weekday !== weekday || (every === 2 && own !== phase)) continue;
        homes.push({ from: home.minute, to: home.minute + minutes });
      }
      for (let n = 0; n < homes.length; n++) cost += loadOf(n, weights);
      for (const start of new Set(homes.map(({ from }) => from))) {
        const starting = homes.filter(({ from }) => from === start).length;
        const before = homes.filter(({ to }) => to <= start && to >= start - reach).length;
        cost += Math.max(0, starting - before) * weights.scatteredDay;
      }
    }
  }
  return cost;
}
