import { imbalanceOf, loadOf, SIDE_BY_SIDE } from '../balance.ts';
import { type Board, note, type Row, STRIDE } from './board.ts';
import { addHome, type DayHomes, removeHome } from './day-homes.ts';
import { isOpen, mark, place, put, rise, sit } from './sit.ts';

/** Takes a series' home away; its sessions stay where they are. */
export function lift(board: Board, row: Row): void {
  note(board, row, -1, row.home, row.phase, 0);
  count(board, row, -1);
  row.home = -1;
}

/** Takes the sessions of a phase off the board. */
export function riseAll(board: Board, row: Row, phase: 0 | 1): void {
  for (let due = row.due[phase]; due !== 0; due &= due - 1) rise(board, row, 31 - Math.clz32(due & -due));
}

/** Gives a series a home; its sessions stay out until they are seated. */
export function settleAt(board: Board, row: Row, home: number, phase: 0 | 1): void {
  row.home = home;
  row.phase = phase;
  board.cost += row.hours[home] as number;
  note(board, row, -1, -1, phase, 0);
  count(board, row, 1);
}

function count(board: Board, row: Row, by: 1 | -1): void {
  const { homesOn, phases, weekdays } = board;
  if (by === -1) board.cost -= row.hours[row.home] as number;
  for (let phase = 0; phase < 2; phase++) {
    if (row.every === 2 && row.phase !== phase) continue;
    const homes = homesOn[phase * 7 + (weekdays[row.home] as number)] as DayHomes;
    if (by === -1) removeHome(homes, row);
    board.cost += by * homeCost(board, homes, row);
    if (by === 1) addHome(homes, board, row);
  }
  if (row.every === 1) return;
  const before = phaseCost(phases);
  phases[row.phase] += by;
  board.cost += phaseCost(phases) - before;
}

export function phaseCost(phases: readonly [number, number]): number {
  return imbalanceOf(phases[0] - phases[1]);
}

/** What a home adds to a day that it is not on: a fuller day, and one block more, or fewer where it joins two. */
function homeCost({ minutes, rules, weights }: Board, homes: DayHomes, row: Row): number {
  const { count, from } = homes;
  const reach = Math.max(SIDE_BY_SIDE, rules.buffer);
  const start = minutes[row.home] as number;
  const end = start + row.length * 5;
  let blocks = blocksAt(homes, start, reach) >= 0 ? 1 : 0;
  for (let i = 0; i < count; i++) {
    const other = from[i] as number;
    if (other < end || other > end + reach || from.indexOf(other) < i) continue;
    if (blocksAt(homes, other, reach) > 0) blocks--;
  }
  return loadOf(count, weights) + blocks * weights.scatteredDay;
}

/** Homes that begin at a time, less those that end shortly before it: so many begin a block, if any. */
function blocksAt({ count, from, to }: DayHomes, start: number, reach: number): number {
  let blocks = 0;
  for (let i = 0; i < count; i++) {
    if (from[i] === start) blocks++;
    else if ((to[i] as number) <= start && (to[i] as number) >= start - reach) blocks--;
  }
  return blocks;
}

/**
 * Seats the sessions of rows that have just got homes: each at home where nothing but a displaced session is in the
 * way, which then looks for another place as well; then all that have none, those that lose most first.
 */
export function seatAll(board: Board, settled: readonly { readonly row: Row }[]): void {
  const pending: { row: Row; due: number }[] = [];
  for (const { row } of settled) {
    for (let set = row.due[row.phase]; set !== 0; set &= set - 1) {
      const due = 31 - Math.clz32(set & -set);
      if (((row.weeks[row.home] as number) & (1 << due)) === 0) {
        pending.push({ row, due });
        continue;
      }
      if (!isOpen(board, row, due, row.home)) clearHome(board, row, due, pending);
      if (isOpen(board, row, due, row.home)) sit(board, row, due, due, row.home, 0);
      else pending.push({ row, due });
    }
  }
  pending.sort((a, b) => lossOf(b.row, b.due) - lossOf(a.row, a.due));
  for (const { row, due } of pending) place(board, row, due);
}

function lossOf(row: Row, due: number): number {
  return row.losses[row.home * STRIDE + due] as number;
}

/** Asks displaced sessions to make way for one at home. */
function clearHome(board: Board, row: Row, due: number, pending: { row: Row; due: number }[]): void {
  const { weekdays, minutes, rows, gap } = board;
  const weekday = weekdays[row.home] as number;
  const from = (minutes[row.home] as number) - gap * 5;
  const to = (minutes[row.home] as number) + (row.length + gap) * 5;
  for (const other of rows) {
    if (other === row || other.home === -1) continue;
    for (const otherDue of other.every === 2 ? [due, due - 1] : [due]) {
      if (otherDue < 0 || ((other.due[other.phase] >>> otherDue) & 1) === 0) continue;
      const start = other.seats[otherDue] as number;
      if (start === -1 || other.seatWeeks[otherDue] !== due || weekdays[start] !== weekday) continue;
      if (otherDue === due && start === other.home) continue;
      const begin = minutes[start] as number;
      const isInTheWay = begin < to && begin + other.length * 5 > from;
      if (!isInTheWay && other !== row.sibling) continue;
      rise(board, other, otherDue);
      pending.push({ row: other, due: otherDue });
    }
  }
}

/** Takes back everything since the journal was as long as that. */
export function takeBack(board: Board, length: number): void {
  const { journal, rows } = board;
  for (let at = journal.length - 5; at >= length; at -= 5) {
    const row = rows[journal[at] as number] as Row;
    const due = journal[at + 1] as number;
    const start = journal[at + 2] as number;
    const other = journal[at + 3] as number;
    if (due !== -1) {
      const now = row.seats[due] as number;
      if (now !== -1) mark(board, row, row.seatWeeks[due] as number, now, -1);
      board.cost -= row.costs[due] as number;
      put(board, row, due, other, start, journal[at + 4] as number);
    } else if (start === -1) {
      count(board, row, -1);
      row.home = -1;
    } else {
      row.home = start;
      row.phase = other as 0 | 1;
      board.cost += row.hours[start] as number;
      count(board, row, 1);
    }
  }
  journal.length = length;
}
