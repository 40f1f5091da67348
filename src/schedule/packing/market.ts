import type { Packing } from './packing.ts';

/** Prices are whole numbers of so many to the item, so that sums of them are exact. */
export const UNIT = 1 << 20;

/** What points, days and days of pairs cost: in this order, days of the first pair before those of the second. */
export interface Market {
  readonly points: number;
  readonly days: number;
  readonly prices: Float64Array;
  /** How far each price went when it last moved. */
  readonly speed: Float64Array;
  /** How much there is. */
  readonly limits: Float64Array;
  /** How much of it is asked for. */
  readonly wanted: Float64Array;
  /** By point: what all before it cost together. */
  readonly before: Float64Array;
}

/** Where everything is free as yet. */
export function openMarket({ points, dayLimits, pairs }: Packing): Market {
  const days = dayLimits.length;
  const size = points + days + pairs * days;
  const limits = new Float64Array(size).fill(1);
  limits.set(dayLimits, points);
  return {
    points,
    days,
    prices: new Float64Array(size),
    speed: new Float64Array(size),
    limits,
    wanted: new Float64Array(size),
    before: new Float64Array(points + 1),
  };
}

export function sumUp({ points, prices, before }: Market): void {
  let sum = 0;
  for (let i = 0; i < points; i++) {
    before[i] = sum;
    sum += prices[i] as number;
  }
  before[points] = sum;
}

/** What all there is costs together. */
export function priceOfLimits({ prices, limits }: Market): number {
  let sum = 0;
  for (let i = 0; i < prices.length; i++) sum += (prices[i] as number) * (limits[i] as number);
  return sum;
}
