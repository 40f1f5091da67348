import { minutes, Row } from './board';

/** A home on a day: all moves read them, so what they ask stands side by side. */
@final
@unmanaged
export class Home {
  /** Its row. */
  row: i32;
  /** Minutes of the clock. */
  from: i32;
  to: i32;
  /** Weeks (as bits) in which its sessions are due and can be there. */
  weeks: i32;
}

/** The homes on one weekday of one phase, in the order in which they came; those follow it in memory. */
@final
@unmanaged
export class DayHomes {
  count: i32;

  /** Bytes of one that has room for so many homes. */
  static size(most: i32): i32 {
    return offsetof<DayHomes>() + most * offsetof<Home>();
  }

  @inline
  at(index: i32): Home {
    const first = changetype<usize>(this) + offsetof<DayHomes>();
    return changetype<Home>(first + <usize>index * offsetof<Home>());
  }

  add(row: Row): void {
    const home = this.at(this.count++);
    home.row = row.index;
    home.from = minutes[row.home];
    home.to = home.from + row.length * 5;
    home.weeks = row.weeks[row.home] & row.due(row.phase);
  }

  remove(row: Row): void {
    let at = 0;
    while (this.at(at).row !== row.index) at++;
    const last = --this.count;
    for (; at < last; at++) {
      const home = this.at(at);
      const next = this.at(at + 1);
      home.row = next.row;
      home.from = next.from;
      home.to = next.to;
      home.weeks = next.weeks;
    }
  }
}
