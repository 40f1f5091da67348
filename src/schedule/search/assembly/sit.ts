import {
  dayCounts,
  dayFrom,
  gap,
  homesOn,
  minutes,
  note,
  occupied,
  pay,
  Row,
  rowAt,
  STRIDE,
  sessionsPerDay,
  slots,
  starts,
  weekdays,
  weeks,
} from './board';
import { awayCost, moveToDay } from './costs';
import { NO_MORE, NOWHERE, nearestStarts } from './nearest-starts';
import {
  DISPLACED,
  OTHER_DAY_HOUR_LIMIT,
  OTHER_WEEK_MOVE,
  QUARTER_MOVE,
  SAME_DAY_MOVE,
  SAME_DAY_MOVE_LIMIT,
} from './weights';

/** Whether the manager is, or nearly is, in a session at that time. */
function isOccupied(slot: i32, length: i32): bool {
  const from = slot - gap;
  const to = slot + length + gap;
  const first = from >> 5;
  const last = (to - 1) >> 5;
  for (let word = first; word <= last; word++) {
    let mask = -1;
    if (word === first) mask &= -1 << (from & 31);
    if (word === last) mask &= -1 >>> (31 - ((to - 1) & 31));
    if ((occupied[word] & mask) !== 0) return true;
  }
  return false;
}

function occupy(slot: i32, length: i32): void {
  const first = slot >> 5;
  const last = (slot + length - 1) >> 5;
  for (let word = first; word <= last; word++) {
    let mask = -1;
    if (word === first) mask &= -1 << (slot & 31);
    if (word === last) mask &= -1 >>> (31 - ((slot + length - 1) & 31));
    occupied[word] = occupied[word] ^ mask;
  }
}

/** Whether a row's session could be held at a start of a week now. */
export function isOpen(row: Row, week: i32, start: i32): bool {
  if (((row.weeks[start] >>> week) & 1) === 0) return false;
  const day = week * 7 + weekdays[start];
  if (dayCounts[day] >= sessionsPerDay) return false;
  if (row.sibling !== -1) {
    // The pair's other session is not on that day, on either calendar.
    const sibling = rowAt(row.sibling);
    const shift = row.repShift[row.variants[week] * starts + start];
    if (sibling.onDay[day] > 0 || sibling.onRepDay[day + shift] > 0) return false;
  }
  return !isOccupied(slots[week * starts + start], row.length);
}

export function mark(row: Row, week: i32, start: i32, by: i32): void {
  const day = week * 7 + weekdays[start];
  const repDay = day + row.repShift[row.variants[week] * starts + start];
  dayCounts[day] = dayCounts[day] + by;
  row.onDay[day] = row.onDay[day] + by;
  row.onRepDay[repDay] = row.onRepDay[repDay] + by;
  occupy(slots[week * starts + start], row.length);
}

/** Takes the session due in a week out of its place; what it cost is off the sum until it has another. */
export function rise(row: Row, due: i32): void {
  const start = row.seats[due];
  const week = row.seatWeeks[due];
  const was = row.costs[due];
  note(row, due, start, week, was);
  pay(-was);
  row.costs[due] = 0;
  row.away &= ~(1 << due);
  if (start === -1) return;
  mark(row, week, start, -1);
  row.seats[due] = -1;
}

/** Gives the session due in a week a place, or none (start -1), and counts what that costs. */
export function sit(row: Row, due: i32, week: i32, start: i32, cost: i32): void {
  note(row, due, -1, due, 0);
  put(row, due, week, start, cost);
}

/** The same, unnoticed. */
export function put(row: Row, due: i32, week: i32, start: i32, cost: i32): void {
  pay(cost);
  row.costs[due] = cost;
  row.away = cost === 0 ? row.away & ~(1 << due) : row.away | (1 << due);
  row.seats[due] = start;
  row.seatWeeks[due] = week;
  if (start !== -1) mark(row, week, start, 1);
}

/** What it costs that the session due in a week is held at a start; nothing at home. */
export function costOfSeat(row: Row, due: i32, week: i32, start: i32): i32 {
  if (week === due && start === row.home) return 0;
  const hours = row.hours[row.variants[week] * starts + start];
  if (row.home === -1) return DISPLACED + hours;
  const day = week * 7 + weekdays[start];
  const homeDay = due * 7 + weekdays[row.home];
  const cost = hours + awayCost(day - due * 7, day - homeDay, minutes[start] - minutes[row.home]);
  return week === weeks ? cost + nextQuarter(row, start) : cost;
}

/** Homes of the coming quarter that a session in its first week would push aside. */
function nextQuarter(row: Row, start: i32): i32 {
  let cost = 0;
  const from = minutes[start];
  const to = from + row.length * 5;
  for (let phase = 0; phase < 2; phase++) {
    const homes = homesOn(phase, weekdays[start]);
    for (let i = 0; i < homes.count; i++) {
      const isThere = homes.from[i] < to && homes.to[i] > from;
      if ((!isThere && homes.rows[i] !== row.sibling) || homes.rows[i] === row.index) continue;
      const other = rowAt(homes.rows[i]);
      // Who meets every week is at home in either phase.
      const isDue = other.every === 1 ? phase === 0 : ((other.due(phase) >>> (weeks - 2)) & 1) === 1;
      if (isDue) cost += DISPLACED;
    }
  }
  return cost;
}

