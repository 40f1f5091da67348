import { ints, Ints } from './arena';
import { minutes, Row } from './board';

/** The homes on one weekday of one phase, in the order in which they came; numbers side by side, as all moves read them. */
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

  open(most: i32): void {
    this.rows = ints(most);
    this.from = ints(most);
    this.to = ints(most);
    this.weeks = ints(most);
  }

  add(row: Row): void {
    const at = this.count++;
    const from = minutes[row.home];
    this.rows[at] = row.index;
    this.from[at] = from;
    this.to[at] = from + row.length * 5;
    this.weeks[at] = row.weeks[row.home] & row.due(row.phase);
  }

  remove(row: Row): void {
    let at = 0;
    while (this.rows[at] !== row.index) at++;
    const last = --this.count;
    for (; at < last; at++) {
      this.rows[at] = this.rows[at + 1];
      this.from[at] = this.from[at + 1];
      this.to[at] = this.to[at + 1];
      this.weeks[at] = this.weeks[at + 1];
    }
  }
}
