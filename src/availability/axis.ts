import type { Horizon, Instant } from '../model.ts';

/** Minutes of a slot. Every offset in force since 2015 is a multiple of it. */
export const SLOT = 5;

/** 63 words of 32 bits, so that weeks can be copied by the word. */
export const SLOTS_A_WEEK = (7 * 1440) / SLOT;

/** The slots that bitsets count: slot i is [start + 5 i, start + 5 i + 5). `slots` is a multiple of 32. */
export interface TimeAxis {
  readonly start: Instant;
  readonly slots: number;
}

const DAYS_BEFORE = 2;
/** A fortnight that is due in the last week ends a week later; two days more for the zones' sake. */
const DAYS_AFTER = 9;

export function axisFor(horizon: Horizon): TimeAxis {
  const firstDay = horizon.firstDay - DAYS_BEFORE;
  const days = horizon.lastDay + DAYS_AFTER + 1 - firstDay;
  return { start: firstDay * 1440, slots: (days * 1440) / SLOT };
}

/** The slot an instant falls into; below 0 or past `slots` where the axis does not reach. */
export function slotOf(axis: TimeAxis, instant: Instant): number {
  return Math.floor((instant - axis.start) / SLOT);
}

/** The instant a slot begins. */
export function instantOf(axis: TimeAxis, slot: number): Instant {
  return axis.start + slot * SLOT;
}
