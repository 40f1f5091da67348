import type { Due } from '../due.ts';
import { homeSlot } from '../home.ts';
import { dayAt, minuteAt } from '../wall-clock.ts';
import { WEIGHTS } from '../weights.ts';

/** What it costs that a session is held at a start that is not its home: as near to home as possible. */
export function displacementCost(due: Due, start: number): number {
  const home = homeSlot(due);
  if (home === null) return WEIGHTS.displaced;
  if (home === start) return 0;
  const { clock } = due.series.manager;
  const homeDay = dayAt(clock, home);
  const day = dayAt(clock, start);
  const quarters = Math.ceil(Math.abs(minuteAt(clock, start, day) - minuteAt(clock, home, homeDay)) / 15);
  const byHour = quarters * WEIGHTS.quarterMove;
  if (day === homeDay) {
    return WEIGHTS.displaced + Math.min(WEIGHTS.sameDayMove + byHour, WEIGHTS.sameDayMoveLimit);
  }
  const days = Math.abs(day - homeDay);
  const base = day >= due.monday + 7 ? WEIGHTS.otherWeekMove : WEIGHTS.otherDayMove;
  return WEIGHTS.displaced + base + days * WEIGHTS.dayMove + Math.min(byHour, WEIGHTS.otherDayHourLimit);
}
