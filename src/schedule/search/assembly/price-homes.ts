import { Floats, floats, Ints, ints } from './arena';
import { cost, Row, rowAt, rowCount } from './board';
import {
  addUses,
  homeValue,
  leastHomeValue,
  openMarket,
  over,
  prices,
  sumUp,
  wanted,
  wantedCount,
} from './market';
import { ordered, PlaceList } from './place-list';
import { balanceAt, balanceCount, balances, layOutShares, loadAt, loads, most } from './shares';

/** How much of the last direction goes into the next. */
const MEMORY: f64 = 0.85;
/** How far the first step goes of the way to what the plan costs. */
const REACH: f64 = 0.3;
/** Steps without a better bound after which steps get shorter, and by how much. */
const PATIENCE: i32 = 3;
const SHORTER: f64 = 0.5;

/** Within how many points of a row's best home its others are told exactly apart. */
const NEAR: f64 = 200;

const NOTHING_LESS: f64 = 1_073_741_824;

/** By row: where its choice stands among its places; -1 where it has none, which takes nothing. */
let choices: Ints = changetype<Ints>(0);

/**
 * Orders the homes of a team's series by what each costs with what it takes away from the others: prices go up where
 * too many want the same and down where nobody does (Held and Karp 1971, with the step of Polyak 1969 towards what
 * the plan costs now), so many times. What everybody wants is then dear to whoever could as well be elsewhere.
 * Returns the bound those prices give, below which next to no plan with its homes on the board lies: only what fixed
 * homes without a free week do to the balance, and hours that a fortnight's other week may save, are not in it.
 */
export function priceHomes(steps: i32): f64 {
  let isFixed = true;
  for (let index = 0; index < rowCount; index++) if (!rowAt(index).isFixed) isFixed = false;
  // Where nobody may move, nothing can be saved.
  if (isFixed) return cost;
  layOutShares();
  openMarket();
  choices = ints(rowCount);
  for (let index = 0; index < rowCount; index++) choices[index] = choiceOf(rowAt(index));
  const bound = ascend(steps);
  sumUp();
  for (let index = 0; index < rowCount; index++) {
    const row = rowAt(index);
    if (!row.isFixed && choices[index] !== -1) row.priced = pricedPlaces(row, choices[index]);
  }
  return bound;
}

function choiceOf(row: Row): i32 {
  const places = row.places;
  const entry = row.home * 2 + row.phase;
  for (let at = 0; at < places.length; at++) if (places.entries[at] === entry) return at;
  // It may begin anywhere.
  return row.isFixed || places.length === 0 ? -1 : 0;
}

/** Leaves the prices with the best bound that were met, and returns that bound. */
function ascend(steps: i32): f64 {
  const target = <f64>cost;
  const length = balanceAt + 1;
  const best = floats(length);
  const direction = floats(length);
  let bestBound = -f64.MAX_VALUE;
  let reach = REACH;
  let since = 0;
  for (let step = 0; step < steps; step++) {
    sumUp();
    const bound = choose() - openCount();
    if (bound > bestBound) {
      bestBound = bound;
      copy(best, prices, length);
      since = 0;
    } else if (++since >= PATIENCE) {
      reach *= SHORTER;
      since = 0;
      copy(prices, best, length);
      memory.fill(changetype<usize>(direction), 0, length << 3);
      continue;
    }
    for (let index = 0; index < rowCount; index++) {
      const row = rowAt(index);
      if (choices[index] !== -1) addUses(row, row.places.entries[choices[index]]);
    }
    const squared = turn(direction);
    if (squared === 0 || bound >= target) break;
    move(direction, (reach * (target - bound)) / squared);
  }
  copy(prices, best, length);
  return bestBound;
}

function copy(to: Floats, from: Floats, length: i32): void {
  memory.copy(changetype<usize>(to), changetype<usize>(from), length << 3);
}

