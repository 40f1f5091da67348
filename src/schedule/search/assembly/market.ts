import { Bytes, bytes, Floats, floats, Ints, ints } from './arena';
import { Row, STRIDE, weekdays } from './board';
import { NO_MORE, nearestStarts } from './nearest-starts';
import { balanceAt, dayAt, loadAt, most, pairDays, quarters, quartersAWeek, spans } from './shares';

/* A team whose series pay for what they share instead of sharing it: each does what is cheapest for itself. */

/** By share. */
export let prices: Floats = changetype<Floats>(0);
/** Of all quarters before a quarter, by its share; brought up to date by `sumUp`. */
let sums: Floats = changetype<Floats>(0);
/** What a home that `leastHomeValue` has looked at would pay in its weeks. */
let pays: Floats = changetype<Floats>(0);
/** Weeks (as bits) in which it is not sure to be held there. */
let unsure: i32 = 0;

/** By share: how much more of it is taken than there is. */
export let over: Floats = changetype<Floats>(0);

/* Shares that somebody has ever taken, and those of the template: no other ever has a price. */

export let wantedCount: i32 = 0;
export let wanted: Ints = changetype<Ints>(0);
let isWanted: Bytes = changetype<Bytes>(0);

export function openMarket(): void {
  prices = floats(balanceAt + 1);
  over = floats(balanceAt + 1);
  wantedCount = 0;
  wanted = ints(balanceAt + 1);
  isWanted = bytes(balanceAt + 1);
  for (let at = loadAt; at <= balanceAt; at++) want(at);
  sums = floats(dayAt + 1);
  pays = floats(STRIDE);
}

function want(at: i32): void {
  isWanted[at] = 1;
  wanted[wantedCount++] = at;
  over[at] = -most[at];
}

export function sumUp(): void {
  for (let at = 0; at < dayAt; at++) sums[at + 1] = sums[at] + prices[at];
}

/** What a row's session pays at a start of a week. */
function payAt(row: Row, week: i32, start: i32): f64 {
  const from = week * quartersAWeek + quarters[start];
  const day = week * 7 + weekdays[start];
  const own = pairDays[row.index];
  const pay = sums[from + spans[row.index]] - sums[from] + prices[dayAt + day];
  return own === -1 ? pay : pay + prices[own + day];
}

/**
 * What a home costs and pays at least: weeks it cannot be held in, or pays too much for, count as if nobody else
 * wanted the starts nearby. `base` is what it costs by itself. From `limit` on it is no matter how much it is.
 */
export function leastHomeValue(row: Row, entry: i32, base: i32, limit: f64): f64 {
  const start = entry >> 1;
  const phase = entry & 1;
  const open = row.weeks[start];
  const due = row.due(phase);
  let value = <f64>base + payInTemplate(row, start, phase);
  unsure = due & ~open;
  for (let set = due & open; set !== 0 && value < limit; set &= set - 1) {
    const week = ctz(set);
    const pay = payAt(row, week, start);
    const loss = <f64>row.losses[start * STRIDE + week];
    if (pay <= loss) {
      value += pay;
      continue;
    }
    unsure |= 1 << week;
    pays[week] = pay;
    value += loss;
  }
  return value;
}

/** What a home costs and pays: each session is held where that is cheapest. From `limit` on as above. */
export function homeValue(row: Row, entry: i32, base: i32, limit: f64): f64 {
  const start = entry >> 1;
  let value = leastHomeValue(row, entry, base, limit);
  for (let set = unsure; set !== 0 && value < limit; set &= set - 1) {
    const week = ctz(set);
    const loss = <f64>row.losses[start * STRIDE + week];
    const isOpen = ((row.weeks[start] >>> week) & 1) === 1;
    // Nothing is lost where nothing could be held.
    if (!isOpen && loss === 0) continue;
    const cost = payAway(row, start, week, isOpen ? pays[week] : <f64>row.unplaced);
    if (cost > loss) value += cost - loss;
  }
  return value;
}

function payInTemplate(row: Row, start: i32, phase: i32): f64 {
  const load = loadAt + weekdays[start];
  if (row.every === 1) return prices[load] + prices[load + 7];
  const balance = prices[balanceAt];
  return prices[load + phase * 7] + (phase === 0 ? balance : -balance);
}

/** Where `payAway` would hold a session: a start, and its week; -1 for nowhere. */
let seat: i32 = -1;
let seatWeek: i32 = 0;

/** What the session due in a week costs and pays at the cheapest start but its home; `limit` if that is less. */
function payAway(row: Row, home: i32, due: i32, limit: f64): f64 {
  const nearest = nearestStarts(row, home, due);
  let least = min(limit, <f64>row.unplaced);
  seat = -1;
  let at = 1;
  for (let entry = nearest[at]; entry !== NO_MORE; entry = nearest[++at]) {
    const cost = <f64>(entry >>> 12);
    if (cost >= least) break;
    const start = entry & 2047;
    const week = due + ((entry >>> 11) & 1);
    const paid = cost + payAt(row, week, start);
    if (paid >= least) continue;
    least = paid;
    seat = start;
    seatWeek = week;
  }
  return least;
}

/** Adds what a row takes of each share with a home, every session held where it is cheapest. */
export function addUses(row: Row, entry: i32): void {
  const start = entry >> 1;
  const phase = entry & 1;
  const load = loadAt + weekdays[start];
  if (row.every === 1 || phase === 0) add(load);
  if (row.every === 1 || phase === 1) add(load + 7);
  if (row.every === 2) over[balanceAt] = over[balanceAt] + (phase === 0 ? 1 : -1);
  for (let set = row.due(phase); set !== 0; set &= set - 1) {
    const due = ctz(set);
    const loss = <f64>row.losses[start * STRIDE + due];
    const pay = ((row.weeks[start] >>> due) & 1) === 1 ? payAt(row, due, start) : f64.MAX_VALUE;
    if (pay <= loss || payAway(row, start, due, pay) === pay) addSession(row, due, start);
    else if (seat !== -1) addSession(row, seatWeek, seat);
  }
}

function addSession(row: Row, week: i32, start: i32): void {
  const from = week * quartersAWeek + quarters[start];
  const to = from + spans[row.index];
  for (let at = from; at < to; at++) add(at);
  const day = week * 7 + weekdays[start];
  add(dayAt + day);
  const own = pairDays[row.index];
  if (own !== -1) add(own + day);
}

function add(at: i32): void {
  if (isWanted[at] === 0) want(at);
  over[at] = over[at] + 1;
}
