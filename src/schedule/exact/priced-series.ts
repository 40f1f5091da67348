import { WEIGHTS } from '../weights.ts';
import { awayCosts, type PricedDay } from './away-costs.ts';
import type { HomeColumn, ModelSeries } from './home-columns.ts';
import { firstMoment, type Limits, nextMoment } from './limits.ts';
import { templateUses, type Use } from './uses.ts';

/** A series laid out for being priced again and again. */
export interface PricedSeries {
  readonly model: ModelSeries;
  readonly pair: number;
  readonly weekdays: readonly number[];
  readonly width: number;
  readonly windows: readonly (readonly PricedDay[])[];
  /** By `week * places + place`: the moments of a session at home, from the first to the first free one. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** By the same: weekday and quarter in the table of `away`. */
  readonly spots: Int32Array;
  /** By week: the least a session away from home can cost. */
  readonly leastAway: readonly number[];
  /** By home: its cost at the latest prices, whatever else the series then does. */
  readonly values: Float64Array;
  /** By `week * places + place`: what that week adds to it. */
  readonly weekValues: Float64Array;
  readonly away: Float64Array;
  /** By home: what it takes of the template. */
  readonly uses: readonly (readonly Use[])[];
}

export function pricedSeries(limits: Limits, model: ModelSeries, pair: number): PricedSeries {
  const { places, windows, series, homes } = model;
  const weeks = series.grid.weeks;
  const quarterOf = (minute: number): number => Math.floor(minute / 15);
  const all = [
    ...places.flatMap(({ minutes }) => minutes),
    ...windows.flatMap((days) => days.flatMap((day) => day.minutes)),
  ];
  const first = all.reduce((least, minute) => Math.min(least, quarterOf(minute)), 96);
  const last = all.reduce((most, minute) => Math.max(most, quarterOf(minute)), 0);
  const width = last - first + 1;
  const from = new Int32Array(weeks * places.length);
  const to = new Int32Array(weeks * places.length);
  const spots = new Int32Array(weeks * places.length);
  for (let week = 0; week < weeks; week++) {
    places.forEach(({ slots, days, minutes }, place) => {
      const at = week * places.length + place;
      from[at] = firstMoment(limits, slots[week] as number);
      to[at] = nextMoment(limits, slots[week] as number, series.slots);
      spots[at] = ((days[week] as number) - week * 7) * width + quarterOf(minutes[week] as number) - first;
    });
  }
  return {
    model,
    pair,
    weekdays: [...new Set(places.map(({ weekday }) => weekday))],
    width,
    windows: windows.map((days) =>
      days.map(({ day, slots, minutes, hours }) => ({
        day,
        quarters: Int32Array.from(minutes, (minute) => quarterOf(minute) - first),
        from: Int32Array.from(slots, (slot) => firstMoment(limits, slot)),
        to: Int32Array.from(slots, (slot) => nextMoment(limits, slot, series.slots)),
        hours: Float64Array.from(hours),
      })),
    ),
    from,
    to,
    spots,
    leastAway: windows.map(() => WEIGHTS.displaced),
    values: new Float64Array(homes.length),
    weekValues: new Float64Array(weeks * places.length),
    away: new Float64Array(7 * width).fill(WEIGHTS.displaced),
    uses: homes.map((home) => templateUses(limits, series, home)),
  };
}

/** Prices of a moment: `prices` by limit, and `sums` of all moments before. */
export interface Prices {
  readonly prices: Float64Array;
  readonly sums: Float64Array;
}

/** Works out `values` and `weekValues` anew, and returns the index of the cheapest home. */
export function priceSeries(limits: Limits, one: PricedSeries, { prices, sums }: Prices): number {
  const { model, pair, values, weekValues, from, to, spots, away } = one;
  const { places, homes, windows, unplaced } = model;
  const n = places.length;
  const pairAt = limits.pairAt + pair * limits.days;
  const dayPrice = (day: number): number =>
    (prices[limits.dayAt + day] as number) + (prices[pairAt + day] as number);
  for (let week = 0; week < windows.length; week++) {
    const hasWindow = (windows[week] as readonly unknown[]).length > 0;
    const bit = 1 << week;
    let dearest = 0;
    let isLost = false;
    for (let i = 0; i < n; i++) {
      const place = places[i] as ModelSeries['places'][number];
      if ((place.open & bit) === 0) {
        isLost = true;
        continue;
      }
      const at = week * n + i;
      const cost =
        (sums[to[at] as number] as number) -
        (sums[from[at] as number] as number) +
        dayPrice(place.days[week] as number);
      weekValues[at] = cost;
      if (cost > dearest) dearest = cost;
    }
    if (!hasWindow) {
      for (let i = 0; i < n; i++)
        if (((places[i] as { open: number }).open & bit) === 0) weekValues[week * n + i] = 0;
      continue;
    }
    if (!isLost && dearest <= (one.leastAway[week] as number)) continue;
    awayCosts(one.windows[week] as readonly PricedDay[], week, one.weekdays, one.width, sums, dayPrice, away);
    for (let i = 0; i < n; i++) {
      const at = week * n + i;
      const isOpen = ((places[i] as { open: number }).open & bit) !== 0;
      const elsewhere = Math.min(unplaced, away[spots[at] as number] as number);
      weekValues[at] = isOpen ? Math.min(weekValues[at] as number, elsewhere) : elsewhere;
    }
  }
  let best = 0;
  for (let i = 0; i < homes.length; i++) {
    values[i] = homeValue(one, prices, i);
    if ((values[i] as number) < (values[best] as number)) best = i;
  }
  return best;
}

function homeValue({ model, weekValues, uses }: PricedSeries, prices: Float64Array, index: number): number {
  const n = model.places.length;
  const { place, kept, lost } = model.homes[index] as HomeColumn;
  const at = index % n;
  let value = place.hours;
  for (let due = kept | lost; due !== 0; due &= due - 1) {
    value += weekValues[(31 - Math.clz32(due & -due)) * n + at] as number;
  }
  for (const { limit, times } of uses[index] as readonly Use[]) value += times * (prices[limit] as number);
  return value;
}
