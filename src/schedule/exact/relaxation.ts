import { WEIGHTS } from '../weights.ts';
import type { Limits } from './limits.ts';
import { type Move, movesWithin, stayPrice } from './moves.ts';
import { type PricedSeries, type Prices, pricedSeries, priceSeries } from './priced-series.ts';
import { sessionUses } from './uses.ts';

/** A team whose series pay for what they share instead of sharing it: each does what is cheapest for itself. */
export interface Relaxation {
  readonly limits: Limits;
  readonly series: readonly PricedSeries[];
}

export function relaxationOf(limits: Limits): Relaxation {
  return {
    limits,
    series: limits.models.map((model, i) => pricedSeries(limits, model, limits.pairs[i] ?? 0)),
  };
}

/** What comes of prices. No plan costs less than `bound`; one with a home that costs its series more, by so much more. */
export interface Outcome {
  readonly prices: Prices;
  readonly bound: number;
  /** By series: the cheapest home, and what it costs with what is paid. */
  readonly best: readonly number[];
  readonly least: readonly number[];
  /** How many homes each day of the template, and how much the first week ahead, would be best for whom they are paid. */
  readonly loads: readonly number[];
  readonly ahead: number;
}

/** The dual bound (Geoffrion 1974): prices of limits are not negative, but for the balance of the two weeks. */
export function priced({ limits, series }: Relaxation, prices: Float64Array): Outcome {
  const sums = new Float64Array(limits.dayAt + 1);
  for (let at = 0; at < limits.dayAt; at++) sums[at + 1] = (sums[at] as number) + (prices[at] as number);
  const outcome = { prices, sums };
  let bound = 0;
  for (let at = 0; at < limits.loadAt; at++) bound -= (prices[at] as number) * (limits.most[at] as number);
  const best = series.map((one) => priceSeries(limits, one, outcome));
  const least = series.map(({ values }, i) => values[best[i] as number] as number);
  for (const value of least) bound += value;
  const loads: number[] = [];
  for (let day = 0; day < 14; day++) {
    const { at, cost } = worthwhile(limits.loads, prices[limits.loadAt + day] as number);
    loads.push(at);
    bound += cost;
  }
  const byPhase = prices[limits.phaseAt] as number;
  const most = worthwhile(limits.phases, Math.abs(byPhase));
  bound += most.cost + byPhase * limits.ahead;
  return { prices: outcome, bound, best, least, loads, ahead: Math.sign(byPhase) * most.at };
}

/** How many steps up are best, each costing more than the one before, if every one is paid `price`. */
function worthwhile(steps: readonly number[], price: number): { at: number; cost: number } {
  let cost = 0;
  let at = 0;
  while (at < steps.length && (steps[at] as number) < price) cost += (steps[at++] as number) - price;
  return { at, cost };
}

/** By limit: how much more is taken of it than there is. */
export function excess({ limits, series }: Relaxation, outcome: Outcome): Float64Array {
  const over = limits.most.map((most) => -most);
  outcome.loads.forEach((count, day) => {
    over[limits.loadAt + day] = -count;
  });
  over[limits.phaseAt] = limits.ahead - outcome.ahead;
  series.forEach((one, i) => {
    const home = outcome.best[i] as number;
    for (const { limit, times } of one.uses[home] ?? []) over[limit] = (over[limit] as number) + times;
    for (const limit of sessionsOf(limits, one, outcome.prices, home))
      over[limit] = (over[limit] as number) + 1;
  });
  return over;
}

/** The limits that a series' sessions take, once each, where each is held where it is cheapest. */
function sessionsOf(limits: Limits, one: PricedSeries, prices: Prices, index: number): number[] {
  const { model, pair } = one;
  const home = model.homes[index];
  if (home === undefined) return [];
  const { slots, days } = home.place;
  const length = model.series.slots;
  const uses: number[] = [];
  for (let due = home.kept | home.lost; due !== 0; due &= due - 1) {
    const week = 31 - Math.clz32(due & -due);
    const isKept = (home.kept & (1 << week)) !== 0;
    const atHome = { slot: slots[week] as number, day: days[week] as number };
    let least = isKept
      ? stayPrice(limits, one, prices, index % model.places.length, week)
      : Number.POSITIVE_INFINITY;
    let held: Move['start'] = isKept ? atHome : null;
    const worth = Math.min(least, model.unplaced);
    const moves = worth < WEIGHTS.displaced ? [] : movesWithin(limits, one, prices, home, week, worth);
    for (const { start, priced: cost } of moves) {
      if (cost >= least) continue;
      least = cost;
      held = start;
    }
    if (held !== null) uses.push(...sessionUses(limits, pair, held.slot, length, held.day));
  }
  return uses;
}
