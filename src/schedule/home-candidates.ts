import { SLOT } from '../availability/axis.ts';
import type { Day } from '../model.ts';
import type { OpenSeries } from './due.ts';
import { costAt, hourCosts } from './hour-costs.ts';
import type { StartMask } from './start-mask.ts';
import { dayAt, isRegular, minuteAt, slotAt, startOf, type WallClock } from './wall-clock.ts';
import { everyFiveMinutes, type WeekGrid, type WeeklyStarts } from './week-grid.ts';

/** Every weekly place a series could have, with the weeks in which both people are free there. */
export interface HomeCandidates {
  /** Minutes from Monday 00:00 on the manager's clock. */
  readonly minutes: Int32Array;
  /** Sets of weeks. */
  readonly weeks: Int32Array;
  /** What the hour costs both people. */
  readonly costs: Int32Array;
  /** The rep's weekday less the manager's: where midnight lies between them it is not 0. */
  readonly repShift: Int8Array;
  /** Sets of weeks in which a weekday has any start at all. */
  readonly dayWeeks: Int32Array;
}

export function homeCandidates(series: OpenSeries): HomeCandidates {
  const { grid, mask, manager } = series;
  const quarters = feasibleWeeks(grid, grid.quarters, mask);
  if (quarters.some((set) => set !== 0)) return keepFeasible(series, grid.quarters, quarters);
  // Finer starts than a quarter of an hour only where there is no other.
  const fine = everyFiveMinutes(grid, manager);
  return keepFeasible(series, fine, feasibleWeeks(grid, fine, mask));
}

/** For each weekly start the weeks in which it is free. The innermost loop of all: no calls in it. */
function feasibleWeeks(grid: WeekGrid, { weekdays, slots }: WeeklyStarts, mask: StartMask): Int32Array {
  const { fromWord, words } = mask;
  const { regular, weeks } = grid;
  const sets = new Int32Array(slots.length);
  for (let i = 0; i < sets.length; i++) {
    const slotOfDay = slots[i] as number;
    let set = 0;
    for (let week = 0, day = weekdays[i] as number; week < weeks; week++, day += 7) {
      let slot = (regular[day] as number) + slotOfDay;
      if (slot < slotOfDay) slot = slotAt(grid.clock, grid.firstDay + day, slotOfDay * SLOT);
      if ((((words[(slot >>> 5) - fromWord] as number) >>> (slot & 31)) & 1) === 1) set |= 1 << week;
    }
    sets[i] = set;
  }
  return sets;
}

function keepFeasible(series: OpenSeries, all: WeeklyStarts, sets: Int32Array): HomeCandidates {
  const { manager, rep, kind, grid } = series;
  let count = 0;
  for (let i = 0; i < sets.length; i++) if (sets[i] !== 0) count++;
  const minutes = new Int32Array(count);
  const weeks = new Int32Array(count);
  const costs = new Int32Array(count);
  const repShift = new Int8Array(count);
  const dayWeeks = new Int32Array(7);
  const forManager = hourCosts(manager.work, 'manager', kind, series.minutes);
  const forRep = hourCosts(rep.work, 'rep', kind, series.minutes);
  const isOneZone = manager.clock === rep.clock;
  let lastDay = -1;
  let ahead = UNSTEADY;
  for (let i = 0, at = 0; i < sets.length; i++) {
    const set = sets[i] as number;
    if (set === 0) continue;
    const weekday = all.weekdays[i] as number;
    const minute = (all.slots[i] as number) * SLOT;
    let repMinute = minute;
    let shift = 0;
    if (!isOneZone) {
      // The rep's clock as it is in the first of those weeks.
      const day = (31 - Math.clz32(set & -set)) * 7 + weekday;
      if (day !== lastDay) ahead = minutesAhead(grid, rep.clock, grid.firstDay + day);
      lastDay = day;
      const slot = ahead === UNSTEADY ? slotAt(grid.clock, grid.firstDay + day, minute) : 0;
      const repDay = ahead === UNSTEADY ? dayAt(rep.clock, slot) : grid.firstDay + day;
      repMinute = ahead === UNSTEADY ? minuteAt(rep.clock, slot, repDay) : minute + ahead;
      shift = repDay - day - grid.firstDay;
      const over = Math.floor(repMinute / 1440);
      shift += over;
      repMinute -= over * 1440;
    }
    minutes[at] = weekday * 1440 + minute;
    weeks[at] = set;
    dayWeeks[weekday] = (dayWeeks[weekday] as number) | set;
    repShift[at] = shift;
    costs[at] = costAt(forManager, weekday, minute) + costAt(forRep, (weekday + shift + 7) % 7, repMinute);
    at++;
  }
  return { minutes, weeks, costs, repShift, dayWeeks };
}

/** On a day on which either clock is changed. */
const UNSTEADY = 5_000;

/** How far the rep's clock is ahead of the manager's all day long. */
function minutesAhead(grid: WeekGrid, rep: WallClock, day: Day): number {
  const start = startOf(grid.clock, day);
  const repDay = dayAt(rep, start);
  if (!isRegular(grid.clock, day) || !isRegular(rep, repDay) || !isRegular(rep, repDay + 1)) return UNSTEADY;
  return (repDay - day) * 1440 + minuteAt(rep, start, repDay);
}
