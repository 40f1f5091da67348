/**
 * Sessions to be packed into one person's time: an item covers some points of time from one of its starts on, a
 * point is one item's, a day holds so many, and two items of one pair never share a day. A series whose phase is
 * open is packed in one phase or the other.
 */
export interface Packing {
  readonly series: readonly PackingSeries[];
  readonly points: number;
  /** How many items each day holds. */
  readonly dayLimits: readonly number[];
  readonly pairs: number;
}

/** Its items by phase: one list, or two of which one is packed. */
export interface PackingSeries {
  readonly pair: number;
  readonly phases: readonly (readonly PackingItem[])[];
}

/** By start: the first point covered, the first not covered any more, and the day. Items alike are one. */
export interface PackingItem {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly days: Uint8Array;
}
