import { WEIGHTS } from '../weights.ts';
import type { Board, Row } from './board.ts';

/** Minutes between two homes that still count as side by side. */
const SIDE_BY_SIDE = 15;

/** By weekly start, for the row that chooses: weeks that other homes take, and homes right before (1) or after (2). */
let taken = new Int32Array(0);
let beside: readonly [Uint8Array, Uint8Array] = [new Uint8Array(0), new Uint8Array(0)];
/** Sets of weeks in which a day of a phase is full; -1 where nobody has asked. */
const full = new Int32Array(14);

/** The best place for a series without a home among the homes there are: its entry in `ranked`; -1 where it has none. */
export function bestPlace(board: Board, row: Row): number {
  const { ranked, weeks, due, every } = row;
  const { weekdays, homesOn, rules, phases } = board;
  lookRound(board, row);
  const ahead = every === 1 ? 0 : (phases[0] - phases[1]) * WEIGHTS.phaseImbalance;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let at = 0; at < ranked.length; at++) {
    const packed = ranked[at] as number;
    const base = Math.floor(packed / 4096);
    if (base >= bestCost) break;
    const entry = packed - base * 4096;
    const start = entry >> 1;
    const phase = entry & 1;
    // The cheapest questions first: most places are out before their weeks are looked at.
    let cost = base + Math.max(0, phase === 0 ? ahead : -ahead);
    if (cost >= bestCost) continue;
    const weekday = weekdays[start] as number;
    let lost = taken[start] as number;
    let shared = 0;
    for (let p = 0; p < 2; p++) {
      if (every === 2 && p !== phase) continue;
      const homes = (homesOn[p * 7 + weekday] as Row[]).length;
      if (homes > 0) shared += WEIGHTS.dayLoad + (homes - 1) * WEIGHTS.dayLoadStep;
      const sides = (beside[p as 0 | 1] as Uint8Array)[start] as number;
      if ((sides & 1) === 0) shared += WEIGHTS.block;
      if ((sides & 2) !== 0) shared -= WEIGHTS.block;
      if (homes >= rules.sessionsPerDay) lost |= fullWeeks(board, row, p, weekday);
    }
    cost += Math.max(0, shared);
    if (cost >= bestCost) continue;
    lost &= (weeks[start] as number) & (due[phase] as number);
    if (lost !== 0) cost += lossIn(board, row, start, lost);
    if (cost >= bestCost) continue;
    best = entry;
    bestCost = cost;
  }
  return best;
}

/** Notes what the homes there are mean for each start of a row. */
function lookRound(board: Board, row: Row): void {
  const { homesOn, minutes, weekdays, dayFrom, quarterFrom, gap, rules } = board;
  const starts = weekdays.length;
  if (taken.length < starts) {
    taken = new Int32Array(starts);
    beside = [new Uint8Array(starts), new Uint8Array(starts)];
  }
  taken.fill(0, 0, starts);
  full.fill(-1);
  const length = row.length * 5;
  const apart = gap * 5;
  const reach = Math.max(SIDE_BY_SIDE, rules.buffer);
  for (let p = 0; p < 2; p++) {
    const sides = beside[p as 0 | 1];
    sides.fill(0, 0, starts);
    for (let weekday = 0; weekday < 7; weekday++) {
      const homes = homesOn[p * 7 + weekday] as Row[];
      for (let i = 0; i < homes.length; i++) {
        const other = homes[i] as Row;
        const begin = minutes[other.home] as number;
        const end = begin + other.length * 5;
        const held = (other.weeks[other.home] as number) & other.due[other.phase];
        const isPair = other === row.sibling;
        const last = dayFrom[weekday + 1] as number;
        const to = isPair ? last : (quarterFrom[weekday * 97 + quarter(end + apart)] as number);
        for (
          let start = isPair
            ? (dayFrom[weekday] as number)
            : (quarterFrom[weekday * 97 + quarter(begin - length - apart + 1)] as number);
          start < to;
          start++
        ) {
          taken[start] = (taken[start] as number) | held;
        }
        for (let start = quarterFrom[weekday * 97 + quarter(end)] as number; start < last; start++) {
          if ((minutes[start] as number) > end + reach) break;
          sides[start] = (sides[start] as number) | 1;
        }
        for (
          let start = quarterFrom[weekday * 97 + quarter(begin - length - reach)] as number;
          start < last;
          start++
        ) {
          if ((minutes[start] as number) + length > begin) break;
          sides[start] = (sides[start] as number) | 2;
        }
      }
    }
  }
}

/** The first quarter of an hour of a day that does not lie before a minute. */
function quarter(minute: number): number {
  return minute <= 0 ? 0 : Math.min(96, Math.ceil(minute / 15));
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
    if (homes.length >= rules.sessionsPerDay) blocked |= countFull(homes, row, own, rules.sessionsPerDay);
  }
  return blocked & own;
}

function fullWeeks({ homesOn, rules }: Board, row: Row, p: number, weekday: number): number {
  const at = p * 7 + weekday;
  if (full[at] === -1) {
    full[at] = countFull(homesOn[at] as Row[], row, (1 << 16) - 1, rules.sessionsPerDay);
  }
  return full[at] as number;
}

/** Weeks in which as many other series are at home on a day as it takes. */
function countFull(homes: readonly Row[], row: Row, own: number, limit: number): number {
  let fullSet = 0;
  for (let rest = own; rest !== 0; rest &= rest - 1) {
    const bit = rest & -rest;
    let count = 0;
    for (const other of homes) {
      if (other !== row && ((other.weeks[other.home] as number) & other.due[other.phase] & bit) !== 0)
        count++;
    }
    if (count >= limit) fullSet |= bit;
  }
  return fullSet;
}
