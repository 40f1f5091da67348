import { WEIGHTS } from '../weights.ts';
import type { Board, Row } from './board.ts';

/** Minutes between two homes that still count as side by side. */
const SIDE_BY_SIDE = 15;

/** The best place for a series without a home among the homes there are: its entry in `ranked`; -1 where it has none. */
export function bestPlace(board: Board, row: Row): number {
  const { ranked } = row;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let at = 0; at < ranked.length; at++) {
    const packed = ranked[at] as number;
    const base = Math.floor(packed / 4096);
    if (base >= bestCost) break;
    const entry = packed - base * 4096;
    const start = entry >> 1;
    const phase = (entry & 1) as 0 | 1;
    // The cheapest questions first: most places are out before their weeks are looked at.
    let cost = base + phasesCost(board, row, phase);
    if (cost >= bestCost) continue;
    cost += sharedCost(board, row, start, phase);
    if (cost >= bestCost) continue;
    cost += lossIn(board, row, start, blockedWeeks(board, row, start, phase));
    if (cost >= bestCost) continue;
    best = entry;
    bestCost = cost;
  }
  return best;
}

/** What a place's sessions cost by themselves: weeks that calendars rule out, and those that other homes do. */
export function lossAt(board: Board, row: Row, start: number, phase: 0 | 1): number {
  const lost = row.due[phase] & ~(row.weeks[start] as number);
  return lossIn(board, row, start, lost | blockedWeeks(board, row, start, phase));
}

function lossIn({ weekdays }: Board, { losses }: Row, start: number, weeks: number): number {
  let cost = 0;
  for (let lost = weeks; lost !== 0; lost &= lost - 1) {
    cost += losses[(31 - Math.clz32(lost & -lost)) * weekdays.length + start] as number;
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
  let blocked = 0;
  for (let p = 0; p < 2; p++) {
    if (row.every === 2 && p !== phase) continue;
    const homes = homesOn[p * 7 + weekday] as Row[];
    for (const other of homes) {
      if (other === row) continue;
      const begin = minutes[other.home] as number;
      const isClose = begin < to && begin + other.length * 5 > from;
      if (isClose || other === row.sibling) {
        blocked |= (other.weeks[other.home] as number) & other.due[other.phase];
      }
    }
    if (homes.length >= rules.sessionsPerDay) blocked |= fullWeeks(homes, row, own, rules.sessionsPerDay);
  }
  return blocked & own;
}

/** Weeks in which as many other series are at home on a day as it takes. */
function fullWeeks(homes: readonly Row[], row: Row, own: number, limit: number): number {
  let full = 0;
  for (let rest = own; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    let count = 0;
    for (const other of homes) {
      if (other !== row && ((other.weeks[other.home] as number) & other.due[other.phase] & bit) !== 0)
        count++;
    }
    if (count >= limit) full |= bit;
  }
  return full;
}

function phasesCost({ phases }: Board, row: Row, phase: 0 | 1): number {
  if (row.every === 1) return 0;
  const ahead = (phases[phase] as number) - (phases[1 - phase] as number);
  return ahead > 0 ? ahead * WEIGHTS.phaseImbalance : 0;
}

/** What a day's other homes make of one more. */
function sharedCost(
  { homesOn, minutes, weekdays, rules }: Board,
  row: Row,
  start: number,
  phase: 0 | 1,
): number {
  const reach = Math.max(SIDE_BY_SIDE, rules.buffer);
  const from = minutes[start] as number;
  const end = from + row.length * 5;
  let cost = 0;
  for (let p = 0; p < 2; p++) {
    if (row.every === 2 && p !== phase) continue;
    const homes = homesOn[p * 7 + (weekdays[start] as number)] as Row[];
    if (homes.length > 0) cost += WEIGHTS.dayLoad + (homes.length - 1) * WEIGHTS.dayLoadStep;
    let follows = false;
    let leads = false;
    for (const other of homes) {
      const begin = minutes[other.home] as number;
      const stop = begin + other.length * 5;
      if (stop <= from && stop >= from - reach) follows = true;
      if (begin >= end && begin <= end + reach) leads = true;
    }
    if (!follows) cost += WEIGHTS.block;
    if (leads) cost -= WEIGHTS.block;
  }
  return Math.max(0, cost);
}
