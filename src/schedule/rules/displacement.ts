import type { Day, Minute } from '../../model.ts';
import type { Due } from '../due.ts';
import { homeSlot } from '../home.ts';
import { dayAt, minuteAt } from '../wall-clock.ts';
import { WEIGHTS } from '../weights.ts';

/** Where and when, on the manager's clock, a due session would be at home. */
export interface HomeMoment {
  readonly start: number;
  readonly day: Day;
  readonly minute: Minute;
}

/** Null for a series without a home. */
export function homeOf(due: Due): HomeMoment | null {
  const start = homeSlot(due);
  if (start === null) return null;
  const { clock } = due.series.manager;
  const day = dayAt(clock, start);
  return { start, day, minute: minuteAt(clock, start, day) };
}

/** What it costs that a session is held at a start that is not its home: as near to home as possible. */
export function displacementCost(
  due: Due,
  home: HomeMoment | null,
  start: number,
  day: Day,
  minute: Minute,
): number {
  if (home === null) return WEIGHTS.displaced;
  if (home.start === start) return 0;
  return awayCost(day - due.monday, day - home.day, minute - home.minute);
}

/**
 * The same by numbers: days since the Monday of the week in which the session is due, and days and minutes of the
 * clock since its home.
 */
export function awayCost(sinceMonday: number, sinceHome: number, minutes: number): number {
  const byHour = Math.ceil(Math.abs(minutes) / 15) * WEIGHTS.quarterMove;
  if (sinceHome === 0) {
    return WEIGHTS.displaced + Math.min(WEIGHTS.sameDayMove + byHour, WEIGHTS.sameDayMoveLimit);
  }
  return WEIGHTS.displaced + moveToDay(sinceMonday, sinceHome) + Math.min(byHour, WEIGHTS.otherDayHourLimit);
}

/** Days by which one of two biweekly sessions may move and still be one to three weeks from the other. */
const APART = 7;

/**
 * What the day alone costs a session away from home: by its days since the Monday of the week it is due in, and
 * since the home's day.
 */
export function moveToDay(sinceMonday: number, sinceHome: number): number {
  const days = Math.abs(sinceHome);
  let cost = days * WEIGHTS.dayMove;
  if (days > APART) cost += WEIGHTS.spacing;
  if (sinceMonday < 0) return cost + WEIGHTS.earlyMove;
  return cost + (sinceMonday >= 7 ? WEIGHTS.otherWeekMove : WEIGHTS.otherDayMove);
}
