import { clear, Ints, ints } from './arena';
import { cost, cutJournal, Row, readBoard, rowAt, rowCount, STRIDE, starts } from './board';
import { openChoosing } from './choose-place';
import { openLetter, read } from './letter';
import { lossesOf, openLosses } from './losses';
import { openNearest } from './nearest-starts';
import { openNudging } from './nudge';
import { ordered } from './place-list';
import { priceHomes } from './price-homes';
import { seedRandom } from './random';
import { search } from './search';
import { openSettling, settleAt } from './settle';
import { costOfSeat, place, sit } from './sit';
import { DISPLACED } from './weights';

export { cost } from './board';
export { rankHomes, settleHomes } from './choose-homes';
export { commonStarts } from './common-starts';
export { faults } from './faults';
export { fnv1a, stirAll } from './stir';
export { weeklyPlaces } from './weekly-places';

/** What plans cost at least: see `priceHomes`. */
export let bound: f64 = 0;

let letter: Ints = changetype<Ints>(0);

/** Room for a letter of so many numbers; what was on the board before is forgotten. */
export function open(length: i32): usize {
  clear();
  letter = ints(length);
  return changetype<usize>(letter);
}

/**
 * Lays the letter's team out as it says, improves its plan, and answers: by row its home, its phase, and by due week
 * `week * starts + start` of its session, `HOMELESS` or `NOT_DUE`.
 *
 * Prices change `prices` times before the search. Of moves it tries `least` for each series, `each` more for each
 * displaced session that the plan may cost too much, and at most `most`; as many again where it is not near the bound.
 */
export function improve(
  seed: i32,
  prices: i32,
  runs: i32,
  least: i32,
  each: i32,
  most: i32,
  warmth: i32,
): usize {
  layOut();
  bound = priceHomes(prices);
  const missing = max(0, <f64>cost - bound) / <f64>DISPLACED;
  const steps = min(<f64>most, <f64>least + <f64>each * missing);
  seedRandom(seed);
  search(runs, <i32>Math.floor(steps * <f64>rowCount), warmth, <i32>min(bound + NEAR, <f64>i32.MAX_VALUE));
  return answer();
}

/** Good plans cost less than this above the bound: prices alone seldom come nearer than one displaced session. */
const NEAR: f64 = 1.5 * <f64>DISPLACED;

/** A session without a place, and a week without a session. */
const HOMELESS: i32 = -1;
const NOT_DUE: i32 = -2;

function layOut(): void {
  openLetter(letter);
  readBoard();
  openLosses();
  openNearest();
  openChoosing();
  openSettling();
  openNudging();
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    row.losses = lossesOf(row);
    rank(row);
  }
  // In the order of the rows: homes, then sessions that have a place, then those that look for one.
  const seats = ints(rowCount * STRIDE);
  for (let index = 0; index < rowCount; index++) {
    const home = read();
    settleAt(rowAt(index), home, read());
    for (let due = 0; due < STRIDE; due++) seats[index * STRIDE + due] = read();
  }
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    for (let due = 0; due < STRIDE; due++) {
      const at = seats[index * STRIDE + due];
      if (at < 0) continue;
      const week = at / starts;
      const start = at - week * starts;
      sit(row, due, week, start, costOfSeat(row, due, week, start));
    }
  }
  // Only now: what looks free before everybody is in place need not be.
  for (let index = 0; index < rowCount; index++) {
    for (let due = 0; due < STRIDE; due++) {
      if (seats[index * STRIDE + due] === HOMELESS) place(rowAt(index), due);
    }
  }
  cutJournal(0);
}

/** Orders a row's homes by what each would cost it alone. */
function rank(row: Row): void {
  const entries = ints(2 * starts);
  const costs = ints(2 * starts);
  let length = 0;
  for (let phase = 0; phase < 2; phase++) {
    if (((row.choices >>> phase) & 1) === 0) continue;
    const due = row.due(phase);
    for (let start = 0; start < starts; start++) {
      const free = row.weeks[start];
      if (free === 0) continue;
      let cost = row.hours[start];
      for (let lost = due & ~free; lost !== 0; lost &= lost - 1)
        cost += row.losses[start * STRIDE + ctz(lost)];
      entries[length] = start * 2 + phase;
      costs[length] = cost;
      length++;
    }
  }
  row.places = ordered(length, entries, costs, costs);
  row.priced = row.places;
  row.leastCost = length === 0 ? 0 : row.places.costs[0];
}

function answer(): usize {
  const size = 2 + STRIDE;
  const words = ints(rowCount * size);
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    const at = index * size;
    words[at] = row.home;
    words[at + 1] = row.phase;
    for (let due = 0; due < STRIDE; due++) {
      const start = row.seats[due];
      const isDue = ((row.due(row.phase) >>> due) & 1) === 1;
      const where = start === -1 ? HOMELESS : row.seatWeeks[due] * starts + start;
      words[at + 2 + due] = isDue ? where : NOT_DUE;
    }
  }
  return changetype<usize>(words);
}
