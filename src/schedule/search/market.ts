import { type Board, type Row, STRIDE } from './board.ts';
import { MORE, nearestStarts } from './nearest-starts.ts';
import type { Shares } from './shares.ts';

/** A team whose series pay for what they share instead of sharing it: each does what is cheapest for itself. */
export interface Market {
  readonly board: Board;
  readonly shares: Shares;
  /** By share. */
  readonly prices: Float64Array;
  /** Of all quarters before a quarter, by its share; brought up to date by `sumUp`. */
  readonly sums: Float64Array;
}

export function openMarket(board: Board, shares: Shares): Market {
  return {
    board,
    shares,
    prices: new Float64Array(shares.balanceAt + 1),
    sums: new Float64Array(shares.dayAt + 1),
  };
}

export function sumUp({ shares: { dayAt }, prices, sums }: Market): void {
  for (let at = 0; at < dayAt; at++) sums[at + 1] = (sums[at] as number) + (prices[at] as number);
}

/** What a row's session pays at a start of a week. */
function payAt({ board, shares, prices, sums }: Market, { index }: Row, week: number, start: number): number {
  const from = week * shares.quartersAWeek + (shares.quarters[start] as number);
  const day = week * 7 + (board.weekdays[start] as number);
  const pairDays = shares.pairDays[index] as number;
  const to = from + (shares.spans[index] as number);
  const pay = (sums[to] as number) - (sums[from] as number) + (prices[shares.dayAt + day] as number);
  return pairDays === -1 ? pay : pay + (prices[pairDays + day] as number);
}

/** Weeks in which a home that `atHome` has looked at is not sure to be held there, and what it would pay to be. */
let unsure = 0;
const pays = new Float64Array(STRIDE);

/**
 * What a home costs and pays at least: weeks it cannot be held in, or pays too much for, count as if nobody else
 * wanted the starts nearby. `base` is what it costs by itself. From `limit` on it is no matter how much it is.
 */
export function leastHomeValue(market: Market, row: Row, entry: number, base: number, limit: number): number {
  const start = entry >> 1;
  const phase = (entry & 1) as 0 | 1;
  const { losses } = row;
  const open = row.weeks[start] as number;
  const due = row.due[phase];
  let value = base + payInTemplate(market, row, start, phase);
  unsure = due & ~open;
  for (let set = due & open; set !== 0 && value < limit; set &= set - 1) {
    const week = 31 - Math.clz32(set & -set);
    const pay = payAt(market, row, week, start);
    const loss = losses[start * STRIDE + week] as number;
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
export function homeValue(market: Market, row: Row, entry: number, base: number, limit: number): number {
  const start = entry >> 1;
  const open = row.weeks[start] as number;
  let value = leastHomeValue(market, row, entry, base, limit);
  for (let set = unsure; set !== 0 && value < limit; set &= set - 1) {
    const week = 31 - Math.clz32(set & -set);
    const loss = row.losses[start * STRIDE + week] as number;
    const isOpen = ((open >>> week) & 1) === 1;
    // Nothing is lost where nothing could be held.
    if (!isOpen && loss === 0) continue;
    const cost = payAway(market, row, start, week, isOpen ? (pays[week] as number) : row.unplaced);
    if (cost > loss) value += cost - loss;
  }
  return value;
}

function payInTemplate({ board, shares, prices }: Market, row: Row, start: number, phase: 0 | 1): number {
  const load = shares.loadAt + (board.weekdays[start] as number);
  if (row.every === 1) return (prices[load] as number) + (prices[load + 7] as number);
  const balance = prices[shares.balanceAt] as number;
  return (prices[load + phase * 7] as number) + (phase === 0 ? balance : -balance);
}

/** Where `payAway` would hold a session: a start, and its week; -1 for nowhere. */
let seat = -1;
let seatWeek = 0;

/** What the session due in a week costs and pays at the cheapest start but its home; `limit` if that is less. */
function payAway(market: Market, row: Row, home: number, due: number, limit: number): number {
  const nearest = nearestStarts(market.board, row, home, due);
  let least = Math.min(limit, row.unplaced);
  seat = -1;
  for (let at = 0; at < nearest.length; at++) {
    const entry = nearest[at] as number;
    const cost = entry >>> 12;
    if (entry === MORE || cost >= least) break;
    const start = entry & 2047;
    const week = due + ((entry >>> 11) & 1);
    const paid = cost + payAt(market, row, week, start);
    if (paid >= least) continue;
    least = paid;
    seat = start;
    seatWeek = week;
  }
  return least;
}

/** Adds what a row takes of each share with a home, every session held where it is cheapest. */
export function addUses(market: Market, row: Row, entry: number, uses: Float64Array): void {
  const { board, shares } = market;
  const { loadAt, balanceAt } = shares;
  const start = entry >> 1;
  const phase = (entry & 1) as 0 | 1;
  const load = loadAt + (board.weekdays[start] as number);
  if (row.every === 1 || phase === 0) add(uses, load);
  if (row.every === 1 || phase === 1) add(uses, load + 7);
  if (row.every === 2) uses[balanceAt] = (uses[balanceAt] as number) + (phase === 0 ? 1 : -1);
  const open = row.weeks[start] as number;
  for (let set = row.due[phase]; set !== 0; set &= set - 1) {
    const due = 31 - Math.clz32(set & -set);
    const loss = row.losses[start * STRIDE + due] as number;
    const pay = ((open >>> due) & 1) === 1 ? payAt(market, row, due, start) : Number.POSITIVE_INFINITY;
    if (pay <= loss || payAway(market, row, start, due, pay) === pay)
      addSession(market, row, due, start, uses);
    else if (seat !== -1) addSession(market, row, seatWeek, seat, uses);
  }
}

function addSession(
  { board, shares }: Market,
  { index }: Row,
  week: number,
  start: number,
  uses: Float64Array,
): void {
  const from = week * shares.quartersAWeek + (shares.quarters[start] as number);
  const to = from + (shares.spans[index] as number);
  for (let at = from; at < to; at++) add(uses, at);
  const day = week * 7 + (board.weekdays[start] as number);
  add(uses, shares.dayAt + day);
  const pairDays = shares.pairDays[index] as number;
  if (pairDays !== -1) add(uses, pairDays + day);
}

function add(uses: Float64Array, at: number): void {
  uses[at] = (uses[at] as number) + 1;
}
