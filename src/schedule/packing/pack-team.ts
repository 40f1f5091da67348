import type { Rules } from '../../model.ts';
import { sittingsOn } from '../diary.ts';
import type { Due, OpenSeries } from '../due.ts';
import { heed, isWorthALook, nobodyInVain } from '../in-vain.ts';
import { costOf, hasOptions, oddOptions, quarterOptions, sittingOf } from '../options.ts';
import { clear, placesOf, restore } from '../places.ts';
import { planCost } from '../plan-cost.ts';
import { type Random, randomFrom } from '../random.ts';
import { bufferSlots } from '../rules/buffer.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { isForbidden } from '../rules/index.ts';
import { type Journal, reseat, takeBack } from '../seat.ts';
import type { Sitting } from '../sitting.ts';
import { startOf } from '../wall-clock.ts';
import { daysOfSlots } from './days-of-slots.ts';
import { emptyLayout, type Layout, NOWHERE, put, take } from './layout.ts';
import { packOneMore } from './make-way.ts';
import { openPairs } from './pairs.ts';
import { tidy } from './tidy.ts';

/** A session and every place it could have, the cheapest first, were none of the team's free sessions anywhere. */
interface Item {
  readonly due: Due;
  readonly places: ReadonlyMap<number, { readonly sitting: Sitting; readonly cost: number }>;
}

/**
 * Finds places for a team's sessions that have none by moving as many of its free ones as that takes, where moving
 * one after the other has found no way. `steps` is how many starts may be looked at for each of them.
 */
export function packTeam(team: readonly OpenSeries[], bounds: Bounds, steps: number): void {
  const dues = team
    .flatMap((series) => series.dues)
    .filter(({ sitting }) => sitting === null || sitting.hold === 'free');
  const first = dues.find((due) => due.sitting === null && hasOptions(due));
  if (first === undefined) return;
  const { manager, grid } = first.series;
  const origin = startOf(manager.clock, grid.firstDay);
  const { items, layout } = layOut(dues, bounds, origin);
  const search: PackingSearch = { layout, steps, random: randomFrom(`room for ${manager.person.email}`) };
  // Who goes without is another matter: nobody moves for that alone.
  if (!fillUp(search, items)) return;
  tidy(layout);
  if (!seatAll(items, layout, bounds, origin)) return;
  const kept = placesOf(team);
  const cost = planCost(team, bounds.rules);
  if (!tradeAll(search, items)) return;
  tidy(layout);
  if (seatAll(items, layout, bounds, origin) && planCost(team, bounds.rules) < cost) return;
  clear(team);
  restore(kept);
}

interface PackingSearch {
  readonly layout: Layout;
  readonly steps: number;
  readonly random: Random;
}

/** Development sessions first, as they come once in a fortnight only. Whether anything has changed. */
function fillUp({ layout, steps, random }: PackingSearch, items: readonly Item[]): boolean {
  const missing = items.flatMap(({ due, places }, i) =>
    layout.at[i] === NOWHERE && places.size > 0 ? [{ i, due }] : [],
  );
  missing.sort((a, b) => b.due.series.every - a.due.series.every);
  let hasFound = false;
  // Where the cheapest way out of each place leads nowhere, any may.
  for (const isFair of [false, true]) {
    const inVain = nobodyInVain(missing.length);
    for (const { i, due } of missing) {
      if (layout.at[i] !== NOWHERE || !isWorthALook(inVain, due)) continue;
      const hasRoom = packOneMore(layout, i, isFair ? steps : steps / 5, random, isFair);
      hasFound = heed(inVain, due, hasRoom) || hasFound;
    }
  }
  return hasFound;
}

function tradeAll(search: PackingSearch, items: readonly Item[]): boolean {
  let hasFound = false;
  for (const [i, { due, places }] of items.entries()) {
    if (due.series.every === 1 || search.layout.at[i] !== NOWHERE || places.size === 0) continue;
    hasFound = trade(search, items, i) || hasFound;
  }
  return hasFound;
}

