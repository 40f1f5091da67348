import { type Market, openMarket, priceOfLimits, sumUp, UNIT } from './market.ts';
import type { Packing, PackingItem, PackingSeries } from './packing.ts';

/** How much dearer than the cheapest start others may be that an item wants as well: at first, and at last. */
const WIDE = 0.05 * UNIT;
const NARROW = 0.001 * UNIT;
const NARROWER = 0.97;

/** How far prices go at once, and how much of their last move they keep. */
const STEP = 0.2;
const MOMENTUM = 0.95;

/** Rounds in which there is some bound, where there will be one. */
const PATIENCE = 120;

export interface Missing {
  readonly least: number;
  /** By series: which of its phases leaves most room, as far as prices tell. */
  readonly phases: Uint8Array;
}

/**
 * At least so many of the items are missing, however the others are arranged; stops as soon as that is `all`.
 *
 * The Lagrangian dual of the time-indexed packing problem: every point, every day's limit and every day of a pair
 * is given a price. An item pays for its cheapest start, or 1 to be missing where that is less. What all items pay
 * together, less what everything costs, is no more than are missing, whatever the prices are (weak duality; e.g.
 * Fisher, "The Lagrangian relaxation method for solving integer programming problems", 1981). To find prices that
 * make it large, items spread what they want over all starts that are cheap, less widely from round to round, and
 * prices follow with momentum (Nesterov, "Smooth minimization of non-smooth functions", 2005).
 */
export function leastMissing(packing: Packing, all: number, rounds: number): Missing {
  const market = openMarket(packing);
  const { prices, speed, wanted, limits } = market;
  const phases = new Uint8Array(packing.series.length);
  const wished = phases.slice();
  let highest = 0;
  let spread = WIDE;
  for (let round = 0; round < rounds; round++) {
    if (round === PATIENCE && highest === 0) break;
    sumUp(market);
    wanted.fill(0);
    let value = -priceOfLimits(market);
    for (const [i, series] of packing.series.entries()) {
      const paid = demand(market, series, spread);
      const phase = paid.indexOf(Math.min(...paid));
      value += paid[phase] as number;
      wished[i] = phase;
    }
    if (value > highest) {
      highest = value;
      phases.set(wished);
    }
    if (highest > (all - 1) * UNIT) break;
    for (let point = 1; point < market.points; point++) {
      wanted[point] = (wanted[point] as number) + (wanted[point - 1] as number);
    }
    // Dearer where too many want to be, cheaper where there is room.
    for (let i = 0; i < prices.length; i++) {
      const price = prices[i] as number;
      const change = (wanted[i] as number) - (limits[i] as number);
      const next = Math.max(0, Math.round(price + MOMENTUM * (speed[i] as number) + STEP * spread * change));
      speed[i] = next - price;
      prices[i] = next;
    }
    spread = Math.max(NARROW, spread * NARROWER);
  }
  return { least: Math.ceil(highest / UNIT), phases };
}

/** Adds what a series wants; gives what it pays at least, by phase. */
function demand(market: Market, { phases, pair }: PackingSeries, spread: number): number[] {
  const paid = phases.map((items) => {
    let sum = 0;
    for (const item of items) sum += ask(market, item, pair, spread);
    return sum;
  });
  const least = paid.reduce((a, b) => Math.min(a, b));
  const shares = paid.map((sum) => decay((least - sum) / (2 * spread)));
  const whole = shares.reduce((a, b) => a + b);
  for (const [phase, items] of phases.entries()) {
    const share = (shares[phase] as number) / whole;
    if (share > 0) for (const item of items) add(market, item, pair, share);
  }
  return paid;
}

/** Works out how much an item wants each start; gives what it pays at least. */
function ask(
  { points, days, prices, before }: Market,
  item: PackingItem,
  pair: number,
  spread: number,
): number {
  const { from, to, days: dayOf, wish } = item;
  const ownDays = points + days * (pair + 1);
  let least = UNIT;
  for (let i = 0; i < from.length; i++) {
    const day = dayOf[i] as number;
    const price =
      (before[to[i] as number] as number) -
      (before[from[i] as number] as number) +
      (prices[points + day] as number) +
      (prices[ownDays + day] as number);
    wish[i] = price;
    if (price < least) least = price;
  }
  let whole = decay((least - UNIT) / spread);
  for (let i = 0; i < from.length; i++) {
    const share = decay((least - (wish[i] as number)) / spread);
    wish[i] = share;
    whole += share;
  }
  for (let i = 0; i < from.length; i++) wish[i] = (wish[i] as number) / whole;
  return least;
}

/** Points are counted where a session begins and where it is over, to be summed up in one pass. */
function add({ points, days, wanted }: Market, item: PackingItem, pair: number, share: number): void {
  const { from, to, days: dayOf, wish } = item;
  const ownDays = points + days * (pair + 1);
  const plus = (at: number, much: number): void => {
    wanted[at] = (wanted[at] as number) + much;
  };
  for (let i = 0; i < from.length; i++) {
    const much = (wish[i] as number) * share;
    if (much === 0) continue;
    const day = dayOf[i] as number;
    const end = to[i] as number;
    plus(from[i] as number, much);
    if (end < points) plus(end, -much);
    plus(points + day, much);
    plus(ownDays + day, much);
  }
}

/** Nearly e to the power of `x`, which is not above 0; the same on every machine, as Math.exp need not be. */
function decay(x: number): number {
  if (x < -24) return 0;
  let power = 1 + x / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return power;
}
