import { Bytes, bytes, Ints, ints, take } from './arena';
import { DayHomes, openDayHomes } from './day-homes';
import { read, readInts } from './letter';
import { PlaceList } from './place-list';

/** Weeks a row has room for: a quarter has 14 at most, and its last fortnight ends a week later. */
export const STRIDE: i32 = 16;

/** Days of a rep before the quarter's first and after its last: zones lie up to 26 hours apart. */
export const DAY_MARGIN: i32 = 2;

/** Words without a session before and after the manager's calendar: buffers reach beyond its ends. */
const WORDS_AROUND: i32 = 16;

/*
 * One manager's quarter, laid out for the search: everything is a number in an array, so that moving a series, with
 * all its sessions and with whoever is in the way, takes microseconds, and costs are those of the plan itself.
 */

export let weeks: i32 = 0;
/** Weekly starts: all rows count them alike, in order of weekday and time. */
export let starts: i32 = 0;
/** Slots that stay free between two sessions. */
export let gap: i32 = 0;
/** Minutes between two sessions that still count as side by side. */
export let reach: i32 = 0;
export let sessionsPerDay: i32 = 0;
/** What the roster lets a full day and a scattered day weigh. */
export let fullDay: i32 = 0;
export let scatteredDay: i32 = 0;
export let weekdays: Ints = changetype<Ints>(0);
export let minutes: Ints = changetype<Ints>(0);
/** The first start of each weekday; the eighth ends the list. */
export let dayFrom: Ints = changetype<Ints>(0);
/** The slot of the axis of each start, at `week * starts + start`. */
export let slots: Ints = changetype<Ints>(0);
/** Slots in which the manager is in a session, as bits. */
export let occupied: Ints = changetype<Ints>(0);
/** Sessions on each of the manager's days. */
export let dayCounts: Bytes = changetype<Bytes>(0);
export let words: i32 = 0;
export let days: i32 = 0;
/** Both as sessions leave them that are no row's. */
export let wordsOfOthers: Ints = changetype<Ints>(0);
export let daysOfOthers: Ints = changetype<Ints>(0);
export let rowCount: i32 = 0;
let rowsAt: usize = 0;
let homesAt: usize = 0;
/** Biweekly series in each week of the fortnight. */
export let phases: Ints = changetype<Ints>(0);
/** What everything costs now. */
export let cost: i32 = 0;

/** A series on the board. */
@final
@unmanaged
export class Row {
  index: i32;
  every: i32;
  length: i32;
  /** What it costs to leave a session out. */
  unplaced: i32;
  /** The pair's other row, where the two may not meet on one day; -1 without one. */
  sibling: i32;
  isFixed: bool;
  /** Weeks (as bits) it needs a place in, by phase. */
  due0: i32;
  due1: i32;
  /** Phases it may choose from, as bits. */
  choices: i32;
  /** For each weekly start the weeks (as bits) in which it is free. */
  weeks: Ints;
  /** Weeks in which any start is. */
  everFree: i32;
  variants: Ints;
  /** What each start's hour costs, at `variant * starts + start`; clocks may move against each other. */
  hours: Ints;
  /** The rep's day less the manager's, for each start of each variant. */
  repShift: Ints;
  /** What a session costs that cannot be at a home (its start) in a week, at `home * STRIDE + week`. */
  losses: Ints;
  /** What `nearestStarts` has listed so far, at `week * starts + home`. */
  nearest: Ints;
  /** Homes it could have, the cheapest first as if nobody else were there. */
  places: PlaceList;
  /** The same in the order of `priceHomes`, once that has been asked. */
  priced: PlaceList;
  leastCost: i32;
  /** The home: a weekly start; -1 while it has none. */
  home: i32;
  phase: i32;
  /** By due week: the weekly start that the session takes, in the week of `seatWeeks`; -1 without a place. */
  seats: Ints;
  seatWeeks: Ints;
  costs: Ints;
  /** Due weeks (as bits) whose sessions cost something. */
  away: i32;
  /** Sessions on each of the manager's and of the rep's days, of which the first is a margin. */
  onDay: Bytes;
  onRepDay: Bytes;

  due(phase: i32): i32 {
    return phase === 0 ? this.due0 : this.due1;
  }
}

