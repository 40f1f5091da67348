import { Ints, ints } from './arena';
import { loadOf } from './costs';
import { openLetter, read, readInts } from './letter';
import { choice, ENTRY_BITS, lossOf, readSeeker, Seeker } from './seeker';
import { fullWeeks, markTaken, neighbourWeeks, openTemplate, takenWeeks } from './template';
import { DISPLACED, PHASE_IMBALANCE } from './weights';

/** Rounds in which every series looks for a better place by itself. */
const ROUNDS: i32 = 3;

let isSameDayAllowed: bool = false;
/** Slots between two sessions that still count as side by side. */
let sideBySide: i32 = 0;
let fullDay: i32 = 0;
let scatteredDay: i32 = 0;
/** Biweekly series in each week of the fortnight. */
let phases: Ints = changetype<Ints>(0);
/** Homes on each weekday of either phase, at `phase * 7 + weekday`. */
let load: Ints = changetype<Ints>(0);
let count: i32 = 0;
/** Where the seekers are. */
let seekers: Ints = changetype<Ints>(0);

/**
 * Ranks each series' places as if nobody else were there. The letter holds
 *
 * - weeks, sessions a day, slots between two sessions, whether a pair may meet twice a day, `sideBySide`, `fullDay`,
 *   `scatteredDay`, `phases` and `load`;
 * - how many sessions stand already, and of each the minute from Monday, its slots and a set of weeks;
 * - how many pairs there are, and of each sets of weeks as in `pairDays`;
 * - how many series there are, and each as `readSeeker` reads it.
 *
 * The answer holds of each series the least it costs in either phase, and its `choice`.
 */
export function rankHomes(letter: Ints): usize {
  openLetter(letter);
  const weeks = read();
  const sessionsPerDay = read();
  openTemplate(sessionsPerDay, read());
  isSameDayAllowed = read() !== 0;
  sideBySide = read();
  fullDay = read();
  scatteredDay = read();
  phases = readInts(2);
  load = readInts(14);
  for (let standing = read(); standing > 0; standing--) {
    const minute = read();
    const slots = read();
    markTaken(minute, slots, read(), true);
  }
  const pairs = readInts(read() * 28);
  count = read();
  seekers = ints(count);
  const answer = ints(count * 3);
  for (let i = 0; i < count; i++) {
    const seeker = readSeeker(weeks, pairs);
    seekers[i] = <i32>changetype<usize>(seeker);
    answer[i * 3] = seeker.least0;
    answer[i * 3 + 1] = seeker.least1;
    answer[i * 3 + 2] = choice(seeker, DISPLACED);
  }
  return changetype<usize>(answer);
}

/**
 * Gives every series the best place that those before it leave, and lets each look again when all have one. `turns`
 * are those that `rankHomes` has ranked, in the order in which they choose: of each its number, and the only phase it
 * looks at or -1. The answer holds, in the order of the letter, the entry of each (-1 for none) and its own cost.
 */
export function settleHomes(turns: Ints): usize {
  for (let turn = 0; turn < count; turn++) {
    const seeker = seekerAt(turns[turn * 2]);
    seeker.onlyPhase = turns[turn * 2 + 1];
    settle(seeker);
  }
  for (let round = 0, hasMoved = true; round < ROUNDS && hasMoved; round++) {
    hasMoved = false;
    for (let turn = 0; turn < count; turn++) {
      const seeker = seekerAt(turns[turn * 2]);
      const entry = seeker.entry;
      const kept = seeker.kept;
      unsettle(seeker);
      settle(seeker);
      if (seeker.entry !== entry || seeker.kept !== kept) hasMoved = true;
    }
  }
  const answer = ints(count * 2);
  for (let i = 0; i < count; i++) {
    answer[i * 2] = seekerAt(i).entry;
    answer[i * 2 + 1] = seekerAt(i).cost;
  }
  return changetype<usize>(answer);
}

function seekerAt(index: i32): Seeker {
  return changetype<Seeker>(<usize>seekers[index]);
}

