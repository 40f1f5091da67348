import { moveToDay } from '../rules/displacement.ts';
import { WEIGHTS } from '../weights.ts';

/** What it costs that a session due in a week is held on another day than its home's, or minutes away on that day. */
export function moveCost(week: number, day: number, homeDay: number, minutes: number): number {
  const byHour = Math.ceil(minutes / 15) * WEIGHTS.quarterMove;
  if (day === homeDay)
    return WEIGHTS.displaced + Math.min(WEIGHTS.sameDayMove + byHour, WEIGHTS.sameDayMoveLimit);
  return (
    WEIGHTS.displaced + moveToDay(day - week * 7, day - homeDay) + Math.min(byHour, WEIGHTS.otherDayHourLimit)
  );
}
