import { Ints, ints } from './arena';
import { openLetter, read, readInts } from './letter';

const DAY: i32 = 1440;
const SLOT: i32 = 5;
const SLOTS_A_DAY: i32 = DAY / SLOT;

/** What the letter says of a day on which either of two clocks is changed. */
const UNSTEADY: i32 = 5_000;

/** What an hour costs that nobody has asked for. */
const UNKNOWN: i32 = -1;

/**
 * The weekly places of a series: which of the manager's weekly starts are free in any week. The letter holds
 *
 * - how many weeks there are, and for each day the slot it begins in, -1 where a clock is changed on it;
 * - by how many minutes the rep's clock is ahead on each day, or `UNSTEADY`;
 * - how many weekly starts there are, the weekdays, and the slots from midnight;
 * - how many of them fall on days on which a clock is changed, and of each the start, the week and the slot;
 * - what each slot of a week costs the manager, then the rep, each on the own clock, or `UNKNOWN`;
 * - how many words of free time there are, the slot they begin with, and the words.
 *
 * The answer: how many places there are, how many of these have an `UNKNOWN` cost, the weeks in which each weekday
 * has any start; then the minutes from Monday, sets of weeks, costs, and the rep's weekday less the manager's.
 */
export function weeklyPlaces(letter: Ints): usize {
  openLetter(letter);
  const weeks = read();
  const dayStarts = readInts(weeks * 7);
  const ahead = readInts(weeks * 7);
  const starts = read();
  const weekdays = readInts(starts);
  const slots = readInts(starts);
  const irregular = read();
  const irregularStarts = readInts(irregular * 3);
  const managerCosts = readInts(7 * SLOTS_A_DAY);
  const repCosts = readInts(7 * SLOTS_A_DAY);
  const words = read();
  const firstSlot = read();
  const free = readInts(words);

  const sets = ints(starts);
  for (let i = 0; i < starts; i++) {
    let set = 0;
    for (let week = 0, day = weekdays[i]; week < weeks; week++, day += 7) {
      const begin = dayStarts[day];
      if (begin !== -1 && isFree(free, words, begin + slots[i] - firstSlot)) set |= 1 << week;
    }
    sets[i] = set;
  }
  for (let at = 0; at < irregular * 3; at += 3) {
    if (isFree(free, words, irregularStarts[at + 2] - firstSlot)) {
      sets[irregularStarts[at]] |= 1 << irregularStarts[at + 1];
    }
  }

  let count = 0;
  for (let i = 0; i < starts; i++) if (sets[i] !== 0) count++;
  const answer = ints(9 + count * 4);
  answer[0] = count;
  let at = 9;
  for (let i = 0; i < starts; i++) {
    const set = sets[i];
    if (set === 0) continue;
    const weekday = weekdays[i];
    // The rep's clock as it is in the first of those weeks.
    const minutesAhead = ahead[ctz(set) * 7 + weekday];
    let shift = 0;
    let cost = UNKNOWN;
    if (minutesAhead !== UNSTEADY) {
      const minute = slots[i] * SLOT + minutesAhead;
      shift = <i32>Math.floor(<f64>minute / <f64>DAY);
      const repWeekday = (weekday + shift + 7) % 7;
      const ofManager = managerCosts[weekday * SLOTS_A_DAY + slots[i]];
      const ofRep = repCosts[repWeekday * SLOTS_A_DAY + (minute - shift * DAY) / SLOT];
      if (ofManager !== UNKNOWN && ofRep !== UNKNOWN) cost = ofManager + ofRep;
    }
    if (cost === UNKNOWN) answer[1]++;
    answer[2 + weekday] |= set;
    answer[at] = weekday * DAY + slots[i] * SLOT;
    answer[at + count] = set;
    answer[at + count * 2] = cost;
    answer[at + count * 3] = shift;
    at++;
  }
  return changetype<usize>(answer);
}

function isFree(free: Ints, words: i32, slot: i32): bool {
  return <u32>slot < <u32>(words << 5) && ((free[slot >> 5] >>> (slot & 31)) & 1) === 1;
}
