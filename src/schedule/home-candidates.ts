import type { Weekday } from '../model.ts';
import type { OpenSeries } from './due.ts';
import { costAt, hourCosts } from './hour-costs.ts';
import { mayStart, type StartMask } from './start-mask.ts';
import { dayAt, minuteAt } from './wall-clock.ts';
import { regularStarts, slotInWeek, type WeekGrid, weeklyStarts } from './week-grid.ts';

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

/** Finer starts than a quarter of an hour only where there is no other. */
const STEPS = [15, 5] as const;

export function homeCandidates(series: OpenSeries): HomeCandidates {
  const { grid, mask } = series;
  const starts = regularStarts(grid);
  for (const step of STEPS) {
    const all = weeklyStarts(series.manager, step);
    const weeks = feasibleWeeks(all, grid, starts, mask);
    if (step === 5 || weeks.some((set) => set !== 0)) return keepFeasible(series, all, weeks);
  }
  throw new Error('unreachable');
}

function feasibleWeeks(minutes: Int32Array, grid: WeekGrid, starts: Int32Array, mask: StartMask): Int32Array {
  const sets = new Int32Array(minutes.length);
  for (let i = 0; i < minutes.length; i++) {
    const minute = minutes[i] as number;
    const weekday = Math.floor(minute / 1440);
    const slotOfDay = (minute - weekday * 1440) / 5;
    let set = 0;
    for (let week = 0; week < grid.weeks; week++) {
      const start = starts[week * 7 + weekday] as number;
      const slot = start >= 0 ? start + slotOfDay : slotInWeek(grid, week, minute);
      if (mayStart(mask, slot)) set |= 1 << week;
    }
    sets[i] = set;
  }
  return sets;
}

function keepFeasible(series: OpenSeries, all: Int32Array, sets: Int32Array): HomeCandidates {
  const { manager, rep, kind, minutes: length, grid } = series;
  const indices: number[] = [];
  for (let i = 0; i < all.length; i++) if (sets[i] !== 0) indices.push(i);
  const minutes = new Int32Array(indices.length);
  const weeks = new Int32Array(indices.length);
  const costs = new Int32Array(indices.length);
  const repShift = new Int8Array(indices.length);
  const dayWeeks = new Int32Array(7);
  const forManager = hourCosts(manager, 'manager', kind, length);
  const forRep = hourCosts(rep, 'rep', kind, length);
  for (let i = 0; i < indices.length; i++) {
    const index = indices[i] as number;
    const minuteOfWeek = all[index] as number;
    const set = sets[index] as number;
    const weekday = Math.floor(minuteOfWeek / 1440);
    minutes[i] = minuteOfWeek;
    weeks[i] = set;
    dayWeeks[weekday] = (dayWeeks[weekday] as number) | set;
    const week = 31 - Math.clz32(set & -set);
    const slot = slotInWeek(grid, week, minuteOfWeek);
    const repDay = dayAt(rep.clock, slot);
    const shift = repDay - (grid.firstDay + week * 7 + weekday);
    repShift[i] = shift;
    const repWeekday = ((weekday + shift + 7) % 7) as Weekday;
    costs[i] =
      costAt(forManager, manager, weekday as Weekday, minuteOfWeek - weekday * 1440) +
      costAt(forRep, rep, repWeekday, minuteAt(rep.clock, slot, repDay));
  }
  return { minutes, weeks, costs, repShift, dayWeeks };
}
