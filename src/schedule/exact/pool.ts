import { movesWithin } from './moves.ts';
import type { Outcome, Relaxation } from './relaxation.ts';

/** Homes that a program is to choose from, by series and by the home's index, and where their sessions may go. */
export type Pool = readonly Map<number, PooledWeeks>[];

/** By week: starts away from home (by slot; -1 for none at all). */
export type PooledWeeks = Map<number, Map<number, PooledMove>>;

export interface PooledMove {
  readonly slot: number;
  readonly day: number;
  readonly cost: number;
}

export const NOWHERE = -1;

export function emptyPool({ series }: Relaxation): Pool {
  return series.map(() => new Map());
}

/**
 * Adds what a plan can have in it that costs at most `slack` more than the bound: each home, and each session away from
 * it, but of those only the `most` cheapest of a week.
 */
export function addWithin(
  pool: Pool,
  { limits, series }: Relaxation,
  { prices, least }: Outcome,
  { slack, most }: { readonly slack: number; readonly most: number },
): void {
  series.forEach((one, i) => {
    const { model, values, weekValues } = one;
    model.homes.forEach((home, at) => {
      const room = slack - ((values[at] as number) - (least[i] as number));
      if (room < 0) return;
      for (let due = home.kept | home.lost; due !== 0; due &= due - 1) {
        const week = 31 - Math.clz32(due & -due);
        const value = weekValues[week * model.places.length + (at % model.places.length)] as number;
        const moves = movesWithin(limits, one, prices, home, week, value + room);
        if (moves.length > most) moves.sort((a, b) => a.priced - b.priced).length = most;
        for (const { start, cost } of moves)
          addMove(pool, i, at, week, { slot: start?.slot ?? NOWHERE, day: start?.day ?? NOWHERE, cost });
      }
      addHome(pool, i, at);
    });
  });
}

export function addHome(pool: Pool, series: number, home: number): PooledWeeks {
  const homes = pool[series];
  const weeks: PooledWeeks = homes?.get(home) ?? new Map();
  homes?.set(home, weeks);
  return weeks;
}

export function addMove(pool: Pool, series: number, home: number, week: number, move: PooledMove): void {
  const weeks = addHome(pool, series, home);
  const moves = weeks.get(week) ?? new Map<number, PooledMove>();
  weeks.set(week, moves);
  moves.set(move.slot, move);
}

/** How many sessions away from home there are in it. */
export function sizeOf(pool: Pool): number {
  let size = 0;
  for (const homes of pool) {
    for (const weeks of homes.values()) for (const moves of weeks.values()) size += moves.size;
  }
  return size;
}
