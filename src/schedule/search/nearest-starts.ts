import { moveToDay } from '../rules/displacement.ts';
import { WEIGHTS } from '../weights.ts';
import type { Board, Row } from './board.ts';

/** How many starts of a day are listed: seldom are all of them taken. */
const A_DAY = 6;

/** Ends a list that leaves starts out. */
export const MORE = 0x7fff_ffff;

/**
 * The cheapest starts for a session that cannot be at its row's home there, the next first, a few of each day, as
 * `cost * 4096 + isLater * 2048 + start`; `MORE` at the end where the window has others. Listed once for each home
 * and week.
 */
export function nearestStarts(board: Board, row: Row, home: number, due: number): Int32Array {
  const key = due * board.weekdays.length + home;
  const known = row.nearest[key];
  if (known !== undefined) return known;
  const found: number[] = [];
  let isWhole = listWeek(board, row, home, due, due, found);
  if (row.every === 2) isWhole = listWeek(board, row, home, due, due + 1, found) && isWhole;
  const list = new Int32Array(found.length + (isWhole ? 0 : 1)).fill(MORE);
  list.set(found);
  list.sort();
  row.nearest[key] = list;
  return list;
}

const ofDay = new Int32Array(A_DAY);

/** Whether all starts of the week are listed. */
function listWeek(board: Board, row: Row, home: number, due: number, week: number, found: number[]): boolean {
  const { dayFrom, minutes, weekdays } = board;
  const { weeks, hours } = row;
  const bit = 1 << week;
  const offset = (row.variants[week] as number) * weekdays.length;
  const homeDay = (due - week) * 7 + (weekdays[home] as number);
  const homeMinute = minutes[home] as number;
  const later = week > due ? 2048 : 0;
  let isWhole = true;
  for (let weekday = 0; weekday < 7; weekday++) {
    const to = dayFrom[weekday + 1] as number;
    const days = Math.abs(weekday - homeDay);
    let base: number = WEIGHTS.displaced;
    let most: number;
    if (days === 0) {
      base += WEIGHTS.sameDayMove;
      most = WEIGHTS.sameDayMoveLimit - WEIGHTS.sameDayMove;
    } else {
      base += moveToDay((week - due) * 7 + weekday, days);
      most = WEIGHTS.otherDayHourLimit;
    }
    let count = 0;
    for (let start = dayFrom[weekday] as number; start < to; start++) {
      if (((weeks[start] as number) & bit) === 0) continue;
      if (start === home && later === 0) continue;
      const apart = (minutes[start] as number) - homeMinute;
      const byHour = ((apart < 0 ? -apart : apart) / 15) * WEIGHTS.quarterMove;
      const cost = base + (hours[offset + start] as number) + (byHour < most ? byHour : most);
      const entry = cost * 4096 + later + start;
      let at = count;
      if (count === A_DAY) {
        isWhole = false;
        if (entry >= (ofDay[A_DAY - 1] as number)) continue;
        at--;
      } else count++;
      for (; at > 0 && (ofDay[at - 1] as number) > entry; at--) ofDay[at] = ofDay[at - 1] as number;
      ofDay[at] = entry;
    }
    for (let at = 0; at < count; at++) found.push(ofDay[at] as number);
  }
  return isWhole;
}
