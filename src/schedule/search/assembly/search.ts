import { Bytes, bytes, Ints, ints } from './arena';
import {
  cost,
  cutJournal,
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
import { nudge, nudgeTo } from './nudge';
import { random } from './random';
import {
  clearTouched,
  lift,
  phaseCost,
  riseAll,
  seatTouched,
  settleAt,
  takeBack,
  touch,
  touchedCount,
  touchedHomes,
  touchedPhases,
  touchedRows,
} from './settle';
import { ownLoss, placeAnew } from './sit';
import { openState, State } from './state';

/** By how much an estimate may be wrong about the days' balance. */
const ROUGHLY: i32 = 100;

/** A move that costs no more than this too much gets its displaced sessions settled before it is judged. */
const NEARLY: i32 = 200;

/** To how many of its nearest starts such a session is taken. */
const NEAREST: i32 = 3;

/** How many of its best places a series may be forced into. */
const REACH: i32 = 8;

/** Rows that may move and have somewhere to go. */
let movableCount: i32 = 0;
let movable: Ints = changetype<Ints>(0);
/** Rows that have to choose a home anew. */
let homelessCount: i32 = 0;
let homeless: Ints = changetype<Ints>(0);
let others: Ints = changetype<Ints>(0);
/** By row: whether it is among the homeless already. */
let isListed: Bytes = changetype<Bytes>(0);

/**
 * Looks for a cheaper plan: again and again one session or one series is forced into a place it would like, whoever
 * is in the way finds another, and the change stays if it is worth it, or nearly, early on. It begins anew `runs`
 * times and tries so many moves (`steps`) in all; the most a move may cost (`warmth`) falls to nothing in each run.
 */
export function search(runs: i32, steps: i32, warmth: i32): void {
  movableCount = 0;
  movable = ints(rowCount);
  homeless = ints(rowCount);
  others = ints(rowCount);
  isListed = bytes(rowCount);
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    if (!row.isFixed && row.places.length > 0) movable[movableCount++] = index;
  }
  if (movableCount === 0) return;
  const first = openState();
  const best = openState();
  const found = openState();
  first.keep();
  best.keep();
  for (let run = 0; run < runs; run++) {
    if (run > 0) first.bringBack();
    anneal(found, steps / runs, warmth);
    if (found.cost < best.cost) best.copy(found);
  }
  best.bringBack();
}

/** The cheapest plan of one run; what is dearer is taken for the moment, and ever less. */
function anneal(best: State, steps: i32, warmth: i32): void {
  best.keep();
  cutJournal(0);
  for (let step = 0; step < steps; step++) {
    const limit = cost + random(<i32>((<i64>warmth * (steps - step)) / steps) + 1);
    const hasMoved = random(3) === 0 ? nudge() : rearrange(limit);
    if (hasMoved && cost > limit && cost <= limit + NEARLY) settleDown();
    if (!hasMoved || cost > limit) {
      takeBack(0);
      continue;
    }
    cutJournal(0);
    if (cost < best.cost) best.keep();
  }
}

/** Takes each displaced session home, or to one of the starts nearest to it, where that is worth whoever is there. */
function settleDown(): void {
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    for (let set = row.away; set !== 0; set &= set - 1) {
      const due = ctz(set);
      if (row.costs[due] <= ownLoss(row, due)) continue;
      const length = journalLength;
      const before = cost;
      if (nudgeTo(row, due, -1) && cost < before) continue;
      takeBack(length);
      for (let nth = 0; nth < NEAREST; nth++) {
        if (nudgeTo(row, due, nth) && cost < before) break;
        takeBack(length);
      }
    }
  }
}

/** Gives some series other homes and seats all their sessions; false where that is not worth while. */
function rearrange(limit: i32): bool {
  clearTouched();
  if (!(random(3) === 0 ? shuffle(limit) : force(limit))) return false;
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

/** Puts a series into one of the places it would like best, unless that has to cost more than `limit`. */
function force(limit: i32): bool {
  const row = worseOff();
  const reach = min(REACH, row.priced.length);
  const entry = row.priced.entries[min(random(reach), random(reach))];
  const start = entry >> 1;
  const phase = entry & 1;
  if (start === row.home && phase === row.phase) return false;
  touch(row);
  listInTheWay(row, start, phase);
  for (let i = 0; i < homelessCount; i++) touch(rowAt(homeless[i]));
  for (let i = 0; i < touchedCount; i++) lift(rowAt(touchedRows[i]));
  settleAt(row, start, phase);
  return chooseAnew(limit);
}

/** Takes one pair, and a few others, off the board, and lets them choose again. */
function shuffle(limit: i32): bool {
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
  unlist();
  for (let i = 0; i < homelessCount; i++) {
    touch(rowAt(homeless[i]));
    lift(rowAt(homeless[i]));
  }
  return chooseAnew(limit);
}

function list(row: Row): void {
  homeless[homelessCount++] = row.index;
  isListed[row.index] = 1;
}

function unlist(): void {
  for (let i = 0; i < homelessCount; i++) isListed[homeless[i]] = 0;
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
  homelessCount = 0;
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
  unlist();
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
