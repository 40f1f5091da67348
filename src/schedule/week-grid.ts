import { SLOT } from '../availability/axis.ts';
import type { Day, Horizon } from '../model.ts';
import type { Participant } from './participant.ts';
import { isRegular, SLOTS_A_DAY, slotAt, startOf, type WallClock } from './wall-clock.ts';

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
}

export interface WeeklyStarts {
  readonly weekdays: Uint8Array;
  /** Slots from midnight. */
  readonly slots: Int32Array;
}

export const WEEK_SLOTS = 7 * SLOTS_A_DAY;

export function weekGrid(manager: Participant, { firstDay, lastDay }: Horizon): WeekGrid {
  const { clock } = manager;
  const weeks = (lastDay - firstDay + 1) / 7;
  const regular = new Int32Array(weeks * 7);
  for (let i = 0; i < regular.length; i++) {
    regular[i] = isRegular(clock, firstDay + i) ? startOf(clock, firstDay + i) : -1;
  }
  return { clock, firstDay, weeks, regular, quarters: weeklyStarts(manager, 3), fiveMinutes: null };
}

/** The slot at which a weekly place (in minutes from Monday 00:00) falls in a week. */
export function slotInWeek(grid: WeekGrid, week: number, minuteOfWeek: number): number {
  const weekday = Math.floor(minuteOfWeek / 1440);
  return slotAt(grid.clock, grid.firstDay + week * 7 + weekday, minuteOfWeek - weekday * 1440);
}

export function everyFiveMinutes(grid: WeekGrid, manager: Participant): WeeklyStarts {
  grid.fiveMinutes ??= weeklyStarts(manager, 1);
  return grid.fiveMinutes;
}

/** Every `step` slots of the manager's weekly hours, in order. */
function weeklyStarts({ person }: Participant, step: number): WeeklyStarts {
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
  return { weekdays: Uint8Array.from(weekdays), slots: Int32Array.from(slots) };
}
