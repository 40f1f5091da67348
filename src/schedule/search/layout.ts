import type { Rules, Weights } from '../../model.ts';
import type { OpenSeries } from '../due.ts';
import type { WeekGrid } from '../week-grid.ts';

/** One manager's quarter, laid out for the search: everything is a number in an array. */
export interface Layout {
  readonly grid: WeekGrid;
  readonly rules: Rules;
  readonly weights: Weights;
  /** Slots that stay free between two sessions. */
  readonly gap: number;
  readonly rows: readonly Row[];
  /** Weekly starts: all rows count them alike, in order of weekday and time. */
  readonly weekdays: Uint8Array;
  readonly minutes: Int32Array;
  /** The slot of the axis of each start, at `week * starts + start`. */
  readonly slots: Int32Array;
  /** Slots, as bits, in which the manager is in a session that is no row's. */
  readonly occupied: Int32Array;
  /** Such sessions on each of the manager's days. */
  readonly dayCounts: Uint8Array;
}

/** A series. */
export interface Row {
  readonly series: OpenSeries;
  /** What it costs to leave a session out. */
  readonly unplaced: number;
  /** For each weekly start the weeks (as bits) in which it is free. */
  readonly weeks: Int32Array;
  /** What each start's hour costs, at `variant * starts + start`; clocks may move against each other. */
  readonly hours: Int32Array;
  /** By week. */
  readonly variants: Uint8Array;
  /** The rep's day less the manager's, for each start of each variant. */
  readonly repShift: Int8Array;
  /** Weeks it needs a place in, by phase. */
  readonly due: readonly [number, number];
  /** Phases it may choose from. */
  readonly choices: readonly (0 | 1)[];
  readonly isFixed: boolean;
}

/** Weeks a row has room for: a quarter has 14 at most, and its last fortnight ends a week later. */
export const STRIDE = 16;

/** Where a series is held. */
export interface Seating {
  /** A weekly start. */
  readonly home: number;
  readonly phase: 0 | 1;
  /** By the week a session is due in, `STRIDE` of them: `week * starts + start`, `HOMELESS` or `NOT_DUE`. */
  readonly seats: Int32Array;
}

/** A session without a place. */
export const HOMELESS = -1;

/** A week that has no session to be seated. */
export const NOT_DUE = -2;
