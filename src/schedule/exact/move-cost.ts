import { WEIGHTS } from '../weights.ts';

/** What it costs to be so many days and minutes away from home. */
export function moveCost(days: number, minutes: number, isOtherWeek: boolean): number {
  const byHour = Math.ceil(minutes / 15) * WEIGHTS.quarterMove;
  if (days === 0) return WEIGHTS.displaced + Math.min(WEIGHTS.sameDayMove + byHour, WEIGHTS.sameDayMoveLimit);
  const base = isOtherWeek ? WEIGHTS.otherWeekMove : WEIGHTS.otherDayMove;
  return WEIGHTS.displaced + base + days * WEIGHTS.dayMove + Math.min(byHour, WEIGHTS.otherDayHourLimit);
}
