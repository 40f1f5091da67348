/**
 * Sessions to be packed into one person's time: an item takes `length` slots from one of its starts on, no two
 * items share a slot, a day holds so many, and two items of one pair never share a day.
 */
export interface Packing {
  /** Slots counted from the first; no start is as late as this. */
  readonly slots: number;
  readonly items: readonly PackingItem[];
  /** The day each slot is on, from 0. */
  readonly dayOf: Uint8Array;
  /** How many items each day holds. */
  readonly dayLimits: readonly number[];
  readonly pairs: number;
}

export interface PackingItem {
  /** In order; at least one. */
  readonly starts: Int32Array;
  readonly length: number;
  readonly pair: number;
}

/** Prices are whole numbers of so many to the item, so that the bound is exact. */
const UNIT = 1 << 20;

/** Rounds without any bound below the number of items. */
const PATIENCE = 90;

/**
 * No more than so many of the items fit, however they are arranged; stops as soon as that is `enough`.
 *
 * The Lagrangian dual of the time-indexed packing problem: every slot, every day's limit and every day of a pair
 * is given a price; an item that costs less than 1 at its cheapest start is worth 1 minus that. What all items are
 * worth together, plus what everything costs, bounds the number of items packed, whatever the prices are (weak
 * duality; e.g. Fisher, "The Lagrangian relaxation method for solving integer programming problems", 1981).
 * Subgradient steps look for prices that make it small.
 */
export function packingBound(packing: Packing, enough: number, rounds: number): number {
  const { slots, items, dayOf, dayLimits, pairs } = packing;
  const days = dayLimits.length;
  const slotPrice = new Float64Array(slots + longest(items));
  const dayPrice = new Float64Array(days);
  const pairPrice = new Float64Array(pairs * days);
  const before = new Float64Array(slotPrice.length + 1);
  const slotUse = new Float64Array(slotPrice.length);
  const dayUse = new Float64Array(days);
  const pairUse = new Float64Array(pairs * days);
  const taken = new Int32Array(items.length);
  let best = items.length;
  let scale = 1;
  let sinceBetter = 0;
  for (let round = 0; round < rounds && best > enough; round++) {
    // Where there is a bound below what is asked for, it shows early.
    if (round === PATIENCE && best === items.length) break;
    // What the prices are worth as a bound, in whole units.
    let value = sumUp(slotPrice, before);
    for (let day = 0; day < days; day++) value += (dayPrice[day] as number) * (dayLimits[day] as number);
    for (const price of pairPrice) value += price;
    for (const [i, item] of items.entries()) {
      const cheapest = cheapestStart(item, round + i * 7, { before, dayPrice, pairPrice, dayOf, days });
      taken[i] = cheapest.cost < UNIT ? cheapest.start : -1;
      if (cheapest.cost < UNIT) value += UNIT - cheapest.cost;
    }
    const bound = Math.floor(value / UNIT);
    sinceBetter = bound < best ? 0 : sinceBetter + 1;
    best = Math.min(best, bound);
    if (sinceBetter > 20) {
      scale /= 2;
      sinceBetter = 0;
    }
    // Dearer where too many want to be, cheaper where there is room.
    slotUse.fill(-1);
    dayUse.fill(0);
    pairUse.fill(-1);
    for (let day = 0; day < days; day++) dayUse[day] = -(dayLimits[day] as number);
    for (const [i, { length, pair }] of items.entries()) {
      const start = taken[i] as number;
      if (start === -1) continue;
      for (let slot = start; slot < start + length; slot++) slotUse[slot] = (slotUse[slot] as number) + 1;
      const day = dayOf[start] as number;
      dayUse[day] = (dayUse[day] as number) + 1;
      pairUse[pair * days + day] = (pairUse[pair * days + day] as number) + 1;
    }
    const families = [
      [slotPrice, slotUse],
      [dayPrice, dayUse],
      [pairPrice, pairUse],
    ] as const;
    let norm = 0;
    for (const [price, use] of families) norm += lengthOf(price, use);
    if (norm === 0) break;
    const step = (scale * (value - enough * UNIT)) / norm;
    for (const [price, use] of families) {
      for (let i = 0; i < price.length; i++) {
        price[i] = Math.max(0, Math.round((price[i] as number) + step * (use[i] as number)));
      }
    }
  }
  return best;
}

function longest(items: readonly PackingItem[]): number {
  return items.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Fills in what all slots before each one cost together; gives the sum of all. */
function sumUp(prices: Float64Array, before: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < prices.length; i++) {
    before[i] = sum;
    sum += prices[i] as number;
  }
  before[prices.length] = sum;
  return sum;
}

interface Prices {
  readonly before: Float64Array;
  readonly dayPrice: Float64Array;
  readonly pairPrice: Float64Array;
  readonly dayOf: Uint8Array;
  readonly days: number;
}

/** Looked for from a different start on each time, so that items which could be anywhere spread out. */
function cheapestStart(
  { starts, length, pair }: PackingItem,
  turn: number,
  { before, dayPrice, pairPrice, dayOf, days }: Prices,
): { start: number; cost: number } {
  const count = starts.length;
  let at = (turn * 31) % count;
  let start = -1;
  let cost = Number.POSITIVE_INFINITY;
  for (let i = 0; i < count; i++) {
    const slot = starts[at] as number;
    at = at + 1 === count ? 0 : at + 1;
    const day = dayOf[slot] as number;
    const price =
      (before[slot + length] as number) -
      (before[slot] as number) +
      (dayPrice[day] as number) +
      (pairPrice[pair * days + day] as number);
    if (price >= cost) continue;
    cost = price;
    start = slot;
    // Nothing is cheaper than nothing.
    if (price === 0) break;
  }
  return { start, cost };
}

/** The squared length of a step's direction: a price that is nothing cannot fall. */
function lengthOf(price: Float64Array, use: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < price.length; i++) {
    const change = use[i] as number;
    if (change > 0 || (price[i] as number) > 0) sum += change * change;
  }
  return sum;
}
