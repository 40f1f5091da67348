import { turn, worthwhile } from '../ascent.ts';
import type { Board, Row } from './board.ts';
import { addUses, homeValue, leastHomeValue, type Market, openMarket, sumUp } from './market.ts';
import { ordered, type PlaceList } from './place-list.ts';
import { sharesOf } from './shares.ts';

/** How much of the last direction goes into the next. */
const MEMORY = 0.85;
/** How far the first step goes of the way to what the plan costs. */
const REACH = 0.3;
/** Steps without a better bound after which steps get shorter, and by how much. */
const PATIENCE = 3;
const SHORTER = 0.5;

/** Within how many points of a row's best home its others are told exactly apart. */
const NEAR = 200;

const NOTHING_LESS = 2 ** 30;

/**
 * Orders the homes of a team's series by what each costs with what it takes away from the others: prices go up where
 * too many want the same and down where nobody does (Held and Karp 1971, with the step of Polyak 1969 towards what
 * the plan costs now), so many times. What everybody wants is then dear to whoever could as well be elsewhere.
 * Returns the bound those prices give: no plan with its homes on the board costs less.
 */
export function priceHomes(board: Board, steps: number): number {
  // Where nobody may move, nothing can be saved.
  if (board.rows.every(({ isFixed }) => isFixed)) return board.cost;
  const market = openMarket(board, sharesOf(board));
  const choices = board.rows.map(choiceOf);
  const { prices, bound } = ascend(market, choices, steps);
  market.prices.set(prices);
  sumUp(market);
  for (const row of board.rows) {
    if (!row.isFixed && choices[row.index] !== -1)
      row.priced = pricedPlaces(market, row, choices[row.index] as number);
  }
  return bound;
}

/** Where a row's choice stands among its places; -1 where it has none, which takes nothing. */
function choiceOf({ places, home, phase }: Row): number {
  return places.entries.indexOf(home * 2 + phase);
}

/** The prices with the best bound that were met. */
function ascend(
  market: Market,
  choices: number[],
  steps: number,
): { readonly prices: Float64Array; readonly bound: number } {
  const { prices, board } = market;
  const target = board.cost;
  let best = prices.slice();
  let bestBound = Number.NEGATIVE_INFINITY;
  let reach = REACH;
  let since = 0;
  const over = new Float64Array(prices.length);
  const direction = new Float64Array(prices.length);
  for (let step = 0; step < steps; step++) {
    sumUp(market);
    const bound = choose(market, choices) - priceOfAll(market) + pieces(market, over);
    if (bound > bestBound) {
      bestBound = bound;
      best = prices.slice();
      since = 0;
    } else if (++since >= PATIENCE) {
      reach *= SHORTER;
      since = 0;
      prices.set(best);
      direction.fill(0);
      continue;
    }
    board.rows.forEach((row, i) => {
      const choice = choices[i] as number;
      if (choice !== -1) addUses(market, row, row.places.entries[choice] as number, over);
    });
    const length = turn(over, prices, direction, MEMORY, market.shares.balanceAt);
    if (length === 0 || bound >= target) break;
    move(market, direction, (reach * (target - bound)) / length);
  }
  return { prices: best, bound: bestBound };
}

/** Prices are not negative, but for the balance of the two weeks. */
function move({ shares, prices }: Market, direction: Float64Array, size: number): void {
  for (let at = 0; at < prices.length; at++) {
    const price = (prices[at] as number) + size * (direction[at] as number);
    prices[at] = price > 0 || at === shares.balanceAt ? price : 0;
  }
}

/** Every row that may chooses its cheapest home; what they cost and pay in all. */
function choose(market: Market, choices: number[]): number {
  const slack = Math.abs(market.prices[market.shares.balanceAt] as number);
  let sum = 0;
  for (const row of market.board.rows) {
    const { entries, costs } = row.places;
    const before = choices[row.index] as number;
    if (before === -1) continue;
    // What was best at the last prices is seldom far from it now, and few others come near.
    let where = before;
    let least = homeValue(market, row, entries[before] as number, costs[before] as number, NOTHING_LESS);
    for (let at = 0; at < entries.length && !row.isFixed; at++) {
      const base = costs[at] as number;
      if (base - slack >= least) break;
      if (at === before) continue;
      const value = homeValue(market, row, entries[at] as number, base, least);
      if (value >= least) continue;
      least = value;
      where = at;
    }
    choices[row.index] = where;
    sum += least;
  }
  return sum;
}

/** What everything there is would cost at these prices. */
function priceOfAll({ shares: { most, loadAt }, prices }: Market): number {
  let sum = 0;
  for (let at = 0; at < loadAt; at++) sum += (prices[at] as number) * (most[at] as number);
  return sum;
}

/**
 * Opens the count of what is taken too much of: less what there is, and of what costs by the piece less so much as is
 * worth its price. What those pieces cost, less what is paid for them.
 */
function pieces({ shares, prices }: Market, over: Float64Array): number {
  const { most, loads, balances, loadAt, balanceAt } = shares;
  for (let at = 0; at < loadAt; at++) over[at] = -(most[at] as number);
  let sum = 0;
  for (let at = loadAt; at < balanceAt; at++) {
    const { at: homes, cost } = worthwhile(loads, prices[at] as number);
    over[at] = -homes;
    sum += cost;
  }
  const balance = prices[balanceAt] as number;
  const { at: ahead, cost } = worthwhile(balances, Math.abs(balance));
  over[balanceAt] = -Math.sign(balance) * ahead;
  return sum + cost;
}

/** A row's homes in the order of what they cost and pay; the best ranks as what is cheapest for the row alone. */
function pricedPlaces(market: Market, row: Row, choice: number): PlaceList {
  const { entries, costs } = row.places;
  const values = new Float64Array(entries.length);
  let least = homeValue(market, row, entries[choice] as number, costs[choice] as number, NOTHING_LESS);
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as number;
    const base = costs[at] as number;
    let value = leastHomeValue(market, row, entry, base, NOTHING_LESS);
    if (value < least + NEAR) value = homeValue(market, row, entry, base, NOTHING_LESS);
    values[at] = value;
    if (value < least) least = value;
  }
  const ranks = Int32Array.from(values, (value) => row.leastCost + Math.round(value - least));
  const byEntry = new Map<number, number>();
  entries.forEach((entry, at) => {
    byEntry.set(entry, costs[at] as number);
  });
  const inOrder = ordered(entries, ranks);
  return { ...inOrder, costs: inOrder.entries.map((entry) => byEntry.get(entry) ?? 0) };
}
