import { awayCost, moveToDay } from '../rules/displacement.ts';
import { WEIGHTS } from '../weights.ts';
import { type Board, DAY_MARGIN, note, type Row, STRIDE } from './board.ts';
import { MORE, nearestStarts } from './nearest-starts.ts';

/** Whether the manager is, or nearly is, in a session at that time. */
export function isOccupied({ occupied, gap }: Board, slot: number, length: number): boolean {
  const from = slot - gap;
  const to = slot + length + gap;
  const last = (to - 1) >>> 5;
  for (let word = from >>> 5; word <= last; word++) {
    let mask = -1;
    if (word === from >>> 5) mask &= -1 << (from & 31);
    if (word === last) mask &= -1 >>> (31 - ((to - 1) & 31));
    if (((occupied[word] as number) & mask) !== 0) return true;
  }
  return false;
}

function occupy({ occupied }: Board, slot: number, length: number): void {
  const last = (slot + length - 1) >>> 5;
  for (let word = slot >>> 5; word <= last; word++) {
    let mask = -1;
    if (word === slot >>> 5) mask &= -1 << (slot & 31);
    if (word === last) mask &= -1 >>> (31 - ((slot + length - 1) & 31));
    occupied[word] = (occupied[word] as number) ^ mask;
  }
}

/** Whether the pair's other session is on that day, on either calendar. */
function isPairsDay({ sibling }: Row, day: number, repDay: number): boolean {
  if (sibling === null) return false;
  return (
    (sibling.onDay[day + DAY_MARGIN] as number) > 0 || (sibling.onRepDay[repDay + DAY_MARGIN] as number) > 0
  );
}

/** Whether a row's session could be held at a start of a week now. */
export function isOpen(board: Board, row: Row, week: number, start: number): boolean {
  if (((row.weeks[start] as number) & (1 << week)) === 0) return false;
  const starts = board.weekdays.length;
  const day = week * 7 + (board.weekdays[start] as number);
  if ((board.dayCounts[day] as number) >= board.rules.sessionsPerDay) return false;
  const shift = row.repShift[(row.variants[week] as number) * starts + start] as number;
  if (isPairsDay(row, day, day + shift)) return false;
  return !isOccupied(board, board.slots[week * starts + start] as number, row.length);
}

export function mark(board: Board, row: Row, week: number, start: number, by: 1 | -1): void {
  const starts = board.weekdays.length;
  const day = week * 7 + (board.weekdays[start] as number);
  const shift = row.repShift[(row.variants[week] as number) * starts + start] as number;
  board.dayCounts[day] = (board.dayCounts[day] as number) + by;
  row.onDay[day + DAY_MARGIN] = (row.onDay[day + DAY_MARGIN] as number) + by;
  const repDay = day + shift + DAY_MARGIN;
  row.onRepDay[repDay] = (row.onRepDay[repDay] as number) + by;
  occupy(board, board.slots[week * starts + start] as number, row.length);
}

/** Takes the session due in a week out of its place; what it cost is off the sum until it has another. */
export function rise(board: Board, row: Row, due: number): void {
  const start = row.seats[due] as number;
  const week = row.seatWeeks[due] as number;
  note(board, row, due, start, week, row.costs[due] as number);
  board.cost -= row.costs[due] as number;
  row.costs[due] = 0;
  if (start === -1) return;
  mark(board, row, week, start, -1);
  row.seats[due] = -1;
}

/** Gives the session due in a week a place, or none (start -1), and counts what that costs. */
export function sit(board: Board, row: Row, due: number, week: number, start: number, cost: number): void {
  note(board, row, due, -1, due, 0);
  put(board, row, due, week, start, cost);
}

/** The same, unnoticed. */
export function put(board: Board, row: Row, due: number, week: number, start: number, cost: number): void {
  board.cost += cost;
  row.costs[due] = cost;
  row.seats[due] = start;
  row.seatWeeks[due] = week;
  if (start !== -1) mark(board, row, week, start, 1);
}

/** What it costs that the session due in a week is held at a start; nothing at home. */
export function costOfSeat(board: Board, row: Row, due: number, week: number, start: number): number {
  if (week === due && start === row.home) return 0;
  const { weekdays, minutes } = board;
  const hours = row.hours[(row.variants[week] as number) * weekdays.length + start] as number;
  if (row.home === -1) return WEIGHTS.displaced + hours;
  const day = week * 7 + (weekdays[start] as number);
  const homeDay = due * 7 + (weekdays[row.home] as number);
  const apart = (minutes[start] as number) - (minutes[row.home] as number);
  const cost = hours + awayCost(day - due * 7, day - homeDay, apart);
  return week === board.grid.weeks ? cost + nextQuarter(board, row, start) : cost;
}

/** Homes of the coming quarter that a session in its first week would push aside. */
function nextQuarter({ rows, weekdays, minutes, grid }: Board, row: Row, start: number): number {
  let cost = 0;
  for (const other of rows) {
    if (other === row || other.home === -1 || weekdays[other.home] !== weekdays[start]) continue;
    if (other.every === 2 && ((other.due[other.phase] >>> (grid.weeks - 2)) & 1) === 0) continue;
    const from = minutes[other.home] as number;
    const own = minutes[start] as number;
    const isThere = from < own + row.length * 5 && from + other.length * 5 > own;
    if (isThere || other === row.sibling) cost += WEIGHTS.displaced;
  }
  return cost;
}