/** Gives the series the best place among its present neighbours, where it has any place at all. */
function settle(seeker: Seeker): void {
  let best = -1;
  let bestCost = i32.MAX_VALUE;
  for (let at = 0; at < seeker.length; at++) {
    const packed = seeker.rankedAt(at);
    const base = <i32>(packed >> ENTRY_BITS);
    if (base >= bestCost) break;
    const entry = entryOf(packed);
    if (seeker.onlyPhase !== -1 && seeker.onlyPhase !== (entry & 1)) continue;
    // The cheapest questions first: most places are out before their weeks are looked at.
    const shared = sharedCost(seeker, entry);
    if (base + shared >= bestCost) continue;
    const kept = keptWeeks(seeker, entry);
    let cost = ownCost(seeker, entry, base, kept) + shared;
    if (cost >= bestCost) continue;
    if (isAlone(seeker, entry, kept)) cost += scatteredDay;
    if (cost >= bestCost) continue;
    best = at;
    bestCost = cost;
  }
  if (best === -1) return;
  const packed = seeker.rankedAt(best);
  seeker.entry = entryOf(packed);
  seeker.kept = keptWeeks(seeker, seeker.entry);
  seeker.cost = ownCost(seeker, seeker.entry, <i32>(packed >> ENTRY_BITS), seeker.kept);
  mark(seeker, true);
}

/** Takes a series out of its place. */
function unsettle(seeker: Seeker): void {
  if (seeker.entry === -1) return;
  mark(seeker, false);
  seeker.entry = -1;
}

function entryOf(packed: i64): i32 {
  return <i32>(packed & ((1 << ENTRY_BITS) - 1));
}

/** The weeks in which both people could meet there, neighbours aside. */
function feasibleWeeks(seeker: Seeker, entry: i32): i32 {
  return seeker.due(entry) & seeker.weeks[entry >> 1];
}

function keptWeeks(seeker: Seeker, entry: i32): i32 {
  return feasibleWeeks(seeker, entry) & ~blockedWeeks(seeker, entry);
}

/** What the place costs the series itself: hours, and weeks in which it is somewhere else. */
function ownCost(seeker: Seeker, entry: i32, base: i32, kept: i32): i32 {
  return base + lossOf(seeker, entry, feasibleWeeks(seeker, entry) & ~kept);
}

/** Weeks in which the neighbours, a full day or the pair's other session rule the place out. */
function blockedWeeks(seeker: Seeker, entry: i32): i32 {
  const weekday = seeker.weekday(entry);
  const blocked = takenWeeks(seeker.minutes[entry >> 1], seeker.slots) | fullWeeks[weekday];
  if (isSameDayAllowed) return blocked;
  const others = pairDays(!seeker.isReview);
  return blocked | seeker.pair[others + weekday] | seeker.pair[others + 7 + repWeekday(seeker, entry)];
}

/**
 * Where a pair's sets of weeks with reviews, or with development sessions, begin: for each of the manager's weekdays,
 * then of the rep's.
 */
function pairDays(isReview: bool): i32 {
  return isReview ? 0 : 14;
}

function repWeekday(seeker: Seeker, entry: i32): i32 {
  return (seeker.weekday(entry) + seeker.repShift[entry >> 1] + 7) % 7;
}

/** What one more home on that day, in that phase, costs because of the manager's other homes. */
function sharedCost(seeker: Seeker, entry: i32): i32 {
  const weekday = seeker.weekday(entry);
  const phase = seeker.phaseOf(entry);
  if (seeker.every === 1) return loadOf(load[weekday], fullDay) + loadOf(load[7 + weekday], fullDay);
  const ahead = phases[phase] - phases[1 - phase];
  return loadOf(load[phase * 7 + weekday], fullDay) + max(0, ahead) * PHASE_IMBALANCE;
}

function isAlone(seeker: Seeker, entry: i32, kept: i32): bool {
  return (neighbourWeeks(seeker.minutes[entry >> 1], seeker.slots, sideBySide) & kept) === 0;
}

/** Enters a series where it is at home, or takes it out. */
function mark(seeker: Seeker, isOn: bool): void {
  const entry = seeker.entry;
  const weekday = seeker.weekday(entry);
  const own = pairDays(seeker.isReview);
  markTaken(seeker.minutes[entry >> 1], seeker.slots, seeker.kept, isOn);
  markPair(seeker, own + weekday, isOn);
  markPair(seeker, own + 7 + repWeekday(seeker, entry), isOn);
  const by = isOn ? 1 : -1;
  const phase = seeker.phaseOf(entry);
  if (seeker.every === 2) phases[phase] += by;
  for (let p = 0; p < 2; p++) if (seeker.every === 1 || p === phase) load[p * 7 + weekday] += by;
}

function markPair(seeker: Seeker, day: i32, isOn: bool): void {
  const weeks = seeker.pair[day];
  seeker.pair[day] = isOn ? weeks | seeker.kept : weeks & ~seeker.kept;
}
