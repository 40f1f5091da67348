import { fourAt, Ints, ints } from './arena';
import {
  cutJournal,
  fullDay,
  gap,
  homesOn,
  journal,
  journalLength,
  minutes,
  note,
  pay,
  phases,
  Row,
  reach,
  rowAt,
  rowCount,
  STRIDE,
  scatteredDay,
  weekdays,
} from './board';
import { imbalanceOf, loadOf } from './costs';
import { DayHomes, within } from './day-homes';
import { isOpen, mark, place, put, rise, sit } from './sit';

/** Takes a series' home away; its sessions stay where they are. */
export function lift(row: Row): void {
  note(row, -1, row.home, row.phase, 0);
  count(row, -1);
  row.home = -1;
}

/** Takes the sessions of a phase off the board. */
export function riseAll(row: Row, phase: i32): void {
  for (let due = row.due(phase); due !== 0; due &= due - 1) rise(row, ctz(due));
}

/** Gives a series a home; its sessions stay out until they are seated. */
export function settleAt(row: Row, home: i32, phase: i32): void {
  row.home = home;
  row.phase = phase;
  note(row, -1, -1, phase, 0);
  count(row, 1);
}

function count(row: Row, by: i32): void {
  let more = row.hours[row.home];
  for (let phase = 0; phase < 2; phase++) {
    if (row.every === 2 && row.phase !== phase) continue;
    const homes = homesOn(phase, weekdays[row.home]);
    if (by === -1) homes.remove(row);
    more += homeCost(homes, row);
    if (by === 1) homes.add(row);
  }
  pay(by * more);
  if (row.every === 1) return;
  const before = phaseCost();
  phases[row.phase] = phases[row.phase] + by;
  pay(phaseCost() - before);
}

export function phaseCost(): i32 {
  return imbalanceOf(phases[0] - phases[1]);
}

/** What a home adds to a day that it is not on: a fuller day, and one block more, or fewer where it joins two. */
function homeCost(homes: DayHomes, row: Row): i32 {
  const start = minutes[row.home];
  const end = start + row.length * 5;
  let blocks = blocksAt(homes, start) >= 0 ? 1 : 0;
  for (let four = 0; four < homes.count; four += 4) {
    const next = within(fourAt(homes.from, four), end, end + reach);
    for (let set = i32x4.bitmask(next); set !== 0; set &= set - 1) {
      const at = four + ctz(set);
      if (isFirstToBegin(homes, at) && blocksAt(homes, homes.from[at]) > 0) blocks--;
    }
  }
  return loadOf(homes.count, fullDay) + blocks * scatteredDay;
}

/** Whether no home before it begins at the same time. */
function isFirstToBegin(homes: DayHomes, at: i32): bool {
  for (let i = 0; i < at; i++) if (homes.from[i] === homes.from[at]) return false;
  return true;
}

/** Homes that begin at a time, less those that end shortly before it: so many begin a block, if any. */
function blocksAt(homes: DayHomes, start: i32): i32 {
  let blocks = 0;
  for (let four = 0; four < homes.count; four += 4) {
    const begin = i32x4.eq(fourAt(homes.from, four), i32x4.splat(start));
    const end = within(fourAt(homes.to, four), start - reach, start);
    blocks += popcnt(i32x4.bitmask(begin)) - popcnt(i32x4.bitmask(v128.andnot(end, begin)));
  }
  return blocks;
}

/* Rows that have got other homes, and where they were. */

export let touchedCount: i32 = 0;
export let touchedRows: Ints = changetype<Ints>(0);
export let touchedHomes: Ints = changetype<Ints>(0);
export let touchedPhases: Ints = changetype<Ints>(0);

/* Sessions without a place. */

let pendingCount: i32 = 0;
let pendingRoom: i32 = 0;
let pendingRows: Ints = changetype<Ints>(0);
let pendingDues: Ints = changetype<Ints>(0);

