import { Bytes, bytes, Ints, ints } from './arena';

/*
 * A manager's weeks laid over one another: which weeks each slot of the week is taken in, and how full days are.
 */

const SLOTS_A_DAY: i32 = 288;
const MARGIN: i32 = 2 * SLOTS_A_DAY;

/** Sets of weeks, for each slot from two days before the week to two days after it. */
let taken: Ints = changetype<Ints>(0);
/** Sessions on each weekday of each week, at `weekday * 16 + week`. */
let counts: Bytes = changetype<Bytes>(0);
/** Sets of weeks in which a weekday holds as many sessions as it may. */
export let fullWeeks: Ints = changetype<Ints>(0);
let limit: i32 = 0;
let buffer: i32 = 0;

/** No session anywhere, of which a day may hold so many, so many slots from each other. */
export function openTemplate(sessionsPerDay: i32, between: i32): void {
  taken = ints(7 * SLOTS_A_DAY + 2 * MARGIN);
  counts = bytes(7 * 16);
  fullWeeks = ints(7);
  limit = sessionsPerDay;
  buffer = min(between, SLOTS_A_DAY);
}

/** Weeks in which a stretch, buffer and all, would meet something. */
export function takenWeeks(minute: i32, slots: i32): i32 {
  const from = MARGIN + minute / 5 - buffer;
  const to = from + slots + 2 * buffer;
  let set = 0;
  for (let slot = from; slot < to; slot++) set |= taken[slot];
  return set;
}

/** Weeks in which a session stands right before or right after, with no more than `gap` slots between. */
export function neighbourWeeks(minute: i32, slots: i32, gap: i32): i32 {
  const reach = max(gap, buffer) + 1;
  const from = MARGIN + minute / 5;
  let set = 0;
  for (let i = 1; i <= reach; i++) set |= taken[from - i] | taken[from + slots - 1 + i];
  return set;
}

/** Enters a session in these weeks, or takes it out. */
export function markTaken(minute: i32, slots: i32, weeks: i32, isOn: bool): void {
  const from = MARGIN + minute / 5;
  for (let slot = from; slot < from + slots; slot++) {
    taken[slot] = isOn ? taken[slot] | weeks : taken[slot] & ~weeks;
  }
  const weekday = minute / 1440;
  for (let rest = weeks; rest !== 0; rest &= rest - 1) {
    const week = ctz(rest);
    const at = weekday * 16 + week;
    const sessions = counts[at] + (isOn ? 1 : -1);
    counts[at] = sessions;
    const bit = 1 << week;
    fullWeeks[weekday] = sessions >= limit ? fullWeeks[weekday] | bit : fullWeeks[weekday] & ~bit;
  }
}
