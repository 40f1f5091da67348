import type { Random } from '../random.ts';
import type { Board, Row } from './board.ts';
import { findPlace, found, lossAt } from './choose-place.ts';
import type { DayHomes } from './day-homes.ts';
import { nudge } from './nudge.ts';
import { lift, phaseCost, riseAll, seatAll, settleAt, takeBack } from './settle.ts';
import { ownLoss, place, rise, sit } from './sit.ts';

export interface Search {
  /** How often it begins anew: a team that one run leaves with a session too many displaced, another often does not. */
  readonly runs: number;
  /** How many moves are tried in all. */
  readonly steps: number;
  /** The most a move may cost at first; it falls to nothing. */
  readonly warmth: number;
}

/** By how much an estimate may be wrong about the days' balance. */
const ROUGHLY = 100;

/** How many of its best places a series may be forced into. */
const REACH = 8;

/**
 * Looks for a cheaper plan: again and again one session or one series is forced into a place it would like, whoever
 * is in the way finds another, and the change stays if it is worth it, or nearly, early on.
 */
export function improve(board: Board, random: Random, { runs, steps, warmth }: Search): void {
  const movable = board.rows.filter((row) => !row.isFixed && row.places.entries.length > 0);
  if (movable.length === 0) return;
  const first = stateOf(board);
  let best = first;
  for (let run = 0; run < runs; run++) {
    if (run > 0) bringBack(board, first);
    const found = anneal(board, movable, random, Math.floor(steps / runs), warmth);
    if (found.cost < best.cost) best = found;
  }
  bringBack(board, best);
}

/** The cheapest plan of one run; what is dearer is taken for the moment, and ever less. */
function anneal(board: Board, movable: readonly Row[], random: Random, steps: number, warmth: number): State {
  let best = stateOf(board);
  board.journal.length = 0;
  for (let step = 0; step < steps; step++) {
    const limit = board.cost + random.next(Math.floor((warmth * (steps - step)) / steps) + 1);
    const hasMoved = random.next(3) === 0 ? nudge(board, random) : rearrange(board, movable, random, limit);
    if (!hasMoved || board.cost > limit) {
      takeBack(board, 0);
      continue;
    }
    board.journal.length = 0;
    if (board.cost < best.cost) best = stateOf(board);
  }
  return best;
}

/** Gives some series other homes and seats all their sessions; false where that is not worth while. */
function rearrange(board: Board, movable: readonly Row[], random: Random, limit: number): boolean {
  const touched =
    random.next(3) === 0 ? shuffle(board, movable, random, limit) : force(board, movable, random, limit);
  if (touched === null) return false;
  if (touched.every(({ row, home, phase }) => row.home === home && row.phase === phase)) return false;
  // Homes alone tell most of what a move costs: few moves are worth seating everybody anew.
  if (estimate(board, touched) > limit) return false;
  for (const { row, phase } of touched) riseAll(board, row, phase);
  seatAll(board, touched);
  retry(board);
  return true;
}

/** A series that has a new home, and where it was. */
export interface Touched {
  readonly row: Row;
  readonly home: number;
  readonly phase: 0 | 1;
}

function touch(row: Row): Touched {
  return { row, home: row.home, phase: row.phase };
}

/**
 * What the plan would cost with the homes as they are now, if displaced sessions got the starts they like best and
 * whoever has no home yet the one it likes best.
 */
function estimate(board: Board, touched: readonly Touched[]): number {
  let cost = board.cost;
  for (const { row, phase } of touched) {
    for (let due = row.due[phase]; due !== 0; due &= due - 1) {
      cost -= row.costs[31 - Math.clz32(due & -due)] as number;
    }
    cost += row.home === -1 ? row.leastCost : lossAt(board, row, row.home, row.phase);
  }
  return cost;
}

/** Puts a series into one of the places it would like best, unless that has to cost more than `limit`. */
function force(board: Board, movable: readonly Row[], random: Random, limit: number): Touched[] | null {
  const row = worseOff(movable, random);
  const { entries } = row.priced;
  const reach = Math.min(REACH, entries.length);
  const at = Math.min(random.next(reach), random.next(reach));
  const entry = entries[at] as number;
  const start = entry >> 1;
  const phase = (entry & 1) as 0 | 1;
  if (start === row.home && phase === row.phase) return null;
  const evicted = inTheWay(board, movable, row, start, phase, random);
  const touched = [row, ...evicted].map(touch);
  for (const one of touched) lift(board, one.row);
  settleAt(board, row, start, phase);
  return chooseAnew(board, evicted, touched, random, limit) ? touched : null;
}

/** Takes one pair, and a few others, off the board, and lets them choose again. */
function shuffle(board: Board, movable: readonly Row[], random: Random, limit: number): Touched[] | null {
  const row = worseOff(movable, random);
  const leaving = [row];
  if (row.sibling !== null && !row.sibling.isFixed && row.sibling.home !== -1) leaving.push(row.sibling);
  for (let more = random.next(4); more > 0; more--) {
    const other = movable[random.next(movable.length)] as Row;
    if (!leaving.includes(other)) leaving.push(other);
  }
  const touched = leaving.map(touch);
  for (const one of leaving) lift(board, one);
  return chooseAnew(board, leaving, touched, random, limit) ? touched : null;
}

