import { Ints, ints } from './arena';
import { dayFrom, minutes, Row, starts, weekdays } from './board';
import { moveToDay } from './costs';
import { DISPLACED, OTHER_DAY_HOUR_LIMIT, QUARTER_MOVE, SAME_DAY_MOVE, SAME_DAY_MOVE_LIMIT } from './weights';

/** How many starts of a day are listed: seldom are all of them taken. */
const A_DAY: i32 = 8;

/** Ends a list. */
export const NO_MORE: i32 = -1;

/** Above every entry: the horizon of a list that leaves nothing out. */
export const NOWHERE: i32 = 0x7fff_ffff;

let ofDay: Ints = changetype<Ints>(0);
let found: Ints = changetype<Ints>(0);
let foundLength: i32 = 0;
/** The least of what is known to come before every start that is left out. */
let horizon: i32 = 0;

export function openNearest(): void {
  ofDay = ints(A_DAY);
  found = ints(2 * 7 * A_DAY);
}

/**
 * The cheapest starts for a session that cannot be at its row's home there, a few of each day: first the horizon, up to
 * which no start is left out, then the starts, the next first, as `cost * 4096 + isLater * 2048 + start`, then
 * `NO_MORE`. Listed once for each home and week.
 */
export function nearestStarts(row: Row, home: i32, due: i32): Ints {
  const key = due * starts + home;
  const known = row.nearest[key];
  if (known !== 0) return changetype<Ints>(<usize>known);
  foundLength = 0;
  horizon = NOWHERE;
  listWeek(row, home, due, due);
  if (row.every === 2) listWeek(row, home, due, due + 1);
  const list = ints(foundLength + 2);
  list[0] = horizon;
  for (let i = 0; i < foundLength; i++) {
    const entry = found[i];
    let at = i + 1;
    for (; at > 1 && list[at - 1] > entry; at--) list[at] = list[at - 1];
    list[at] = entry;
  }
  list[foundLength + 1] = NO_MORE;
  row.nearest[key] = <i32>changetype<usize>(list);
  return list;
}

function listWeek(row: Row, home: i32, due: i32, week: i32): void {
  const offset = row.variants[week] * starts;
  const homeDay = (due - week) * 7 + weekdays[home];
  const homeMinute = minutes[home];
  const later = week > due ? 2048 : 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    const to = dayFrom[weekday + 1];
    const days = weekday - homeDay;
    let base = DISPLACED;
    let most = OTHER_DAY_HOUR_LIMIT;
    if (days === 0) {
      base += SAME_DAY_MOVE;
      most = SAME_DAY_MOVE_LIMIT - SAME_DAY_MOVE;
    } else base += moveToDay((week - due) * 7 + weekday, days);
    let count = 0;
    let isWhole = true;
    for (let start = dayFrom[weekday]; start < to; start++) {
      if (((row.weeks[start] >>> week) & 1) === 0) continue;
      if (start === home && later === 0) continue;
      const byHour = (abs(minutes[start] - homeMinute) / 15) * QUARTER_MOVE;
      const entry = (base + row.hours[offset + start] + min(byHour, most)) * 4096 + later + start;
      let at = count;
      if (count === A_DAY) {
        isWhole = false;
        if (entry >= ofDay[A_DAY - 1]) continue;
        at--;
      } else count++;
      for (; at > 0 && ofDay[at - 1] > entry; at--) ofDay[at] = ofDay[at - 1];
      ofDay[at] = entry;
    }
    if (!isWhole) horizon = min(horizon, ofDay[A_DAY - 1]);
    for (let at = 0; at < count; at++) found[foundLength++] = ofDay[at];
  }
}
