import { Bytes, bytes, Ints, ints } from './arena';
import {
  cost,
  gap,
  homesOn,
  journal,
  journalLength,
  minutes,
  Row,
  rowAt,
  rowCount,
  sessionsPerDay,
  weekdays,
} from './board';
import { findPlace, foundCost, lossAt } from './choose-place';
import { random } from './random';
import {
  clearTouched,
  lift,
  phaseCost,
  riseAll,
  seatTouched,
  settleAt,
  touch,
  touchedCount,
  touchedHomes,
  touchedPhases,
  touchedRows,
} from './settle';
import { ownLoss, placeAnew } from './sit';

/** By how much an estimate may be wrong about the days' balance. */
const ROUGHLY: i32 = 100;

/** How many of its best places a series may be forced into. */
const REACH: i32 = 8;

/** So many series at most force others away after the first. */
const CHAIN: i32 = 5;

/** How often a series looks for a place that none of those has taken who have moved before it. */
const TRIES: i32 = 4;

/** Rows that may move and have somewhere to go. */
export let movableCount: i32 = 0;
export let movable: Ints = changetype<Ints>(0);
/** Rows that have to choose a home anew. */
let homelessCount: i32 = 0;
let homeless: Ints = changetype<Ints>(0);
let others: Ints = changetype<Ints>(0);
/** By row: whether it is part of the move already. */
let isListed: Bytes = changetype<Bytes>(0);

export function openRearranging(): void {
  movableCount = 0;
  movable = ints(rowCount);
  homeless = ints(rowCount);
  others = ints(rowCount);
  isListed = bytes(rowCount);
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    // Who has nowhere to go makes way for nobody.
    if (row.places.length === 0) row.isFixed = true;
    if (!row.isFixed) movable[movableCount++] = index;
  }
}

/** Gives some series other homes and seats all their sessions; false where that is not worth while. */
export function rearrange(limit: i32): bool {
  if (random(3) === 0) return shuffle(limit) && seatAnew(limit);
  const row = worseOff();
  return rearrangeTo(row, somePlace(row), limit);
}

/** The same for one series that is to have a place of its list, whoever is there. */
export function rearrangeTo(row: Row, entry: i32, limit: i32): bool {
  return force(row, entry >> 1, entry & 1, limit) && seatAnew(limit);
}

/** Seats all sessions of series that have got other homes, unless that has to cost more than `limit`. */
function seatAnew(limit: i32): bool {
  let isSame = true;
  for (let i = 0; i < touchedCount; i++) {
    const row = rowAt(touchedRows[i]);
    if (row.home !== touchedHomes[i] || row.phase !== touchedPhases[i]) isSame = false;
  }
  // Homes alone tell most of what a move costs: few moves are worth seating everybody anew.
  if (isSame || estimate() > limit) return false;
  for (let i = 0; i < touchedCount; i++) riseAll(rowAt(touchedRows[i]), touchedPhases[i]);
  seatTouched();
  retry();
  return true;
}

/**
 * What the plan would cost with the homes as they are now, if displaced sessions got the starts they like best and
 * whoever has no home yet the one it likes best.
 */
function estimate(): i32 {
  let sum = cost;
  for (let i = 0; i < touchedCount; i++) {
    const row = rowAt(touchedRows[i]);
    for (let away = row.away; away !== 0; away &= away - 1) sum -= row.costs[ctz(away)];
    sum += row.home === -1 ? row.leastCost : lossAt(row, row.home, row.phase);
  }
  return sum;
}

/** One of the places that a series would like best. */
function somePlace(row: Row): i32 {
  const reach = min(REACH, row.priced.length);
  return row.priced.entries[min(random(reach), random(reach))];
}

/**
 * Puts a series into a place. Those in the way do the same to others now and then, and choose what is left else.
 * False as soon as all that has to cost more than `limit`.
 */
function force(row: Row, start: i32, phase: i32, limit: i32): bool {
  clearTouched();
  if (start === row.home && phase === row.phase) return false;
  homelessCount = 0;
  list(row);
  liftListed(0);
  homelessCount = 0;
  moveTo(row, start, phase);
  for (let more = CHAIN; more > 0 && homelessCount > 0 && random(3) !== 0; more--) {
    const pick = random(homelessCount);
    const next = rowAt(homeless[pick]);
    homeless[pick] = homeless[--homelessCount];
    let entry = somePlace(next);
    for (let tries = 1; tries < TRIES && isTaken(next, entry >> 1, entry & 1); tries++)
      entry = somePlace(next);
    moveTo(next, entry >> 1, entry & 1);
  }
  unlist();
  return chooseAnew(limit);
}

/** Gives a series without a home one; whoever is in the way, and has not been moved before, has none then. */
function moveTo(row: Row, start: i32, phase: i32): void {
  const first = homelessCount;
  listInTheWay(row, start, phase);
  liftListed(first);
  settleAt(row, start, phase);
}