export function openSettling(): void {
  touchedCount = 0;
  touchedRows = ints(rowCount);
  touchedHomes = ints(rowCount);
  touchedPhases = ints(rowCount);
  // A session waits at most twice: once asked to make way, and once for its own row.
  pendingRoom = 2 * rowCount * STRIDE;
  pendingRows = ints(pendingRoom);
  pendingDues = ints(pendingRoom);
}

export function clearTouched(): void {
  touchedCount = 0;
}

export function touch(row: Row): void {
  touchedRows[touchedCount] = row.index;
  touchedHomes[touchedCount] = row.home;
  touchedPhases[touchedCount] = row.phase;
  touchedCount++;
}

/** Puts a session among those that wait for a place. */
function wait(row: Row, due: i32): void {
  if (pendingCount === pendingRoom) unreachable();
  pendingRows[pendingCount] = row.index;
  pendingDues[pendingCount] = due;
  pendingCount++;
}

/**
 * Seats the sessions of rows that have just got homes: each at home where nothing but a displaced session is in the
 * way, which then looks for another place as well; then all that have none, those that lose most first.
 */
export function seatTouched(): void {
  pendingCount = 0;
  for (let i = 0; i < touchedCount; i++) {
    const row = rowAt(touchedRows[i]);
    for (let set = row.due(row.phase); set !== 0; set &= set - 1) {
      const due = ctz(set);
      if (((row.weeks[row.home] >>> due) & 1) === 0) {
        wait(row, due);
        continue;
      }
      if (isOpen(row, due, row.home)) {
        sit(row, due, due, row.home, 0);
        continue;
      }
      clearHome(row, due);
      if (isOpen(row, due, row.home)) sit(row, due, due, row.home, 0);
      else wait(row, due);
    }
  }
  for (let i = 1; i < pendingCount; i++) {
    const index = pendingRows[i];
    const due = pendingDues[i];
    const loss = lossOf(index, due);
    let at = i;
    for (; at > 0 && lossOf(pendingRows[at - 1], pendingDues[at - 1]) < loss; at--) {
      pendingRows[at] = pendingRows[at - 1];
      pendingDues[at] = pendingDues[at - 1];
    }
    pendingRows[at] = index;
    pendingDues[at] = due;
  }
  for (let i = 0; i < pendingCount; i++) place(rowAt(pendingRows[i]), pendingDues[i]);
}

function lossOf(index: i32, due: i32): i32 {
  const row = rowAt(index);
  return row.losses[row.home * STRIDE + due];
}

/** Asks displaced sessions to make way for one at home. */
function clearHome(row: Row, due: i32): void {
  const weekday = weekdays[row.home];
  const from = minutes[row.home] - gap * 5;
  const to = minutes[row.home] + (row.length + gap) * 5;
  for (let index = 0; index < rowCount; index++) {
    const other = rowAt(index);
    if (index === row.index || other.home === -1) continue;
    for (let otherDue = due; otherDue > due - other.every && otherDue >= 0; otherDue--) {
      if (((other.due(other.phase) >>> otherDue) & 1) === 0) continue;
      const start = other.seats[otherDue];
      if (start === -1 || other.seatWeeks[otherDue] !== due || weekdays[start] !== weekday) continue;
      if (otherDue === due && start === other.home) continue;
      const begin = minutes[start];
      const isInTheWay = begin < to && begin + other.length * 5 > from;
      if (!isInTheWay && index !== row.sibling) continue;
      rise(other, otherDue);
      wait(other, otherDue);
    }
  }
}

/** Takes back everything since the journal was as long as that. */
export function takeBack(length: i32): void {
  for (let at = journalLength - 5; at >= length; at -= 5) {
    const row = rowAt(journal[at]);
    const due = journal[at + 1];
    const start = journal[at + 2];
    const other = journal[at + 3];
    if (due !== -1) {
      const now = row.seats[due];
      if (now !== -1) mark(row, row.seatWeeks[due], now, -1);
      pay(-row.costs[due]);
      put(row, due, other, start, journal[at + 4]);
    } else if (start === -1) {
      count(row, -1);
      row.home = -1;
    } else {
      row.home = start;
      row.phase = other;
      count(row, 1);
    }
  }
  cutJournal(length);
}
