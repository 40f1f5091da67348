import type { Roster } from '../../model.ts';
import { weekdayOf } from '../../time/day.ts';
import { isDue, type OpenSeries } from '../due.ts';
import { homeCandidates } from '../home-candidates.ts';
import { costAt, hourCosts } from '../hour-costs.ts';
import { awayCost } from '../rules/displacement.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { dayAt, minuteAt } from '../wall-clock.ts';
import { slotInWeek } from '../week-grid.ts';
import { WEIGHTS } from '../weights.ts';
import { type DayStarts, type SeriesStarts, seriesStarts } from './starts.ts';

/** One place and phase a series could have. */
export interface HomeColumn {
  readonly weekday: number;
  readonly minute: number;
  readonly phase: 0 | 1;
  /** Weeks (as bits) it is due in and can be at home, the team aside. */
  readonly kept: number;
  /** Weeks it is due in and cannot. */
  readonly lost: number;
  /** What it costs if all others make way: its hours, and each lost week's session at its cheapest start. */
  readonly cost: number;
}

export interface ModelSeries {
  readonly series: OpenSeries;
  readonly starts: SeriesStarts;
  readonly homes: readonly HomeColumn[];
  readonly leastCost: number;
}

/** Every place and phase a series could have, or the one it has; null where no place suits any week. */
export function modelSeries(series: OpenSeries, roster: Roster, bounds: Bounds): ModelSeries | null {
  const starts = seriesStarts(series, bounds);
  const { grid } = series;
  const homes: HomeColumn[] = [];
  const places = placesOf(series);
  for (const phase of phasesOf(series)) {
    const due = dueWeeks(series, phase, roster);
    for (const { minute: minuteOfWeek, hours } of places) {
      const weekday = Math.floor(minuteOfWeek / 1440);
      const minute = minuteOfWeek - weekday * 1440;
      let kept = 0;
      let cost = hours;
      for (let week = 0; week < grid.weeks; week++) {
        if ((due & (1 << week)) === 0) continue;
        if (starts.slots.has(slotInWeek(grid, week, minuteOfWeek))) kept |= 1 << week;
        else cost += cheapestMove(series, starts, week, weekday, minute);
      }
      homes.push({ weekday, minute, phase, kept, lost: due & ~kept, cost });
    }
  }
  if (homes.length === 0) return null;
  return {
    series,
    starts,
    homes,
    leastCost: homes.reduce((least, { cost }) => Math.min(least, cost), Infinity),
  };
}

function placesOf(series: OpenSeries): { minute: number; hours: number }[] {
  const { home, manager, rep, kind, minutes, grid } = series;
  if (home === null) {
    const candidates = homeCandidates(series);
    return Array.from(candidates.minutes, (minute, i) => ({ minute, hours: candidates.costs[i] ?? 0 }));
  }
  const minute = home.weekday * 1440 + home.minute;
  const slot = slotInWeek(grid, 0, minute);
  const repDay = dayAt(rep.clock, slot);
  const hours =
    costAt(hourCosts(manager.work, 'manager', kind, minutes), home.weekday, home.minute) +
    costAt(hourCosts(rep.work, 'rep', kind, minutes), weekdayOf(repDay), minuteAt(rep.clock, slot, repDay));
  return [{ minute, hours }];
}

function phasesOf({ every, phase }: OpenSeries): readonly (0 | 1)[] {
  if (every === 1) return [0];
  return phase === null ? [0, 1] : [phase];
}

/** Weeks in which the series still needs a place. */
function dueWeeks(series: OpenSeries, phase: 0 | 1, roster: Roster): number {
  const { grid } = series;
  let weeks = 0;
  for (let week = 0; week < grid.weeks; week++) {
    if (isDue(series, phase, grid.firstDay + week * 7, roster)) weeks |= 1 << week;
  }
  for (const due of series.dues) if (due.sitting !== null) weeks &= ~(1 << due.week);
  return weeks;
}

/** The days a session that is due in a week may be held on; at a quarter's end the week before as well. */
export function windowOf(
  { every, grid, kind }: OpenSeries,
  { weeks }: SeriesStarts,
  week: number,
): readonly DayStarts[] {
  const own = weeks[week] ?? [];
  if (every === 1) return own;
  const window = [...own, ...(weeks[week + 1] ?? [])];
  const isEarlyToo = kind === 'development-session' && week >= grid.weeks - 2 && window.length > 0;
  return isEarlyToo ? [...(weeks[week - 1] ?? []), ...window] : window;
}

/** What each of a day's starts costs a session that is due in a week; its home costs what no other start does. */
export function moveCosts(
  { day, minutes, hours }: DayStarts,
  week: number,
  weekday: number,
  minute: number,
): number[] {
  const homeDay = week * 7 + weekday;
  return minutes.map((start, i) =>
    day === homeDay && start === minute
      ? Number.POSITIVE_INFINITY
      : awayCost(day - week * 7, day - homeDay, start - minute) + (hours[i] as number),
  );
}

export function leastOf(costs: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const cost of costs) if (cost < least) least = cost;
  return least;
}

/** The least over the whole window; 0 where it has no start, whatever the home. */
export function cheapestMove(
  series: OpenSeries,
  starts: SeriesStarts,
  week: number,
  weekday: number,
  minute: number,
): number {
  let least = Number.POSITIVE_INFINITY;
  for (const day of windowOf(series, starts, week)) {
    least = Math.min(least, leastOf(moveCosts(day, week, weekday, minute)));
  }
  return least === Number.POSITIVE_INFINITY ? 0 : Math.min(least, unplacedCost(series));
}

export function unplacedCost({ kind }: OpenSeries): number {
  return kind === 'pipeline-review' ? WEIGHTS.unplaced : WEIGHTS.unplacedDevelopment;
}
