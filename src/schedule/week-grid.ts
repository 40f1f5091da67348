import type { Day, Horizon } from '../model.ts';
import type { Participant } from './participant.ts';
import { isRegular, slotAt, startOf, type WallClock } from './wall-clock.ts';

/** A quarter's weeks on one manager's clock. Sets of weeks are bits of one number: quarters have 14 at most. */
export interface WeekGrid {
  readonly clock: WallClock;
  readonly firstDay: Day;
  readonly weeks: number;
}

export const DAY_SLOTS = 288;
export const WEEK_SLOTS = 7 * DAY_SLOTS;

export function weekGrid(clock: WallClock, { firstDay, lastDay }: Horizon): WeekGrid {
  return { clock, firstDay, weeks: (lastDay - firstDay + 1) / 7 };
}

/** The slot at which a weekly place (in minutes from Monday 00:00) falls in a week. */
export function slotInWeek(grid: WeekGrid, week: number, minuteOfWeek: number): number {
  const weekday = Math.floor(minuteOfWeek / 1440);
  return slotAt(grid.clock, grid.firstDay + week * 7 + weekday, minuteOfWeek - weekday * 1440);
}

/** The slot each day of the quarter starts in, where no clock change is in the way; -1 where one is. */
export function regularStarts({ clock, firstDay, weeks }: WeekGrid): Int32Array {
  const starts = new Int32Array(weeks * 7);
  for (let i = 0; i < starts.length; i++) {
    starts[i] = isRegular(clock, firstDay + i) ? startOf(clock, firstDay + i) : -1;
  }
  return starts;
}

/** Minutes of the week at which the manager is at work and could start, every `step` minutes, in order. */
export function weeklyStarts({ person }: Participant, step: number): Int32Array {
  const marks = new Uint8Array(10_080);
  for (const { weekday, from, to } of person.workingHours) {
    for (let minute = Math.ceil(from / step) * step; minute < to; minute += step) {
      marks[(weekday * 1440 + minute) % 10_080] = 1;
    }
  }
  const starts: number[] = [];
  for (let minute = 0; minute < marks.length; minute += step) if (marks[minute] === 1) starts.push(minute);
  return Int32Array.from(starts);
}
