import { ask, type Demand, decay, demandsOf, settle, want } from './demand.ts';
import { arrange } from './left-out.ts';
import { type Market, openMarket, priceOfLimits, sumUp, UNIT } from './market.ts';
import type { Packing } from './packing.ts';

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
 * At least so many of the items are missing, however the others are arranged; stops as soon as that is `all`,
 * or as many as an arrangement leaves out that is quickly found.
 *
 * The Lagrangian dual of the time-indexed packing problem: every point, every day's limit and every day of a pair
 * is given a price. An item pays for its cheapest start, or 1 to be missing where that is less. What all items pay
 * together, less what everything costs, is no more than are missing, whatever the prices are (weak duality; e.g.
 * Fisher, "The Lagrangian relaxation method for solving integer programming problems", 1981). To find prices that
 * make it large, items spread what they want over all starts that are cheap, less widely from round to round, and
 * prices follow with momentum (Nesterov, "Smooth minimization of non-smooth functions", 2005).
 */
export function leastMissing(packing: Packing, all: number, rounds: number): Missing {
  const found = arrange(packing);
  if (found.leftOut === 0) return { least: 0, phases: found.phases };
  const most = Math.min(all, found.leftOut);
  const market = openMarket(packing);
  const demands = demandsOf(packing);
  const distinct = new Set(demands.flat(2));
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
      const paid = demand(market, demands[i] as Demand[][], series.pair, spread, round);
      const phase = paid.indexOf(Math.min(...paid));
      value += paid[phase] as number;
      wished[i] = phase;
    }
    if (value > highest) {
      highest = value;
      phases.set(wished);
    }
    if (highest > (most - 1) * UNIT) break;
    for (const one of distinct) settle(market, one);
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
function demand(
  market: Market,
  phases: readonly (readonly Demand[])[],
  pair: number,
  spread: number,
  round: number,
): number[] {
  const paid = phases.map((demands) => {
    let sum = 0;
    for (const one of demands) sum += ask(market, one, pair, spread, round);
    return sum;
  });
  const least = paid.reduce((a, b) => Math.min(a, b));
  const shares = paid.map((sum) => decay((least - sum) / (2 * spread)));
  const whole = shares.reduce((a, b) => a + b);
  for (const [phase, demands] of phases.entries()) {
    const share = (shares[phase] as number) / whole;
    if (share > 0) for (const one of demands) want(market, one, pair, share);
  }
  return paid;
}
