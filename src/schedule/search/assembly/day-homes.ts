import { Ints, ints, take } from './arena';
import { minutes, Row } from './board';

/** A moment that no home reaches. */
const NEVER: i32 = 1 << 20;

/**
 * The homes on one weekday of one phase: numbers of a sort side by side, four of which are looked at in one step.
 * What is missing to a multiple of four is a home that meets nothing.
 */
@final
@unmanaged
export class DayHomes {
  count: i32;
  /** Each home's row. */
  rows: Ints;
  /** Minutes of the clock. */
  from: Ints;
  to: Ints;
  /** Weeks (as bits) in which its sessions are due and can be there. */
  weeks: Ints;

  add(row: Row): void {
    const at = this.count++;
    const from = minutes[row.home];
    this.put(at, row.index, from, from + row.length * 5, row.weeks[row.home] & row.due(row.phase));
  }

  remove(row: Row): void {
    let at = 0;
    while (this.rows[at] !== row.index) at++;
    const last = --this.count;
    this.put(at, this.rows[last], this.from[last], this.to[last], this.weeks[last]);
    this.put(last, -2, NEVER, NEVER, 0);
  }

  put(at: i32, row: i32, from: i32, to: i32, weeks: i32): void {
    this.rows[at] = row;
    this.from[at] = from;
    this.to[at] = to;
    this.weeks[at] = weeks;
  }
}

/** One that has room for so many homes. */
export function openDayHomes(most: i32): DayHomes {
  const homes = changetype<DayHomes>(take(offsetof<DayHomes>()));
  const room = (most + 3) & ~3;
  homes.rows = ints(room);
  homes.from = ints(room);
  homes.to = ints(room);
  homes.weeks = ints(room);
  for (let at = 0; at < room; at++) homes.put(at, -2, NEVER, NEVER, 0);
  return homes;
}

/** Which of four numbers lie between two others, those included. */
export function within(four: v128, least: i32, most: i32): v128 {
  return v128.and(i32x4.ge_s(four, i32x4.splat(least)), i32x4.le_s(four, i32x4.splat(most)));
}
