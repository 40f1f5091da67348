import type { Board, Row } from './board.ts';

/** The homes on one weekday of one phase, in the order in which they came; numbers side by side, as all moves read them. */
export interface DayHomes {
  count: number;
  /** Each home's row. */
  readonly rows: Int32Array;
  /** Minutes of the clock. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Weeks (as bits) in which its sessions are due and can be there. */
  readonly weeks: Int32Array;
}

export function noDayHomes(most: number): DayHomes {
  return {
    count: 0,
    rows: new Int32Array(most),
    from: new Int32Array(most),
    to: new Int32Array(most),
    weeks: new Int32Array(most),
  };
}

export function addHome(homes: DayHomes, { minutes }: Board, row: Row): void {
  const at = homes.count++;
  const from = minutes[row.home] as number;
  homes.rows[at] = row.index;
  homes.from[at] = from;
  homes.to[at] = from + row.length * 5;
  homes.weeks[at] = (row.weeks[row.home] as number) & row.due[row.phase];
}

export function removeHome(homes: DayHomes, { index }: Row): void {
  const { rows, from, to, weeks } = homes;
  let at = 0;
  while (rows[at] !== index) at++;
  const last = --homes.count;
  for (; at < last; at++) {
    rows[at] = rows[at + 1] as number;
    from[at] = from[at + 1] as number;
    to[at] = to[at + 1] as number;
    weeks[at] = weeks[at + 1] as number;
  }
}
