import { Ints, ints, take } from './arena';

/** Homes a series could have, in some order. */
@final
@unmanaged
export class PlaceList {
  length: i32;
  /** As `start * 2 + phase`. */
  entries: Ints;
  /** What each is ordered by, the least first: its cost, or that with what it takes away from others. */
  ranks: Ints;
  /** What each costs as if nobody else were there. */
  costs: Ints;
}

/** The homes in the order of their ranks; whoever ranks alike comes in the order of entries. */
export function ordered(length: i32, entries: Ints, ranks: Ints, costs: Ints): PlaceList {
  const list = changetype<PlaceList>(take(offsetof<PlaceList>()));
  list.length = length;
  list.entries = ints(length);
  list.ranks = ints(length);
  list.costs = ints(length);
  let keys = take(length << 3);
  for (let at = 0; at < length; at++) {
    // A rank, an entry and where it stands share one number.
    store<i64>(keys + ((<usize>at) << 3), ((<i64>ranks[at]) << 32) | ((<i64>entries[at]) << 16) | <i64>at);
  }
  keys = sorted(keys, take(length << 3), length);
  for (let at = 0; at < length; at++) {
    const from = <i32>(load<i64>(keys + ((<usize>at) << 3)) & 0xffff);
    list.entries[at] = entries[from];
    list.ranks[at] = ranks[from];
    list.costs[at] = costs[from];
  }
  return list;
}

/** As many keys as are put in order one by one. */
const RUN: i32 = 8;

/** Puts keys in order, the least first: merges ever longer runs, to and fro between two arrays; returns that which is in order. */
export function sorted(keys: usize, spare: usize, length: i32): usize {
  let from = keys;
  let to = spare;
  for (let low = 0; low < length; low += RUN) insert(from, low, min(low + RUN, length));
  for (let run = RUN; run < length; run <<= 1) {
    for (let low = 0; low < length; low += run << 1) {
      const middle = min(low + run, length);
      merge(from, to, low, middle, min(middle + run, length));
    }
    const other = from;
    from = to;
    to = other;
  }
  return from;
}

function insert(keys: usize, low: i32, high: i32): void {
  const first = keys + ((<usize>low) << 3);
  for (let i = low + 1; i < high; i++) {
    let at = keys + ((<usize>i) << 3);
    const key = load<i64>(at);
    for (; at > first && load<i64>(at - 8) > key; at -= 8) store<i64>(at, load<i64>(at - 8));
    store<i64>(at, key);
  }
}

function merge(from: usize, to: usize, low: i32, middle: i32, high: i32): void {
  let left = from + ((<usize>low) << 3);
  let right = from + ((<usize>middle) << 3);
  const leftEnd = right;
  const rightEnd = from + ((<usize>high) << 3);
  const end = to + ((<usize>high) << 3);
  for (let at = to + ((<usize>low) << 3); at < end; at += 8) {
    if (left < leftEnd && (right >= rightEnd || load<i64>(left) <= load<i64>(right))) {
      store<i64>(at, load<i64>(left));
      left += 8;
    } else {
      store<i64>(at, load<i64>(right));
      right += 8;
    }
  }
}
