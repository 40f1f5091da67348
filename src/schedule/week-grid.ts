import { SLOT } from '../availability/axis.ts';
import type { Day, Horizon } from '../model.ts';
import type { Participant } from './participant.ts';
import { dayAt, isRegular, minuteAt, SLOTS_A_DAY, slotAt, startOf, type WallClock } from './wall-clock.ts';

/** A quarter's weeks on one manager's clock. Sets of weeks are bits of one number: quarters have 14 at most. */
export interface WeekGrid {
  readonly clock: WallClock;
  readonly firstDay: Day;
  readonly weeks: number;
  /** The slot each day of the quarter starts in; -1 where a clock change makes minutes no multiple of slots. */
  readonly regular: Int32Array;
  /** Where in the week the manager could start: by quarters of an hour, and by five minutes when asked for. */
  readonly quarters: WeeklyStarts;
  fiveMinutes: WeeklyStarts | null;
  /** By how many minutes other clocks are ahead of the manager's on each day, once that was asked for. */
  readonly ahead: Map<WallClock, Int32Array>;
}

export interface WeeklyStarts {
  readonly weekdays: Uint8Array;
  /** Slots from midnight. */
  readonly slots: Int32Array;
  /** Of each that falls on a day on which a clock is changed: its number, the week and the slot. */
  readonly irregular: readonly number[];
}

/** `WeekGrid.ahead` on a day on which either clock is changed. */
export const UNSTEADY = 5_000;

export const WEEK_SLOTS = 7 * SLOTS_A_DAY;

export function weekGrid(manager: Participant, { firstDay, lastDay }: Horizon): WeekGrid {
  const { clock } = manager;
  const weeks = (lastDay - firstDay + 1) / 7;
  const regular = new Int32Array(weeks * 7);
  for (let i = 0; i < regular.length; i++) {
    regular[i] = isRegular(clock, firstDay + i) ? startOf(clock, firstDay + i) : -1;
  }
  const quarters = weeklyStarts(manager, firstDay, regular, 3);
  return { clock, firstDay, weeks, regular, quarters, fiveMinutes: null, ahead: new Map() };
}

/** The slot at which a weekly place (in minutes from Monday 00:00) falls in a week. */
export function slotInWeek(grid: WeekGrid, week: number, minuteOfWeek: number): number {
  const weekday = Math.floor(minuteOfWeek / 1440);
  return slotAt(grid.clock, grid.firstDay + week * 7 + weekday, minuteOfWeek - weekday * 1440);
}

export function everyFiveMinutes(grid: WeekGrid, manager: Participant): WeeklyStarts {
  grid.fiveMinutes ??= weeklyStarts(manager, grid.firstDay, grid.regular, 1);
  return grid.fiveMinutes;
}

/** Every `step` slots of the manager's weekly hours, in order. */
function weeklyStarts(
  { person, clock }: Participant,
  firstDay: Day,
  regular: Int32Array,
  step: number,
): WeeklyStarts {
  const marks = new Uint8Array(WEEK_SLOTS);
  const stride = step * SLOT;
  for (const { weekday, from, to } of person.workingHours) {
    for (let minute = Math.ceil(from / stride) * stride; minute < to; minute += stride) {
      marks[((weekday * 1440 + minute) / SLOT) % WEEK_SLOTS] = 1;
    }
  }
  const weekdays: number[] = [];
  const slots: number[] = [];
  for (let slot = 0; slot < WEEK_SLOTS; slot += step) {
    if (marks[slot] === 0) continue;
    const weekday = Math.floor(slot / SLOTS_A_DAY);
    weekdays.push(weekday);
    slots.push(slot - weekday * SLOTS_A_DAY);
  }
  const irregular: number[] = [];
  for (let day = regular.indexOf(-1); day !== -1; day = regular.indexOf(-1, day + 1)) {
    const week = Math.floor(day / 7);
    for (let i = weekdays.indexOf(day - week * 7); weekdays[i] === day - week * 7; i++) {
      irregular.push(i, week, slotAt(clock, firstDay + day, (slots[i] as number) * SLOT));
    }
  }
  return { weekdays: Uint8Array.from(weekdays), slots: Int32Array.from(slots), irregular };
}

/** By how many minutes a clock is ahead of the manager's on each day of the quarter, or `UNSTEADY`. */
export function minutesAhead(grid: WeekGrid, clock: WallClock): Int32Array {
  let ahead = grid.ahead.get(clock);
  if (ahead === undefined) {
    ahead = new Int32Array(grid.weeks * 7);
    if (clock !== grid.clock) {
      for (let i = 0; i < ahead.length; i++) ahead[i] = aheadOn(grid, clock, grid.firstDay + i);
    }
    grid.ahead.set(clock, ahead);
  }
  return ahead;
}

function aheadOn(grid: WeekGrid, clock: WallClock, day: Day): number {
  const start = startOf(grid.clock, day);
  const other = dayAt(clock, start);
  if (!isRegular(grid.clock, day) || !isRegular(clock, other) || !isRegular(clock, other + 1))
    return UNSTEADY;
  return (other - day) * 1440 + minuteAt(clock, start, other);
}