/** Whether a series that is part of the move has its home there, or keeps the pair's other one from that day. */
function isTaken(row: Row, start: i32, phase: i32): bool {
  const from = minutes[start] - gap * 5;
  const to = minutes[start] + (row.length + gap) * 5;
  for (let i = 0; i < touchedCount; i++) {
    const other = rowAt(touchedRows[i]);
    if (other.home === -1 || weekdays[other.home] !== weekdays[start]) continue;
    if (row.every === 2 && other.every === 2 && other.phase !== phase) continue;
    const begin = minutes[other.home];
    if (other.index === row.sibling || (begin < to && begin + other.length * 5 > from)) return true;
  }
  return false;
}

/** Takes one pair, and a few others, off the board, and lets them choose again. */
function shuffle(limit: i32): bool {
  clearTouched();
  const row = worseOff();
  homelessCount = 0;
  list(row);
  if (row.sibling !== -1) {
    const sibling = rowAt(row.sibling);
    if (!sibling.isFixed && sibling.home !== -1) list(sibling);
  }
  for (let more = random(4); more > 0; more--) {
    const other = movable[random(movableCount)];
    if (!isListed[other]) list(rowAt(other));
  }
  liftListed(0);
  unlist();
  return chooseAnew(limit);
}

function list(row: Row): void {
  homeless[homelessCount++] = row.index;
  isListed[row.index] = 1;
}

/** Takes the homes of series away that have been listed since there were so many. */
function liftListed(first: i32): void {
  for (let i = first; i < homelessCount; i++) {
    touch(rowAt(homeless[i]));
    lift(rowAt(homeless[i]));
  }
}

function unlist(): void {
  for (let i = 0; i < touchedCount; i++) isListed[touchedRows[i]] = 0;
}

/** Series without a home choose one, in any order; false as soon as all that has to cost more than `limit`. */
function chooseAnew(limit: i32): bool {
  // What is out of balance now need not be once everybody has a phase again.
  let spare = limit + ROUGHLY + phaseCost() - estimate();
  for (let left = homelessCount; left > 0 && spare > 0; left--) {
    const pick = random(left);
    const row = rowAt(homeless[pick]);
    homeless[pick] = homeless[left - 1];
    // Who chooses before others leaves what they need more; the last need not.
    const entry = findPlace(row, left > 1 ? row.priced : row.places, row.leastCost + spare);
    if (entry === -1) return false;
    spare -= foundCost - row.leastCost;
    settleAt(row, entry >> 1, entry & 1);
  }
  return spare > 0;
}

/** The one of three that pays most for its neighbours. */
function worseOff(): Row {
  let worst = rowAt(movable[random(movableCount)]);
  for (let i = 0; i < 2; i++) {
    const row = rowAt(movable[random(movableCount)]);
    if (regretOf(row) > regretOf(worst)) worst = row;
  }
  return worst;
}

function regretOf(row: Row): i32 {
  let sum = row.hours[row.home] - row.leastCost;
  for (let away = row.away; away !== 0; away &= away - 1) sum += row.costs[ctz(away)];
  return sum;
}

/** Lists series whose homes keep another from having all its weeks at a place. */
function listInTheWay(row: Row, start: i32, phase: i32): void {
  const weekday = weekdays[start];
  const own = row.weeks[start] & row.due(phase);
  const from = minutes[start] - gap * 5;
  const to = minutes[start] + (row.length + gap) * 5;
  for (let p = 0; p < 2; p++) {
    if (row.every === 2 && p !== phase) continue;
    const homes = homesOn(p, weekday);
    let otherCount = 0;
    let remaining = 0;
    for (let i = 0; i < homes.count; i++) {
      const index = homes.rows[i];
      if (index === row.index || isListed[index]) continue;
      const other = rowAt(index);
      const meets = (homes.weeks[i] & own) !== 0;
      const isClose = homes.from[i] < to && homes.to[i] > from;
      if (!other.isFixed && meets && (isClose || index === row.sibling)) list(other);
      else {
        remaining++;
        if (!other.isFixed) others[otherCount++] = index;
      }
    }
    if (remaining >= sessionsPerDay && otherCount > 0) list(rowAt(others[random(otherCount)]));
  }
}

/** Displaced sessions of weeks in which somebody has left a place look for a nearer one. */
function retry(): void {
  let weeks = 0;
  for (let at = 0; at < journalLength; at += 5) {
    if (journal[at + 1] !== -1 && journal[at + 2] !== -1) weeks |= 1 << journal[at + 3];
  }
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    const reached = row.every === 2 ? weeks | (weeks >>> 1) : weeks;
    for (let set = row.due(row.phase) & row.away & reached; set !== 0; set &= set - 1) {
      const due = ctz(set);
      // Nothing is nearer than where it would be if nobody else were there.
      if (row.costs[due] > ownLoss(row, due)) placeAnew(row, due);
    }
  }
}