/* A place for a session, and what it costs there; a start of -1 where it is to be left out. */

let foundWeek: i32 = 0;
let foundStart: i32 = 0;
let foundCost: i32 = 0;

function find(week: i32, start: i32, cost: i32): void {
  foundWeek = week;
  foundStart = start;
  foundCost = cost;
}

/** Seats a session at the cheapest place among those that are open, or leaves it out where none is. */
export function place(row: Row, due: i32): void {
  look(row, due);
  sit(row, due, foundWeek, foundStart, foundCost);
}

/** The same for one that has a place, or none that was good: where it stays, nothing has happened. */
export function placeAnew(row: Row, due: i32): void {
  const start = row.seats[due];
  const week = row.seatWeeks[due];
  if (start !== -1) mark(row, week, start, -1);
  look(row, due);
  const stays = foundStart === start && foundCost === row.costs[due] && (start === -1 || foundWeek === week);
  if (start !== -1) mark(row, week, start, 1);
  if (stays) return;
  rise(row, due);
  sit(row, due, foundWeek, foundStart, foundCost);
}

/** Finds the cheapest place. */
function look(row: Row, due: i32): void {
  const home = row.home;
  if (home === -1) {
    lookFar(row, due);
    return;
  }
  if (isOpen(row, due, home)) {
    find(due, home, 0);
    return;
  }
  const nearest = nearestStarts(row, home, due);
  const horizon = nearest[0];
  let at = 1;
  for (let entry = nearest[at]; entry !== NO_MORE && entry <= horizon; entry = nearest[++at]) {
    const start = entry & 2047;
    const week = due + ((entry >>> 11) & 1);
    if (!isOpen(row, week, start)) continue;
    // What a home of the coming quarter is worth may make another start cheaper.
    if (week === weeks && nextQuarter(row, start) > 0) {
      lookFar(row, due);
      return;
    }
    find(week, start, entry >>> 12);
    return;
  }
  if (horizon === NOWHERE) findNone(row, due);
  else lookFar(row, due);
}

function findNone(row: Row, due: i32): void {
  // A window that has no start at all, whatever the others do, is nothing to be paid for.
  const isHopeless = (row.everFree & (row.every === 2 ? 3 << due : 1 << due)) === 0;
  find(due, -1, isHopeless ? 0 : row.unplaced);
}

/** The same, where everything near is taken. */
function lookFar(row: Row, due: i32): void {
  foundStart = -1;
  foundCost = i32.MAX_VALUE;
  lookIn(row, due, due);
  if (row.every === 2 && foundCost > DISPLACED + OTHER_WEEK_MOVE) lookIn(row, due, due + 1);
  if (foundStart === -1) findNone(row, due);
}

/** What a session due in a week would cost at its best if nobody else were there. */
export function ownLoss(row: Row, due: i32): i32 {
  return ((row.weeks[row.home] >>> due) & 1) === 1 ? 0 : row.losses[row.home * STRIDE + due];
}

/**
 * Finds the cheapest open start of a week, if one is cheaper than what is found already: the home's day first, then
 * those next to it.
 */
function lookIn(row: Row, due: i32, week: i32): void {
  const home = row.home;
  const offset = row.variants[week] * starts;
  const homeDay = home === -1 ? 2 : (due - week) * 7 + weekdays[home];
  const homeMinute = home === -1 ? 0 : minutes[home];
  const middle = max(0, homeDay);
  for (let turn = 0; turn < 14; turn++) {
    const away = (turn + 1) >> 1;
    const weekday = (turn & 1) === 0 ? middle + away : middle - away;
    if (weekday < 0 || weekday > 6) continue;
    const from = dayFrom[weekday];
    const to = dayFrom[weekday + 1];
    if (from === to || dayCounts[week * 7 + weekday] >= sessionsPerDay) continue;
    const days = abs(weekday - homeDay);
    let base = DISPLACED;
    let nearest = 0;
    let most = 0;
    if (home !== -1 && days === 0) {
      nearest = SAME_DAY_MOVE;
      most = SAME_DAY_MOVE_LIMIT;
    } else if (home !== -1) {
      base += moveToDay((week - due) * 7 + weekday, days);
      most = OTHER_DAY_HOUR_LIMIT;
    }
    if (base + nearest >= foundCost) continue;
    for (let start = from; start < to; start++) {
      if (((row.weeks[start] >>> week) & 1) === 0) continue;
      const quarters = (abs(minutes[start] - homeMinute) + 14) / 15;
      const byHour = nearest + quarters * QUARTER_MOVE;
      let cost = base + row.hours[offset + start] + min(byHour, most);
      if (cost >= foundCost) continue;
      if (week === weeks) {
        cost += nextQuarter(row, start);
        if (cost >= foundCost) continue;
      }
      if (isOpen(row, week, start)) find(week, start, cost);
    }
  }
}
