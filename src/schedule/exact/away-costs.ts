import { moveToDay } from '../rules/displacement.ts';
import { WEIGHTS } from '../weights.ts';

/** Starts of one day as arrays: numbers are all that a loop over a quarter's starts has time for. */
export interface PricedDay {
  readonly day: number;
  /** By start: the quarter of an hour of the day it falls into, less the series' first. */
  readonly quarters: Int32Array;
  /** By start: the first moment it takes, and the first that is free again. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly hours: Float64Array;
}

/** A day's starts at their prices: by quarter the least to come there from anywhere in the day, and the least of all. */
interface Offer {
  readonly day: number;
  readonly near: Float64Array;
  readonly least: number;
}

/**
 * What a session costs at least that is due in `week` and held away from home, by the home's weekday and quarter
 * (`weekday * width + quarter`), if each start costs its hours and `sums[to] - sums[from]`, and each day `dayPrices`.
 */
export function awayCosts(
  days: readonly PricedDay[],
  week: number,
  weekdays: readonly number[],
  width: number,
  sums: Float64Array,
  dayPrice: (day: number) => number,
  into: Float64Array,
): void {
  const offers = days.map((day) => offerOf(day, width, sums, dayPrice(day.day)));
  for (const weekday of weekdays) {
    const home = week * 7 + weekday;
    const base = weekday * width;
    into.fill(Number.POSITIVE_INFINITY, base, base + width);
    for (const { day, near, least } of offers) {
      const isSameDay = day === home;
      const fixed =
        WEIGHTS.displaced + (isSameDay ? WEIGHTS.sameDayMove : moveToDay(day - week * 7, day - home));
      const limit = isSameDay ? WEIGHTS.sameDayMoveLimit - WEIGHTS.sameDayMove : WEIGHTS.otherDayHourLimit;
      for (let quarter = 0; quarter < width; quarter++) {
        const cost = fixed + Math.min(near[quarter] as number, least + limit);
        if (cost < (into[base + quarter] as number)) into[base + quarter] = cost;
      }
    }
  }
}

function offerOf(
  { day, quarters, from, to, hours }: PricedDay,
  width: number,
  sums: Float64Array,
  price: number,
): Offer {
  const near = new Float64Array(width).fill(Number.POSITIVE_INFINITY);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < quarters.length; i++) {
    const cost =
      (hours[i] as number) + (sums[to[i] as number] as number) - (sums[from[i] as number] as number) + price;
    const quarter = quarters[i] as number;
    if (cost < (near[quarter] as number)) near[quarter] = cost;
    if (cost < least) least = cost;
  }
  for (let quarter = 1; quarter < width; quarter++) {
    near[quarter] = Math.min(near[quarter] as number, (near[quarter - 1] as number) + WEIGHTS.quarterMove);
  }
  for (let quarter = width - 2; quarter >= 0; quarter--) {
    near[quarter] = Math.min(near[quarter] as number, (near[quarter + 1] as number) + WEIGHTS.quarterMove);
  }
  return { day, near, least };
}
