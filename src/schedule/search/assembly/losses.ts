import { fourAt, Ints, ints } from './arena';
import { dayFrom, minutes, Row, STRIDE, starts } from './board';
import { moveToDay } from './costs';
import {
  DAY_MOVE,
  DISPLACED,
  OTHER_DAY_HOUR_LIMIT,
  OTHER_WEEK_MOVE,
  QUARTER_MOVE,
  SAME_DAY_MOVE,
  SAME_DAY_MOVE_LIMIT,
} from './weights';

const FAR: i32 = 1 << 28;

/** Quarters of an hour in a day. */
const QUARTERS: i32 = 96;
/** By weekday and quarter: the least of distance and hour together among the day's free starts. */
let nearest: Ints = changetype<Ints>(0);
/** By quarter of a home's day: what is lost. */
let ofQuarter: Ints = changetype<Ints>(0);
/** By weekday: the least hour alone; `FAR` where nothing is free. */
let cheapest: Ints = changetype<Ints>(0);
/** The days that have a start, what it costs to go there from a home's day, and the most its hour can add. */
let days: Ints = changetype<Ints>(0);
let bases: Ints = changetype<Ints>(0);
let mosts: Ints = changetype<Ints>(0);

export function openLosses(): void {
  nearest = ints(7 * QUARTERS + 3);
  ofQuarter = ints(QUARTERS + 3);
  cheapest = ints(7);
  days = ints(7);
  bases = ints(7);
  mosts = ints(7);
}

/**
 * What it costs, for each weekly start as a home, that the session of each week that is due is held at the best
 * other start, as if nobody else were there; at `home * STRIDE + week`.
 */
export function lossesOf(row: Row): Ints {
  const losses = ints(starts * STRIDE);
  let first = QUARTERS;
  let last = 0;
  for (let start = 0; start < starts; start++) {
    first = min(first, minutes[start] / 15);
    last = max(last, minutes[start] / 15);
  }
  for (let set = row.due0 | row.due1; set !== 0; set &= set - 1) {
    const week = ctz(set);
    if (((row.everFree >>> week) & 1) === 1) {
      for (let day = 0; day < 7; day++) lookAt(day, row, week, first, last);
      lossesOfWeek(week, first, last, losses);
    } else if (row.every === 2 && ((row.everFree >>> (week + 1)) & 1) === 1) {
      // A fortnight may end in a week that has room where its own has none.
      const other = DISPLACED + OTHER_WEEK_MOVE + 7 * DAY_MOVE;
      for (let home = 0; home < starts; home++) losses[home * STRIDE + week] = other;
    }
  }
  return losses;
}

/** Two sweeps over a day find for each of its quarters the nearest start by time and hour together. */
function lookAt(day: i32, row: Row, week: i32, firstQuarter: i32, lastQuarter: i32): void {
  const first = day * QUARTERS + firstQuarter;
  const last = day * QUARTERS + lastQuarter;
  const offset = row.variants[week] * starts;
  const to = dayFrom[day + 1];
  let least = FAR;
  for (let quarter = first; quarter <= last; quarter++) nearest[quarter] = FAR;
  for (let start = dayFrom[day]; start < to; start++) {
    if (((row.weeks[start] >>> week) & 1) === 0) continue;
    const cost = row.hours[offset + start];
    nearest[day * QUARTERS + minutes[start] / 15] = cost;
    if (cost < least) least = cost;
  }
  cheapest[day] = least;
  if (least === FAR) return;
  let best = FAR;
  for (let quarter = first; quarter <= last; quarter++) best = passOn(quarter, best);
  best = FAR;
  for (let quarter = last; quarter >= first; quarter--) best = passOn(quarter, best);
}

/** The better of a quarter's own start and that of the quarter before, which is one step further. */
function passOn(quarter: i32, before: i32): i32 {
  const best = min(nearest[quarter], before + QUARTER_MOVE);
  nearest[quarter] = best;
  return best;
}

function lossesOfWeek(week: i32, first: i32, last: i32, losses: Ints): void {
  for (let homeDay = 0; homeDay < 7; homeDay++) {
    const from = dayFrom[homeDay];
    const to = dayFrom[homeDay + 1];
    if (from === to) continue;
    const open = openDays(homeDay);
    // Four quarters in one step; what lies past the last one is not read.
    for (let quarter = first; quarter <= last; quarter += 4) {
      let best = i32x4.splat(FAR);
      for (let i = 0; i < open; i++) {
        const byHour = fourAt(nearest, days[i] * QUARTERS + quarter);
        const limited = i32x4.min_s(byHour, i32x4.splat(mosts[i]));
        best = i32x4.min_s(best, i32x4.add(i32x4.splat(bases[i]), limited));
      }
      v128.store(changetype<usize>(ofQuarter) + ((<usize>quarter) << 2), best);
    }
    for (let home = from; home < to; home++) losses[home * STRIDE + week] = ofQuarter[minutes[home] / 15];
  }
}

/** Lists the days that have a start: what it costs to go there from a home's day, and the most its hour can add. */
function openDays(homeDay: i32): i32 {
  let open = 0;
  for (let day = 0; day < 7; day++) {
    const least = cheapest[day];
    if (least === FAR) continue;
    days[open] = day;
    if (day === homeDay) {
      bases[open] = DISPLACED + SAME_DAY_MOVE;
      mosts[open] = least + SAME_DAY_MOVE_LIMIT - SAME_DAY_MOVE;
    } else {
      bases[open] = DISPLACED + moveToDay(0, day - homeDay);
      mosts[open] = least + OTHER_DAY_HOUR_LIMIT;
    }
    open++;
  }
  return open;
}
