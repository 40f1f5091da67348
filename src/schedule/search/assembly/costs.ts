import {
  DAY_LOAD,
  DAY_MOVE,
  DISPLACED,
  EARLY_MOVE,
  OTHER_DAY_HOUR_LIMIT,
  OTHER_DAY_MOVE,
  OTHER_WEEK_MOVE,
  PHASE_IMBALANCE,
  QUARTER_MOVE,
  SAME_DAY_MOVE,
  SAME_DAY_MOVE_LIMIT,
  SPACING,
} from './weights';

/* What rules/displacement.ts and balance.ts say, once more; the tests hold a board's cost and its plan's equal. */

/** What one more home costs on a manager's weekday that has others. */
export function loadOf(others: i32, fullDay: i32): i32 {
  return others === 0 ? 0 : DAY_LOAD + (others - 1) * fullDay;
}

/** What it costs that one week of the fortnight has so many more biweekly series than the other. */
export function imbalanceOf(ahead: i32): i32 {
  const more = abs(ahead);
  return ((more * (more - 1)) / 2) * PHASE_IMBALANCE;
}

/** By days since the Monday of the week a session is due in, and days and minutes of the clock since its home. */
export function awayCost(sinceMonday: i32, sinceHome: i32, minutes: i32): i32 {
  const byHour = ((abs(minutes) + 14) / 15) * QUARTER_MOVE;
  if (sinceHome === 0) return DISPLACED + min(SAME_DAY_MOVE + byHour, SAME_DAY_MOVE_LIMIT);
  return DISPLACED + moveToDay(sinceMonday, sinceHome) + min(byHour, OTHER_DAY_HOUR_LIMIT);
}

/** Days by which one of two biweekly sessions may move and still be one to three weeks from the other. */
const APART: i32 = 7;

export function moveToDay(sinceMonday: i32, sinceHome: i32): i32 {
  const days = abs(sinceHome);
  let cost = days * DAY_MOVE;
  if (days > APART) cost += SPACING;
  if (sinceMonday < 0) return cost + EARLY_MOVE;
  return cost + (sinceMonday >= 7 ? OTHER_WEEK_MOVE : OTHER_DAY_MOVE);
}