export function rowAt(index: i32): Row {
  return changetype<Row>(load<usize>(rowsAt + ((<usize>index) << 2)));
}

/** Homes on a weekday of either phase. */
export function homesOn(phase: i32, weekday: i32): DayHomes {
  return changetype<DayHomes>(load<usize>(homesAt + ((<usize>(phase * 7 + weekday)) << 2)));
}

export function pay(more: i32): void {
  cost += more;
}

/** Reads a board without homes or sessions: calendars, then the rows. */
export function readBoard(): void {
  weeks = read();
  starts = read();
  gap = read();
  reach = read();
  sessionsPerDay = read();
  fullDay = read();
  scatteredDay = read();
  rowCount = read();
  weekdays = readInts(starts);
  minutes = readInts(starts);
  slots = readInts((weeks + 1) * starts);
  words = read();
  wordsOfOthers = readInts(words);
  occupied = changetype<Ints>(take((words + 2 * WORDS_AROUND) << 2) + (WORDS_AROUND << 2));
  memory.copy(changetype<usize>(occupied), changetype<usize>(wordsOfOthers), words << 2);
  days = (weeks + 2) * 7;
  daysOfOthers = readInts(days);
  dayCounts = bytes(days);
  for (let day = 0; day < days; day++) dayCounts[day] = daysOfOthers[day];
  dayFrom = ints(8);
  for (let start = 0; start < starts; start++) {
    for (let day = weekdays[start] + 1; day <= 7; day++) dayFrom[day] = start + 1;
  }
  homesAt = take(14 << 2);
  for (let at = 0; at < 14; at++) {
    store<usize>(homesAt + ((<usize>at) << 2), changetype<usize>(openDayHomes(rowCount)));
  }
  phases = ints(2);
  cost = 0;
  openJournal();
  rowsAt = take(rowCount << 2);
  for (let index = 0; index < rowCount; index++) {
    store<usize>(rowsAt + ((<usize>index) << 2), changetype<usize>(readRow(index)));
  }
}

function readRow(index: i32): Row {
  const row = changetype<Row>(take(offsetof<Row>()));
  row.index = index;
  row.every = read();
  row.length = read();
  row.unplaced = read();
  row.sibling = read();
  row.isFixed = read() !== 0;
  row.due0 = read();
  row.due1 = read();
  row.choices = read();
  row.weeks = readInts(starts);
  row.variants = readInts(weeks + 1);
  const variants = read();
  row.hours = readInts(variants * starts);
  row.repShift = readInts(variants * starts);
  for (let start = 0; start < starts; start++) row.everFree |= row.weeks[start];
  row.nearest = ints((weeks + 1) * starts);
  row.home = -1;
  row.seats = ints(STRIDE);
  for (let due = 0; due < STRIDE; due++) row.seats[due] = -1;
  row.seatWeeks = ints(STRIDE);
  row.costs = ints(STRIDE);
  row.onDay = changetype<Bytes>(take(days + 2 * DAY_MARGIN) + DAY_MARGIN);
  row.onRepDay = changetype<Bytes>(take(days + 2 * DAY_MARGIN) + DAY_MARGIN);
  return row;
}

/*
 * The journal: what was changed, five numbers a change, to be taken back.
 */

export let journal: Ints = changetype<Ints>(0);
export let journalLength: i32 = 0;
let journalRoom: i32 = 0;

function openJournal(): void {
  journalRoom = 5 * 1024;
  journal = ints(journalRoom);
  journalLength = 0;
}

/** Forgets all changes from there on. */
export function cutJournal(length: i32): void {
  journalLength = length;
}

/** Notes how a session (or, where `due` is -1, a home) was before it changes. */
export function note(row: Row, due: i32, start: i32, other: i32, cost: i32): void {
  if (journalLength === journalRoom) {
    const more = ints(journalRoom * 2);
    memory.copy(changetype<usize>(more), changetype<usize>(journal), journalRoom << 2);
    journal = more;
    journalRoom *= 2;
  }
  const at = journalLength;
  journal[at] = row.index;
  journal[at + 1] = due;
  journal[at + 2] = start;
  journal[at + 3] = other;
  journal[at + 4] = cost;
  journalLength = at + 5;
}
