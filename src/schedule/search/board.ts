import type { Rules, Weights } from '../../model.ts';
import type { OpenSeries } from '../due.ts';
import type { WeekGrid } from '../week-grid.ts';
import type { DayHomes } from './day-homes.ts';
import type { PlaceList } from './place-list.ts';

/** Weeks a row has room for: a quarter has 14 at most, and its last fortnight ends a week later. */
export const STRIDE = 16;

/**
 * One manager's quarter, laid out for the search: everything is a number in an array, so that moving a series, with
 * all its sessions and with whoever is in the way, takes microseconds, and costs are those of the plan itself.
 */
export interface Board {
  readonly grid: WeekGrid;
  readonly rules: Rules;
  readonly weights: Weights;
  /** Slots that stay free between two sessions. */
  readonly gap: number;
  readonly rows: readonly Row[];
  /** Weekly starts: all rows count them alike, in order of weekday and time. */
  readonly weekdays: Uint8Array;
  readonly minutes: Int32Array;
  /** The first start of each weekday; the eighth ends the list. */
  readonly dayFrom: Int32Array;
  /** The slot of the axis of each start, at `week * starts + start`. */
  readonly slots: Int32Array;
  /** Slots in which the manager is in a session, as bits. */
  readonly occupied: Int32Array;
  /** Sessions on each of the manager's days. */
  readonly dayCounts: Uint8Array;
  /** Homes on each weekday of either phase, at `phase * 7 + weekday`. */
  readonly homesOn: readonly DayHomes[];
  readonly phases: [number, number];
  /** What everything costs now. */
  cost: number;
  /** What was changed, five numbers a change, to be taken back: see `note`. */
  readonly journal: number[];
}

/** A series on the board. */
export interface Row {
  readonly series: OpenSeries;
  readonly index: number;
  readonly every: 1 | 2;
  readonly length: number;
  /** What it costs to leave a session out. */
  readonly unplaced: number;
  /** The pair's other row, where the two may not meet on one day. */
  sibling: Row | null;
  /** For each weekly start the weeks (as bits) in which it is free. */
  readonly weeks: Int32Array;
  /** Weeks in which any start is. */
  readonly everFree: number;
  /** What each start's hour costs, at `variant * starts + start`; clocks may move against each other. */
  readonly hours: Int32Array;
  readonly variants: Uint8Array;
  /** The rep's day less the manager's, for each start of each variant. */
  readonly repShift: Int8Array;
  /** Weeks it needs a place in, by phase. */
  readonly due: readonly [number, number];
  /** Phases it may choose from. */
  readonly choices: readonly (0 | 1)[];
  readonly isFixed: boolean;
  /** What a session costs that cannot be at a home (its start) in a week, at `home * STRIDE + week`. */
  readonly losses: Int32Array;
  /** What `nearestStarts` has listed so far, at `week * starts + home`. */
  readonly nearest: (Int32Array | undefined)[];
  /** Homes it could have, the cheapest first as if nobody else were there. */
  places: PlaceList;
  /** The same in the order of `priceHomes`, once that has been asked. */
  priced: PlaceList;
  leastCost: number;
  /** The home: a weekly start; -1 while it has none. */
  home: number;
  phase: 0 | 1;
  /** By due week: the weekly start that the session takes, in week `seatWeek`; -1 without a place. */
  readonly seats: Int32Array;
  readonly seatWeeks: Int8Array;
  readonly costs: Int32Array;
  /** Sessions on each of the manager's and of the rep's days. */
  readonly onDay: Uint8Array;
  readonly onRepDay: Uint8Array;
}

/** The rep's days begin a day before the quarter's first and end a day after its last. */
export const DAY_MARGIN = 1;

/** Notes how a session (or, where `due` is -1, a home) was before it changes. */
export function note(
  { journal }: Board,
  row: Row,
  due: number,
  start: number,
  other: number,
  cost: number,
): void {
  journal.push(row.index, due, start, other, cost);
}