/** The cheapest place for a session among those that are open; false, and the session left out, where none is. */
export function place(board: Board, row: Row, due: number): boolean {
  const { home } = row;
  if (home !== -1 && isOpen(board, row, due, home)) {
    sit(board, row, due, due, home, 0);
    return true;
  }
  if (home !== -1) {
    const nearest = nearestStarts(board, row, home, due);
    for (let at = 0; at < nearest.length; at++) {
      const entry = nearest[at] as number;
      if (entry === MORE) break;
      const start = entry & 2047;
      const week = due + ((entry >>> 11) & 1);
      if (!isOpen(board, row, week, start)) continue;
      let cost = entry >>> 12;
      if (week === board.grid.weeks) {
        const aside = nextQuarter(board, row, start);
        if (aside > 0) break;
        cost += aside;
      }
      sit(board, row, due, week, start, cost);
      return true;
    }
    if (nearest.at(-1) !== MORE) {
      sit(board, row, due, due, -1, isHopeless(row, due) ? 0 : row.unplaced);
      return false;
    }
  }
  return placeAnywhere(board, row, due);
}

/** The same, where everything near is taken. */
function placeAnywhere(board: Board, row: Row, due: number): boolean {
  let bestWeek = due;
  let best = bestIn(board, row, due, due, Number.POSITIVE_INFINITY);
  let cost = best === -1 ? Number.POSITIVE_INFINITY : costOfSeat(board, row, due, due, best);
  if (row.every === 2 && cost > WEIGHTS.displaced + WEIGHTS.otherWeekMove) {
    const later = bestIn(board, row, due, due + 1, cost);
    if (later !== -1) {
      best = later;
      bestWeek = due + 1;
      cost = costOfSeat(board, row, due, bestWeek, best);
    }
  }
  if (best === -1) {
    sit(board, row, due, due, -1, isHopeless(row, due) ? 0 : row.unplaced);
    return false;
  }
  sit(board, row, due, bestWeek, best, cost);
  return true;
}

/** Whether the window has no start at all, whatever the others do: nothing to be paid for. */
function isHopeless({ everFree, every }: Row, due: number): boolean {
  return (everFree & (every === 2 ? 3 << due : 1 << due)) === 0;
}

/** What a session due in a week would cost at its best if nobody else were there. */
export function ownLoss({ weeks, home, losses }: Row, due: number): number {
  const isFree = ((weeks[home] as number) >>> due) & 1;
  return isFree === 1 ? 0 : (losses[home * STRIDE + due] as number);
}

/** The cheapest open start of a week that costs less than `limit`: the home's day first, then those next to it. */
function bestIn(board: Board, row: Row, due: number, week: number, limit: number): number {
  const { dayFrom, dayCounts, rules, minutes, weekdays } = board;
  const { home, weeks, hours } = row;
  const bit = 1 << week;
  const offset = (row.variants[week] as number) * weekdays.length;
  const homeDay = home === -1 ? 2 : (due - week) * 7 + (weekdays[home] as number);
  const homeMinute = home === -1 ? 0 : (minutes[home] as number);
  const isNextQuarter = week === board.grid.weeks;
  let best = -1;
  let bestCost = limit;
  for (let turn = 0; turn < 14; turn++) {
    const middle = Math.max(0, homeDay);
    const away = (turn + 1) >> 1;
    const weekday = (turn & 1) === 0 ? middle + away : middle - away;
    if (weekday < 0 || weekday > 6) continue;
    const from = dayFrom[weekday] as number;
    const to = dayFrom[weekday + 1] as number;
    if (from === to || (dayCounts[week * 7 + weekday] as number) >= rules.sessionsPerDay) continue;
    const days = Math.abs(weekday - homeDay);
    let base: number = WEIGHTS.displaced;
    let nearest = 0;
    let most = 0;
    if (home !== -1 && days === 0) {
      nearest = WEIGHTS.sameDayMove;
      most = WEIGHTS.sameDayMoveLimit;
    } else if (home !== -1) {
      base += moveToDay((week - due) * 7 + weekday, days);
      most = WEIGHTS.otherDayHourLimit;
    }
    if (base + nearest >= bestCost) continue;
    for (let start = from; start < to; start++) {
      if (((weeks[start] as number) & bit) === 0) continue;
      const apart = (minutes[start] as number) - homeMinute;
      const quarters = Math.ceil((apart < 0 ? -apart : apart) / 15);
      const byHour = nearest + quarters * WEIGHTS.quarterMove;
      let cost = base + (hours[offset + start] as number) + (byHour < most ? byHour : most);
      if (cost >= bestCost) continue;
      if (isNextQuarter) {
        cost += nextQuarter(board, row, start);
        if (cost >= bestCost) continue;
      }
      if (!isOpen(board, row, week, start)) continue;
      best = start;
      bestCost = cost;
    }
  }
  return best;
}
