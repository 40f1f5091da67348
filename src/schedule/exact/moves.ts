import { type HomeColumn, moveCost } from './home-columns.ts';
import type { Limits } from './limits.ts';
import type { PricedSeries, Prices } from './priced-series.ts';

/** A session at a start away from home; null: at none. */
export interface Move {
  readonly start: { readonly slot: number; readonly day: number } | null;
  readonly cost: number;
  /** With what it takes of others' time. */
  readonly priced: number;
}

/** Everything else that can become of a session that is due in a week, for at most `limit` points. */
export function movesWithin(
  limits: Limits,
  { model, pair, windows }: PricedSeries,
  { prices, sums }: Prices,
  home: HomeColumn,
  week: number,
  limit: number,
): Move[] {
  const days = model.windows[week] ?? [];
  if (days.length === 0) return [];
  const moves: Move[] = [];
  if (model.unplaced <= limit) moves.push({ start: null, cost: model.unplaced, priced: model.unplaced });
  days.forEach((day, i) => {
    const { from, to } = windows[week]?.[i] ?? { from: [], to: [] };
    const dayPrice =
      (prices[limits.dayAt + day.day] as number) +
      (prices[limits.pairAt + pair * limits.days + day.day] as number);
    let last = -1;
    for (let at = 0; at < day.slots.length; at++) {
      const taken = (sums[to[at] as number] as number) - (sums[from[at] as number] as number) + dayPrice;
      if (taken > limit) continue;
      const cost = moveCost(home.place, week, day, at);
      if (cost + taken > limit) continue;
      const move = { start: { slot: day.slots[at] as number, day: day.day }, cost, priced: cost + taken };
      // Of starts that take the same moments the cheapest will do.
      const isAgain = last !== -1 && from[at] === from[last] && to[at] === to[last];
      last = at;
      if (!isAgain) moves.push(move);
      else if (move.cost < (moves.at(-1)?.cost ?? 0)) moves[moves.length - 1] = move;
    }
  });
  return moves;
}

/** What a session costs that stays at home in a week in which it can. */
export function stayPrice(
  { dayAt, pairAt, days }: Limits,
  { model, pair, from, to }: PricedSeries,
  { prices, sums }: Prices,
  place: number,
  week: number,
): number {
  const at = week * model.places.length + place;
  const day = model.places[place]?.days[week] ?? 0;
  return (
    (sums[to[at] as number] as number) -
    (sums[from[at] as number] as number) +
    (prices[dayAt + day] as number) +
    (prices[pairAt + pair * days + day] as number)
  );
}