/**
 * Turns the direction in which prices move towards what is taken too much of, keeping some memory of what it
 * was: prices zigzag less. Returns its length, squared.
 */
function turn(direction: Floats): f64 {
  let length: f64 = 0;
  for (let i = 0; i < wantedCount; i++) {
    const at = wanted[i];
    let by = over[at] + MEMORY * direction[at];
    // What is left over at no price stays without one.
    if (by < 0 && prices[at] <= 0 && at !== balanceAt) by = 0;
    direction[at] = by;
    length += by * by;
  }
  return length;
}

/** Prices are not negative, but for the balance of the two weeks. */
function move(direction: Floats, size: f64): void {
  for (let i = 0; i < wantedCount; i++) {
    const at = wanted[i];
    const price = prices[at] + size * direction[at];
    prices[at] = price > 0 || at === balanceAt ? price : 0;
  }
}

/** Every row that may chooses its cheapest home; what they cost and pay in all. */
function choose(): f64 {
  const balance = abs(prices[balanceAt]);
  let sum: f64 = 0;
  for (let index = 0; index < rowCount; index++) {
    const before = choices[index];
    if (before === -1) continue;
    const row = rowAt(index);
    const entries = row.places.entries;
    const costs = row.places.costs;
    // Only this may make a home cheaper than it is by itself.
    const slack = row.every === 2 ? balance : 0;
    // What was best at the last prices is seldom far from it now, and few others come near.
    let where = before;
    let least = homeValue(row, entries[before], costs[before], NOTHING_LESS);
    const length = row.isFixed ? 0 : row.places.length;
    for (let at = 0; at < length; at++) {
      const base = costs[at];
      if (<f64>base - slack >= least) break;
      if (at === before) continue;
      const value = homeValue(row, entries[at], base, least);
      if (value >= least) continue;
      least = value;
      where = at;
    }
    choices[index] = where;
    sum += least;
  }
  return sum;
}

/**
 * Opens the count of what is taken too much of: less what there is, and of what costs by the piece less so much as is
 * worth its price. Returns what is paid for all that, less what those pieces cost.
 */
function openCount(): f64 {
  let sum: f64 = 0;
  for (let i = 0; i < wantedCount; i++) {
    const at = wanted[i];
    over[at] = -most[at];
    sum += prices[at] * most[at];
  }
  for (let at = loadAt; at < balanceAt; at++) {
    const homes = worthwhile(loads, rowCount, prices[at]);
    over[at] = -(<f64>homes);
    sum -= stepsCost;
  }
  const balance = prices[balanceAt];
  const ahead = worthwhile(balances, balanceCount, abs(balance));
  over[balanceAt] = balance > 0 ? -(<f64>ahead) : <f64>ahead;
  return sum - stepsCost;
}

let stepsCost: f64 = 0;

/** How many steps up are best, each costing more than the one before, if every one is paid `price`. */
function worthwhile(steps: Floats, count: i32, price: f64): i32 {
  let at = 0;
  stepsCost = 0;
  while (at < count && steps[at] < price) stepsCost += steps[at++] - price;
  return at;
}

/** A row's homes in the order of what they cost and pay; the best ranks as what is cheapest for the row alone. */
function pricedPlaces(row: Row, choice: i32): PlaceList {
  const length = row.places.length;
  const entries = row.places.entries;
  const costs = row.places.costs;
  const values = floats(length);
  let least = homeValue(row, entries[choice], costs[choice], NOTHING_LESS);
  for (let at = 0; at < length; at++) {
    const entry = entries[at];
    let value = leastHomeValue(row, entry, costs[at], NOTHING_LESS);
    if (value < least + NEAR) value = homeValue(row, entry, costs[at], NOTHING_LESS);
    values[at] = value;
    if (value < least) least = value;
  }
  const ranks = ints(length);
  for (let at = 0; at < length; at++) ranks[at] = row.leastCost + <i32>Math.floor(values[at] - least + 0.5);
  return ordered(length, entries, ranks, costs);
}
