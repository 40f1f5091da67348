import type { Random } from '../random.ts';
import type { Board, Row } from './board.ts';
import { MORE, nearestStarts } from './nearest-starts.ts';
import { isOpen, ownLoss, place, rise, sit } from './sit.ts';

/** How many of its nearest starts a displaced session is taken to. */
const REACH = 8;

/** One session of a row. */
interface Held {
  readonly row: Row;
  /** The week it is due in. */
  readonly due: number;
}

/** A place of the quarter, and what it costs whoever takes it. */
interface Target {
  readonly week: number;
  readonly start: number;
  readonly cost: number;
}

/**
 * Takes one displaced session home, or nearer, whoever is there, and lets those in the way find other places; homes
 * stay as they are. False, with nothing or something half done, where that cannot be.
 */
export function nudge(board: Board, random: Random): boolean {
  const row = board.rows[random.next(board.rows.length)] as Row;
  const due = row.home === -1 ? -1 : displacedBy(row, random);
  if (due === -1) return false;
  const target = targetOf(board, row, due, random);
  if (target === null || target.cost >= (row.costs[due] as number)) return false;
  const { week, start, cost } = target;
  rise(board, row, due);
  const homeless = clearPlace(board, row, week, start);
  if (!isOpen(board, row, week, start)) {
    const other = onFullDay(board, row, week, start, random);
    if (other === null) return false;
    rise(board, other.row, other.due);
    homeless.push(other);
    if (!isOpen(board, row, week, start)) return false;
  }
  sit(board, row, due, week, start, cost);
  for (let left = homeless.length; left > 0; left--) {
    const pick = random.next(left);
    const one = homeless[pick] as Held;
    homeless[pick] = homeless[left - 1] as Held;
    place(board, one.row, one.due);
  }
  return true;
}

/** A week in which others keep a row's session from a place it would like better; -1 where there is none. */
function displacedBy(row: Row, random: Random): number {
  let displaced = 0;
  let count = 0;
  for (let set = row.due[row.phase]; set !== 0; set &= set - 1) {
    const due = 31 - Math.clz32(set & -set);
    if ((row.costs[due] as number) <= ownLoss(row, due)) continue;
    displaced |= 1 << due;
    count++;
  }
  if (count === 0) return -1;
  for (let skip = random.next(count); skip > 0; skip--) displaced &= displaced - 1;
  return 31 - Math.clz32(displaced & -displaced);
}

/** Its home, or one of the starts nearest to it. */
function targetOf(board: Board, row: Row, due: number, random: Random): Target | null {
  const isHomeFree = (((row.weeks[row.home] as number) >>> due) & 1) === 1;
  if (isHomeFree && random.next(2) === 0) return { week: due, start: row.home, cost: 0 };
  const nearest = nearestStarts(board, row, row.home, due);
  const reach = Math.min(nearest.length, REACH);
  if (reach === 0) return null;
  const entry = nearest[Math.min(random.next(reach), random.next(reach))] as number;
  const week = due + ((entry >>> 11) & 1);
  // What a place in the next quarter costs depends on the homes that are there.
  if (entry === MORE || week >= board.grid.weeks) return null;
  return { week, start: entry & 2047, cost: entry >>> 12 };
}

/** Takes sessions out of the way of one at a start: those at that time, and the pair's other one on that day. */
function clearPlace(board: Board, row: Row, week: number, start: number): Held[] {
  const { minutes, gap, weekdays } = board;
  const from = (minutes[start] as number) - gap * 5;
  const to = (minutes[start] as number) + (row.length + gap) * 5;
  const found = heldOn(board, row, week, weekdays[start] as number).filter(({ row: other, due }) => {
    const begin = minutes[other.seats[due] as number] as number;
    return other === row.sibling || (begin < to && begin + other.length * 5 > from);
  });
  for (const one of found) rise(board, one.row, one.due);
  return found;
}

/** Somebody who could leave a day that is full; null where it is not full, or nobody can. */
function onFullDay(board: Board, row: Row, week: number, start: number, random: Random): Held | null {
  const { dayCounts, rules, weekdays } = board;
  const weekday = weekdays[start] as number;
  if ((dayCounts[week * 7 + weekday] as number) < rules.sessionsPerDay) return null;
  const others = heldOn(board, row, week, weekday);
  return others.length === 0 ? null : (others[random.next(others.length)] as Held);
}

/** The other rows' sessions on a weekday of a week. */
function heldOn({ rows, weekdays }: Board, row: Row, week: number, weekday: number): Held[] {
  const found: Held[] = [];
  for (const other of rows) {
    if (other === row || other.home === -1) continue;
    for (let due = week; due >= 0 && due > week - other.every; due--) {
      if (((other.due[other.phase] >>> due) & 1) === 0 || other.seatWeeks[due] !== week) continue;
      const start = other.seats[due] as number;
      if (start !== -1 && weekdays[start] === weekday) found.push({ row: other, due });
    }
  }
  return found;
}