/** A review goes without, for a session that would come only once in the fortnight. */
function trade({ layout, steps, random }: PackingSearch, items: readonly Item[], item: number): boolean {
  const { at, starts, dayOf } = layout;
  const days = new Set(Array.from(starts[item] as Int32Array, (start) => dayOf[start]));
  for (const [other, { due }] of items.entries()) {
    const before = at[other] as number;
    if (due.series.every === 2 || before === NOWHERE || !days.has(dayOf[before])) continue;
    take(layout, other);
    if (packOneMore(layout, item, steps / 20, random, false)) return true;
    put(layout, other, before);
  }
  return false;
}

/** The team as it stands, over the quarter and the week after it, in which its last fortnights end. */
function layOut(dues: readonly Due[], bounds: Bounds, origin: number): { items: Item[]; layout: Layout } {
  const journal: Journal = [];
  for (const due of dues) if (due.sitting !== null) reseat(journal, due, null);
  const items = dues.map((due): Item => ({ due, places: placesFor(due, bounds) }));
  const days = daysOf(dues, bounds.rules);
  takeBack(journal, 0);
  const pairs = openPairs(bounds.rules);
  const gap = bufferSlots(bounds.rules.buffer);
  const layout = emptyLayout({
    starts: items.map(({ places }) => Int32Array.from(places.keys(), (start) => start - origin)),
    costs: items.map(({ places }) => Int32Array.from(places.values(), ({ cost }) => cost)),
    lengths: dues.map(({ series }) => series.slots + gap),
    pairs: dues.map(({ series }) => pairs.numberOf(series)),
    ...days,
  });
  for (const [i, { sitting }] of dues.entries()) if (sitting !== null) put(layout, i, sitting.start - origin);
  return { items, layout };
}

function placesFor(due: Due, bounds: Bounds): Item['places'] {
  const quarters = quarterOptions(due);
  const options = quarters.ranked.length > 0 ? quarters : oddOptions(due);
  const places = new Map<number, { readonly sitting: Sitting; readonly cost: number }>();
  for (let rank = 0; rank < options.ranked.length; rank++) {
    const sitting = sittingOf(due, options, rank);
    if (!isForbidden(sitting, bounds)) places.set(sitting.start, { sitting, cost: costOf(options, rank) });
  }
  return places;
}

/** The days of the manager, and what is left of each beside the sessions that stay where they are. */
function daysOf(dues: readonly Due[], { sessionsPerDay }: Rules): Pick<Layout, 'dayOf' | 'dayLimits'> {
  const { manager, grid } = (dues[0] as Due).series;
  const count = (grid.weeks + 1) * 7;
  const dayOf = daysOfSlots(manager.clock, grid.firstDay, grid.firstDay + count);
  const dayLimits = Array.from({ length: count }, (_, day) => {
    const standing = sittingsOn(manager.diary, grid.firstDay + day).length;
    return Math.max(0, sessionsPerDay - standing);
  });
  return { dayOf, dayLimits };
}

/** Takes everybody to where the layout has them; nobody where a rule forbids what the layout did not know. */
function seatAll(items: readonly Item[], { at }: Layout, bounds: Bounds, origin: number): boolean {
  const journal: Journal = [];
  const moved = items.filter(({ due }, i) => (due.sitting?.start ?? origin - 1) - origin !== at[i]);
  for (const { due } of moved) reseat(journal, due, null);
  for (const { due, places } of moved) {
    const start = (at[items.findIndex((one) => one.due === due)] as number) + origin;
    const sitting = places.get(start)?.sitting;
    if (sitting === undefined) continue;
    if (isForbidden(sitting, bounds)) {
      takeBack(journal, 0);
      return false;
    }
    reseat(journal, due, sitting);
  }
  return true;
}
