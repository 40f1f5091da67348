import { loadOf, SIDE_BY_SIDE } from '../balance.ts';
import { WEIGHTS } from '../weights.ts';
import { type Board, type Row, STRIDE } from './board.ts';
import type { DayHomes } from './day-homes.ts';
import type { PlaceList } from './place-list.ts';

/** More than any place costs. */
const NOWHERE = 2 ** 30;

/** Sets of weeks in which a day of a phase is full; -1 where nobody has asked. */
const full = new Int32Array(14);

/** A place found, as an entry of `places`, and what it costs but for the balance of phases; -1 where there is none. */
export const found = { entry: -1, cost: 0 };

/**
 * Finds the best place of a list that ranks below `limit` for a series without a home, among the homes there are.
 */
export function findPlace(board: Board, row: Row, list: PlaceList, limit: number): void {
  const { entries, ranks, costs } = list;
  const { weeks, due, every } = row;
  const { phases } = board;
  full.fill(-1);
  const ahead = every === 1 ? 0 : (phases[0] - phases[1]) * WEIGHTS.phaseImbalance;
  let best = -1;
  let bestCost = NOWHERE;
  for (let at = 0; at < entries.length; at++) {
    const base = ranks[at] as number;
    if (base >= bestCost || base >= limit) break;
    const entry = entries[at] as number;
    const start = entry >> 1;
    const phase = (entry & 1) as 0 | 1;
    // The cheapest questions first: most places are out before their weeks are looked at.
    const byPhase = Math.max(0, phase === 0 ? ahead : -ahead);
    const most = Math.min(bestCost - byPhase, limit);
    if (base >= most) continue;
    lookRound(board, row, start, phase);
    let cost = base + Math.max(0, around.cost);
    if (cost >= most) continue;
    const lost = around.taken & (weeks[start] as number) & (due[phase] as number);
    if (lost !== 0) cost += lossIn(row, start, lost, most - cost);
    if (cost >= most) continue;
    best = entry;
    bestCost = cost + byPhase;
    found.cost = cost - base + (costs[at] as number);
  }
  found.entry = best;
}

/** What the homes there are mean for one place: what they add to its cost, and weeks (as bits) that they take. */
const around = { cost: 0, taken: 0 };

function lookRound(board: Board, row: Row, start: number, phase: 0 | 1): void {
  const { homesOn, minutes, weekdays, gap, rules, weights } = board;
  const weekday = weekdays[start] as number;
  const from = minutes[start] as number;
  const to = from + row.length * 5;
  const apart = gap * 5;
  const reach = Math.max(SIDE_BY_SIDE, rules.buffer);
  let cost = 0;
  let taken = 0;
  const sibling = row.sibling?.index ?? -1;
  for (let p = 0; p < 2; p++) {
    if (row.every === 2 && p !== phase) continue;
    const homes = homesOn[p * 7 + weekday] as DayHomes;
    const { count } = homes;
    let follows = false;
    let leads = false;
    for (let i = 0; i < count; i++) {
      const begin = homes.from[i] as number;
      const end = homes.to[i] as number;
      if (end <= from && end >= from - reach) follows = true;
      if (begin >= to && begin <= to + reach) leads = true;
      if ((begin < to + apart && end > from - apart) || homes.rows[i] === sibling) {
        taken |= homes.weeks[i] as number;
      }
    }
    cost += loadOf(count, weights);
    if (!follows) cost += weights.scatteredDay;
    if (leads) cost -= weights.scatteredDay;
    if (count >= rules.sessionsPerDay) taken |= fullWeeks(board, row, p, weekday);
  }
  around.cost = cost;
  around.taken = taken;
}

/** What a place's sessions cost by themselves: weeks that calendars rule out, and those that other homes do. */
export function lossAt(board: Board, row: Row, start: number, phase: 0 | 1): number {
  const lost = row.due[phase] & ~(row.weeks[start] as number);
  return lossIn(row, start, lost | blockedWeeks(board, row, start, phase), NOWHERE);
}

/** What a set of weeks costs a place that is not free in them; something above `limit` where it is more than that. */
function lossIn({ losses }: Row, start: number, weeks: number, limit: number): number {
  let cost = 0;
  for (let lost = weeks; lost !== 0 && cost < limit; lost &= lost - 1) {
    cost += losses[start * STRIDE + 31 - Math.clz32(lost & -lost)] as number;
  }
  return cost;
}

/** Weeks in which other homes, the pair's other one or a full day keep a series from a place it could else have. */
function blockedWeeks(board: Board, row: Row, start: number, phase: 0 | 1): number {
  const { homesOn, minutes, weekdays, gap, rules } = board;
  const own = (row.weeks[start] as number) & row.due[phase];
  const weekday = weekdays[start] as number;
  const from = (minutes[start] as number) - gap * 5;
  const to = (minutes[start] as number) + (row.length + gap) * 5;
  const sibling = row.sibling?.index ?? -1;
  let blocked = 0;
  for (let p = 0; p < 2; p++) {
    if (row.every === 2 && p !== phase) continue;
    const homes = homesOn[p * 7 + weekday] as DayHomes;
    for (let i = 0; i < homes.count; i++) {
      const index = homes.rows[i] as number;
      if (index === row.index) continue;
      const isClose = (homes.from[i] as number) < to && (homes.to[i] as number) > from;
      if (isClose || index === sibling) blocked |= homes.weeks[i] as number;
    }
    if (homes.count >= rules.sessionsPerDay) blocked |= weeksFull(homes, row, rules.sessionsPerDay);
  }
  return blocked & own;
}

function fullWeeks({ homesOn, rules }: Board, row: Row, p: number, weekday: number): number {
  const at = p * 7 + weekday;
  if (full[at] === -1) full[at] = weeksFull(homesOn[at] as DayHomes, row, rules.sessionsPerDay);
  return full[at] as number;
}

const atLeast = new Int32Array(25);

/** Weeks in which as many other series are at home on a day as it takes, counted in all weeks at once. */
function weeksFull({ count, rows, weeks }: DayHomes, row: Row, limit: number): number {
  atLeast.fill(0, 1, limit + 1);
  atLeast[0] = -1;
  for (let i = 0; i < count; i++) {
    if (rows[i] === row.index) continue;
    const set = weeks[i] as number;
    for (let n = limit; n > 0; n--) atLeast[n] = (atLeast[n] as number) | ((atLeast[n - 1] as number) & set);
  }
  return atLeast[limit] as number;
}
