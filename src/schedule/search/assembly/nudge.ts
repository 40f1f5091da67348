import { Ints, ints } from './arena';
import { dayCounts, gap, minutes, Row, rowAt, rowCount, sessionsPerDay, weekdays, weeks } from './board';
import { NO_MORE, nearestStarts } from './nearest-starts';
import { random } from './random';
import { isOpen, ownLoss, place, rise, sit } from './sit';

/** How many of its nearest starts a displaced session is taken to. */
const REACH: i32 = 8;

/* Sessions on a weekday of a week: their rows, and the weeks they are due in. */

let heldCount: i32 = 0;
let heldRows: Ints = changetype<Ints>(0);
let heldDues: Ints = changetype<Ints>(0);

/* Those that have to look for other places. */

let homelessCount: i32 = 0;
let homelessRows: Ints = changetype<Ints>(0);
let homelessDues: Ints = changetype<Ints>(0);

export function openNudging(): void {
  heldRows = ints(2 * rowCount);
  heldDues = ints(2 * rowCount);
  homelessRows = ints(2 * rowCount + 1);
  homelessDues = ints(2 * rowCount + 1);
}

/**
 * Takes one displaced session home, or nearer, whoever is there, and lets those in the way find other places; homes
 * stay as they are. False, with nothing or something half done, where that cannot be.
 */
export function nudge(): bool {
  const row = rowAt(random(rowCount));
  const due = row.home === -1 ? -1 : displacedBy(row);
  if (due === -1) return false;
  const isHomeFree = ((row.weeks[row.home] >>> due) & 1) === 1;
  if (isHomeFree && random(2) === 0) return nudgeTo(row, due, -1);
  const nearest = nearestStarts(row, row.home, due);
  let reach = 0;
  while (reach < REACH && nearest[reach + 1] !== NO_MORE) reach++;
  return reach > 0 && nudgeTo(row, due, min(random(reach), random(reach)));
}

/** The same for a session of a week, to one of its nearest starts, or home (`nth` -1). */
export function nudgeTo(row: Row, due: i32, nth: i32): bool {
  const held = row.costs[due];
  if (nth === -1)
    return ((row.weeks[row.home] >>> due) & 1) === 1 && held > 0 && take(row, due, due, row.home, 0);
  const nearest = nearestStarts(row, row.home, due);
  for (let at = 0; at < nth; at++) if (nearest[at + 1] === NO_MORE) return false;
  const entry = nearest[nth + 1];
  if (entry === NO_MORE || entry >>> 12 >= held) return false;
  const week = due + ((entry >>> 11) & 1);
  // What a place in the next quarter costs depends on the homes that are there.
  return week < weeks && take(row, due, week, entry & 2047, entry >>> 12);
}

function take(row: Row, due: i32, week: i32, start: i32, cost: i32): bool {
  rise(row, due);
  clearPlace(row, week, start);
  if (!isOpen(row, week, start)) {
    if (!clearFullDay(row, week, start) || !isOpen(row, week, start)) return false;
  }
  sit(row, due, week, start, cost);
  for (let left = homelessCount; left > 0; left--) {
    const pick = random(left);
    const index = homelessRows[pick];
    const week = homelessDues[pick];
    homelessRows[pick] = homelessRows[left - 1];
    homelessDues[pick] = homelessDues[left - 1];
    place(rowAt(index), week);
  }
  return true;
}

/** A week in which others keep a row's session from a place it would like better; -1 where there is none. */
function displacedBy(row: Row): i32 {
  let displaced = 0;
  for (let set = row.away; set !== 0; set &= set - 1) {
    const due = ctz(set);
    if (row.costs[due] > ownLoss(row, due)) displaced |= 1 << due;
  }
  if (displaced === 0) return -1;
  for (let skip = random(popcnt(displaced)); skip > 0; skip--) displaced &= displaced - 1;
  return ctz(displaced);
}

/** Takes sessions out of the way of one at a start: those at that time, and the pair's other one on that day. */
function clearPlace(row: Row, week: i32, start: i32): void {
  const from = minutes[start] - gap * 5;
  const to = minutes[start] + (row.length + gap) * 5;
  homelessCount = 0;
  listHeld(row, week, weekdays[start]);
  for (let i = 0; i < heldCount; i++) {
    const other = rowAt(heldRows[i]);
    const begin = minutes[other.seats[heldDues[i]]];
    if (other.index !== row.sibling && (begin >= to || begin + other.length * 5 <= from)) continue;
    leave(i);
  }
}

/** Asks somebody to leave a day that is full; false where it is not full, or nobody can. */
function clearFullDay(row: Row, week: i32, start: i32): bool {
  const weekday = weekdays[start];
  if (dayCounts[week * 7 + weekday] < sessionsPerDay) return false;
  listHeld(row, week, weekday);
  if (heldCount === 0) return false;
  leave(random(heldCount));
  return true;
}

function leave(held: i32): void {
  const index = heldRows[held];
  const due = heldDues[held];
  rise(rowAt(index), due);
  homelessRows[homelessCount] = index;
  homelessDues[homelessCount] = due;
  homelessCount++;
}

/** Lists the other rows' sessions on a weekday of a week. */
function listHeld(row: Row, week: i32, weekday: i32): void {
  heldCount = 0;
  for (let index = 0; index < rowCount; index++) {
    const other = rowAt(index);
    if (index === row.index || other.home === -1) continue;
    for (let due = week; due >= 0 && due > week - other.every; due--) {
      if (((other.due(other.phase) >>> due) & 1) === 0 || other.seatWeeks[due] !== week) continue;
      const start = other.seats[due];
      if (start === -1 || weekdays[start] !== weekday) continue;
      heldRows[heldCount] = index;
      heldDues[heldCount] = due;
      heldCount++;
    }
  }
}
