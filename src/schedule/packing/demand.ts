import { type Market, UNIT } from './market.ts';
import type { Packing, PackingItem } from './packing.ts';

/** What one item asks for at the present prices. Reps with the same calendar ask for the same, so they share one. */
export interface Demand {
  readonly item: PackingItem;
  /** Its days, each once, and for each start which of them it is on. */
  readonly days: readonly number[];
  readonly dayOf: Uint8Array;
  /** How much each start is wanted, and each day. */
  readonly wish: Float64Array;
  readonly dayWish: Float64Array;
  /** What is paid at least. */
  least: number;
  /** The round in which this was worked out for all who share it; -1 where it is one pair's alone. */
  round: number;
  /** How often it is wanted in this round and not yet added to what all want. */
  share: number;
}

/** By series and phase. */
export function demandsOf({ series }: Packing): Demand[][][] {
  const known = new Map<PackingItem, Demand>();
  const demandOf = (item: PackingItem): Demand => {
    let demand = known.get(item);
    if (demand === undefined) {
      const days = [...new Set(item.days)];
      demand = {
        item,
        days,
        dayOf: item.days.map((day) => days.indexOf(day)),
        wish: new Float64Array(item.from.length),
        dayWish: new Float64Array(days.length),
        least: 0,
        round: -1,
        share: 0,
      };
      known.set(item, demand);
    }
    return demand;
  };
  return series.map(({ phases }) => phases.map((items) => items.map(demandOf)));
}

/** Works out how much each start is wanted; gives what is paid at least. */
export function ask(market: Market, demand: Demand, pair: number, spread: number, round: number): number {
  const { points, days, prices } = market;
  const ownDays = points + days * (pair + 1);
  let isCommon = true;
  for (const day of demand.days) if (prices[ownDays + day] !== 0) isCommon = false;
  if (isCommon && demand.round === round) return demand.least;
  settle(market, demand);
  demand.round = isCommon ? round : -1;
  demand.least = weigh(market, demand, ownDays, spread);
  return demand.least;
}

function weigh(
  { points, prices, before }: Market,
  { item: { from, to, days }, dayOf, wish, dayWish }: Demand,
  ownDays: number,
  spread: number,
): number {
  let least = UNIT;
  for (let i = 0; i < from.length; i++) {
    const day = days[i] as number;
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
  dayWish.fill(0);
  for (let i = 0; i < from.length; i++) {
    const much = (wish[i] as number) / whole;
    const day = dayOf[i] as number;
    wish[i] = much;
    dayWish[day] = (dayWish[day] as number) + much;
  }
  return least;
}

/** A pair wants what was asked for last. */
export function want({ points, days, wanted }: Market, demand: Demand, pair: number, share: number): void {
  const ownDays = points + days * (pair + 1);
  for (const [i, day] of demand.days.entries()) {
    wanted[ownDays + day] = (wanted[ownDays + day] as number) + (demand.dayWish[i] as number) * share;
  }
  demand.share += share;
}

/**
 * Adds what was wanted of points and days since it was last asked for. Points are counted where a session begins and
 * where it is over, to be summed up in one pass.
 */
export function settle({ points, wanted }: Market, demand: Demand): void {
  const { item, days, wish, dayWish, share } = demand;
  if (share === 0) return;
  demand.share = 0;
  for (const [i, day] of days.entries()) {
    wanted[points + day] = (wanted[points + day] as number) + (dayWish[i] as number) * share;
  }
  for (let i = 0; i < wish.length; i++) {
    const much = (wish[i] as number) * share;
    if (much === 0) continue;
    const start = item.from[i] as number;
    const end = item.to[i] as number;
    wanted[start] = (wanted[start] as number) + much;
    if (end < points) wanted[end] = (wanted[end] as number) - much;
  }
}

/** Nearly e to the power of `x`, which is not above 0; the same on every machine, as Math.exp need not be. */
export function decay(x: number): number {
  if (x < -24) return 0;
  let power = 1 + x / 1024;
  for (let i = 0; i < 10; i++) power *= power;
  return power;
}
