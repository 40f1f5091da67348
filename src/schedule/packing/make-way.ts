import type { Random } from '../random.ts';
import { findInTheWay, type Layout, NOWHERE, put, take } from './layout.ts';

/**
 * Packs one more item, or leaves all as it was. What is in its way makes way and looks for a place in its turn, the
 * items first that have been easy to place so far: each that finds no free place becomes dearer to push aside
 * (Nagata and Braysy, "A powerful route minimization heuristic for the vehicle routing problem with time windows",
 * 2009). `steps` is how many starts may be looked at.
 */
export function packOneMore(
  layout: Layout,
  item: number,
  steps: number,
  random: Random,
  isFair: boolean,
): boolean {
  const { at, starts } = layout;
  const before = at.slice();
  const weight = new Int32Array(starts.length).fill(1);
  const pool = [item];
  let left = steps;
  while (pool.length > 0 && left > 0) {
    const turn = random.next(pool.length);
    const next = pool[turn] as number;
    pool.splice(turn, 1);
    left -= (starts[next] as Int32Array).length;
    const found = leastInTheWay(layout, next, weight, random, isFair);
    if (found === null) {
      pool.push(next);
      weight[next] = (weight[next] as number) + 1;
      if (pool.length === 1) break;
      continue;
    }
    if (found.inTheWay.length > 0) weight[next] = (weight[next] as number) + 1;
    for (const other of found.inTheWay) {
      take(layout, other);
      pool.push(other);
    }
    put(layout, next, found.start);
  }
  if (pool.length === 0) return true;
  for (let i = 0; i < before.length; i++) if (at[i] !== NOWHERE && at[i] !== before[i]) take(layout, i);
  for (const [i, start] of before.entries())
    if (at[i] === NOWHERE && start !== NOWHERE) put(layout, i, start);
  return false;
}

/** The start whose items are easiest to place elsewhere; the first liked where nothing is in the way. */
function leastInTheWay(
  layout: Layout,
  item: number,
  weight: Int32Array,
  random: Random,
  isFair: boolean,
): { start: number; inTheWay: readonly number[] } | null {
  let best = NOWHERE;
  let inTheWay: number[] = [];
  let found: number[] = [];
  let least = Number.POSITIVE_INFINITY;
  let ties = 1;
  for (const start of layout.starts[item] as Int32Array) {
    if (!findInTheWay(layout, item, start, weight, found)) continue;
    let sum = 0;
    for (const other of found) sum += weight[other] as number;
    if (sum > least) continue;
    ties = sum < least ? 1 : ties + 1;
    least = sum;
    if (ties > 1 && (!isFair || random.next(ties) > 0)) continue;
    best = start;
    [inTheWay, found] = [found, inTheWay];
    if (sum === 0) break;
  }
  return best === NOWHERE ? null : { start: best, inTheWay };
}
