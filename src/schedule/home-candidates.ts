import { SLOT } from '../availability/axis.ts';
import type { Day } from '../model.ts';
import type { OpenSeries } from './due.ts';
import { costAt, hourCosts } from './hour-costs.ts';
import { mayStart, type StartMask } from './start-mask.ts';
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
  const quarters = keepFeasible(series, grid.quarters, feasibleWeeks(grid, grid.quarters, mask));
  if (quarters.minutes.length > 0) return quarters;
  // Finer starts than a quarter of an hour only where there is no other.
  const fine = everyFiveMinutes(grid, manager);
  return keepFeasible(series, fine, feasibleWeeks(grid, fine, mask));
}

/** For each weekly start the weeks in which it is free. Days of several weeks that are alike are looked at once. */
function feasibleWeeks(grid: WeekGrid, { weekdays, slots }: WeeklyStarts, mask: StartMask): Int32Array {
  const { fromWord, words } = mask;
  const { regular, weeks } = grid;
  const sets = new Int32Array(slots.length);
  // By kind of day: where one of them begins, and the weeks that have it.
  const begins = new Int32Array(weeks);
  const alike = new Int32Array(weeks);
  for (let from = 0, to = 0; from < sets.length; from = to) {
    const weekday = weekdays[from] as number;
    while (to < sets.length && weekdays[to] === weekday) to++;
    const first = slots[from] as number;
    const last = slots[to - 1] as number;
    let kinds = 0;
    for (let week = 0; week < weeks; week++) {
      const begin = regular[week * 7 + weekday] as number;
      if (begin === -1) continue;
      let kind = 0;
      while (kind < kinds && !isAlike(mask, begin + first, begin + last, (begins[kind] as number) + first))
        kind++;
      if (kind === kinds) {
        begins[kind] = begin;
        alike[kind] = 0;
        kinds++;
      }
      alike[kind] = (alike[kind] as number) | (1 << week);
    }
    for (let i = from; i < to; i++) {
      let set = 0;
      for (let kind = 0; kind < kinds; kind++) {
        const slot = (begins[kind] as number) + (slots[i] as number);
        const word = words[(slot >>> 5) - fromWord] as number;
        if (((word >>> (slot & 31)) & 1) === 1) set |= alike[kind] as number;
      }
      sets[i] = set;
    }
  }
  addIrregular(grid, { weekdays, slots }, mask, sets);
  return sets;
}

/** On a day on which a clock is changed each start has to be asked for. */
function addIrregular(
  grid: WeekGrid,
  { weekdays, slots }: WeeklyStarts,
  mask: StartMask,
  sets: Int32Array,
): void {
  for (let day = grid.regular.indexOf(-1); day !== -1; day = grid.regular.indexOf(-1, day + 1)) {
    const week = Math.floor(day / 7);
    for (let i = 0; i < sets.length; i++) {
      if (weekdays[i] !== day - week * 7) continue;
      const slot = slotAt(grid.clock, grid.firstDay + day, (slots[i] as number) * SLOT);
      if (mayStart(mask, slot)) sets[i] = (sets[i] as number) | (1 << week);
    }
  }
}

/** Whether the stretch of a mask from slot `from` to `last` is the same as that from `other` on. */
function isAlike({ fromWord, words }: StartMask, from: number, last: number, other: number): boolean {
  // A week is 63 words: only after a change of the clock do days begin elsewhere in one.
  if (((from - other) & 31) !== 0) return false;
  const apart = (from - other) >> 5;
  const end = (last >>> 5) - fromWord;
  for (let word = (from >>> 5) - fromWord; word <= end; word++) {
    if (words[word] !== words[word - apart]) return false;
  }
  return true;
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
