import { loadOf, oneMoreAhead } from '../balance.ts';
import type { Board, Row } from './board.ts';

/**
 * What a team's series share, each share with a number of its own: the manager's quarters of an hour (no two sessions
 * in one), days (so many sessions), the days of each pair (one session), and in the fortnight's template the days by
 * their load and the balance of the two weeks.
 */
export interface Shares {
  /** By weekly start: its quarter of an hour among those of a week in which sessions can be. */
  readonly quarters: Int32Array;
  readonly quartersAWeek: number;
  /** Where the days begin, those of pairs, the template's days; and the balance, which is the last. */
  readonly dayAt: number;
  readonly pairAt: number;
  readonly loadAt: number;
  readonly balanceAt: number;
  /** By row: how many quarters its sessions take with what stays free after them. */
  readonly spans: Int32Array;
  /** By row: where its pair's days begin; -1 where the pair may meet twice a day. */
  readonly pairDays: Int32Array;
  /** How much there is of each share; 0 of those that cost by the piece. */
  readonly most: Float64Array;
  /** What one more home costs on a day of the template that has none, one, two ... */
  readonly loads: readonly number[];
  /** What one more biweekly series costs in the week that is ahead by none, one, two ... */
  readonly balances: readonly number[];
}

export function sharesOf(board: Board): Shares {
  const { rows, minutes, weekdays, dayFrom, gap, grid, weights, rules } = board;
  const spans = Int32Array.from(rows, ({ length }) => Math.ceil((length + gap) / 3));
  const first = Math.min(...minutes) / 15;
  const width = Math.max(...minutes) / 15 - first + Math.max(...spans) + 1;
  const quarters = new Int32Array(weekdays.length);
  let open = 0;
  for (let weekday = 0; weekday < 7; weekday++) {
    const from = dayFrom[weekday] as number;
    const to = dayFrom[weekday + 1] as number;
    if (from === to) continue;
    for (let start = from; start < to; start++) {
      quarters[start] = open * width + (minutes[start] as number) / 15 - first;
    }
    open++;
  }
  const quartersAWeek = open * width;
  // A fortnight ends a week after the week it is due in.
  const days = (grid.weeks + 1) * 7;
  const dayAt = (grid.weeks + 1) * quartersAWeek;
  const pairAt = dayAt + days;
  const loadAt = pairAt + rows.length * days;
  const balanceAt = loadAt + 14;
  const most = new Float64Array(balanceAt + 1);
  most.fill(1, 0, dayAt).fill(1, pairAt, loadAt);
  const standing = standingOn(board);
  for (let day = 0; day < days; day++) {
    most[dayAt + day] = Math.max(0, rules.sessionsPerDay - (standing[day] as number));
  }
  const biweekly = rows.filter(({ every }) => every === 2);
  return {
    quarters,
    quartersAWeek,
    dayAt,
    pairAt,
    loadAt,
    balanceAt,
    spans,
    pairDays: Int32Array.from(rows, (row) => (row.sibling === null ? -1 : pairAt + pairOf(row) * days)),
    most,
    loads: rows.map((_, others) => loadOf(others, weights)),
    balances: biweekly.map((_, ahead) => oneMoreAhead(ahead)),
  };
}

function pairOf({ index, sibling }: Row): number {
  return sibling === null ? index : Math.min(index, sibling.index);
}

/** By the manager's day: sessions that are no row's. */
function standingOn({ rows, dayCounts, weekdays }: Board): Uint8Array {
  const standing = dayCounts.slice();
  for (const { seats, seatWeeks } of rows) {
    for (let due = 0; due < seats.length; due++) {
      const start = seats[due] as number;
      if (start === -1) continue;
      const day = (seatWeeks[due] as number) * 7 + (weekdays[start] as number);
      standing[day] = (standing[day] as number) - 1;
    }
  }
  return standing;
}