/** Series without a home choose one, in any order; false as soon as all that has to cost more than `limit`. */
function chooseAnew(
  board: Board,
  homeless: Row[],
  touched: readonly Touched[],
  random: Random,
  limit: number,
): boolean {
  // What is out of balance now need not be once everybody has a phase again.
  let spare = limit + ROUGHLY + phaseCost(board.phases) - estimate(board, touched);
  for (let left = homeless.length; left > 0 && spare > 0; left--) {
    const pick = random.next(left);
    const row = homeless[pick] as Row;
    homeless[pick] = homeless[left - 1] as Row;
    // Who chooses before others leaves what they need more; the last need not.
    findPlace(board, row, left > 1 ? row.priced : row.places, row.leastCost + spare);
    const { entry, cost } = found;
    if (entry === -1) return false;
    spare -= cost - row.leastCost;
    settleAt(board, row, entry >> 1, (entry & 1) as 0 | 1);
  }
  return spare > 0;
}

/** The one of three that pays most for its neighbours. */
function worseOff(movable: readonly Row[], random: Random): Row {
  let worst = movable[random.next(movable.length)] as Row;
  for (let i = 0; i < 2; i++) {
    const row = movable[random.next(movable.length)] as Row;
    if (regretOf(row) > regretOf(worst)) worst = row;
  }
  return worst;
}

function regretOf(row: Row): number {
  let cost = row.hours[row.home] as number;
  for (let due = row.due[row.phase]; due !== 0; due &= due - 1) {
    cost += row.costs[31 - Math.clz32(due & -due)] as number;
  }
  return cost - row.leastCost;
}

/** Series whose homes keep another from having all its weeks at a place. */
function inTheWay(
  { homesOn, rows, minutes, weekdays, gap, rules }: Board,
  movable: readonly Row[],
  row: Row,
  start: number,
  phase: 0 | 1,
  random: Random,
): Row[] {
  const weekday = weekdays[start] as number;
  const own = (row.weeks[start] as number) & row.due[phase];
  const from = (minutes[start] as number) - gap * 5;
  const to = (minutes[start] as number) + (row.length + gap) * 5;
  const found: Row[] = [];
  for (let p = 0; p < 2; p++) {
    if (row.every === 2 && p !== phase) continue;
    const homes = homesOn[p * 7 + weekday] as DayHomes;
    const others: Row[] = [];
    let remaining = 0;
    for (let i = 0; i < homes.count; i++) {
      const other = rows[homes.rows[i] as number] as Row;
      if (other === row || found.includes(other)) continue;
      const meets = ((homes.weeks[i] as number) & own) !== 0;
      const isClose = (homes.from[i] as number) < to && (homes.to[i] as number) > from;
      if (!other.isFixed && meets && (isClose || other === row.sibling)) found.push(other);
      else {
        remaining++;
        if (!other.isFixed) others.push(other);
      }
    }
    if (remaining >= rules.sessionsPerDay && others.length > 0)
      found.push(others[random.next(others.length)] as Row);
  }
  return found.filter((other) => movable.includes(other));
}

/** Displaced sessions of weeks in which somebody has left a place look for a nearer one. */
function retry(board: Board): void {
  const { journal, rows } = board;
  let weeks = 0;
  for (let at = 0; at < journal.length; at += 5) {
    if (journal[at + 1] !== -1 && journal[at + 2] !== -1) weeks |= 1 << (journal[at + 3] as number);
  }
  for (const row of rows) {
    const reach = row.every === 2 ? weeks | (weeks >>> 1) : weeks;
    for (let set = row.due[row.phase] & reach; set !== 0; set &= set - 1) {
      const due = 31 - Math.clz32(set & -set);
      // Nothing is nearer than where it would be if nobody else were there.
      if ((row.costs[due] as number) <= ownLoss(row, due)) continue;
      rise(board, row, due);
      place(board, row, due);
    }
  }
}

interface State {
  readonly cost: number;
  readonly homes: Int32Array;
  readonly phases: Uint8Array;
  readonly seats: readonly Int32Array[];
  readonly seatWeeks: readonly Int8Array[];
  readonly costs: readonly Int32Array[];
}

function stateOf({ rows, cost }: Board): State {
  return {
    cost,
    homes: Int32Array.from(rows, ({ home }) => home),
    phases: Uint8Array.from(rows, ({ phase }) => phase),
    seats: rows.map(({ seats }) => seats.slice()),
    seatWeeks: rows.map(({ seatWeeks }) => seatWeeks.slice()),
    costs: rows.map(({ costs }) => costs.slice()),
  };
}

function bringBack(board: Board, state: State): void {
  const { rows } = board;
  for (const row of rows) {
    if (row.home === -1) continue;
    riseAll(board, row, row.phase);
    lift(board, row);
  }
  for (const row of rows) {
    const home = state.homes[row.index] as number;
    if (home !== -1) settleAt(board, row, home, state.phases[row.index] as 0 | 1);
  }
  for (const row of rows) {
    if (row.home === -1) continue;
    for (let set = row.due[row.phase]; set !== 0; set &= set - 1) {
      const due = 31 - Math.clz32(set & -set);
      const i = row.index;
      const start = state.seats[i]?.[due] ?? -1;
      sit(board, row, due, state.seatWeeks[i]?.[due] ?? due, start, state.costs[i]?.[due] ?? 0);
    }
  }
  board.journal.length = 0;
}
