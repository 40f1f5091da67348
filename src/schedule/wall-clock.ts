import type { TimeAxis } from '../availability/axis.ts';
import { SLOT, slotOf } from '../availability/axis.ts';
import type { Day, Minute } from '../model.ts';
import type { Zone } from '../time/zones/zone.ts';

/** One zone's civil days along the axis, so that the search asks a table and not the zone. */
export interface WallClock {
  readonly zone: Zone;
  readonly axis: TimeAxis;
  /** The civil day that `dayStarts[0]` begins. */
  readonly firstDay: Day;
  /** The slot each civil day begins in, from before the axis to past its end. */
  readonly dayStarts: Int32Array;
}

export const SLOTS_A_DAY = 1440 / SLOT;

/** Offsets reach 14 hours, so a slot's civil day is at most one day from its day in UTC. */
const SPARE_DAYS = 3;

export function wallClock(zone: Zone, axis: TimeAxis): WallClock {
  const firstDay = Math.floor(axis.start / 1440) - SPARE_DAYS;
  const days = Math.ceil(axis.slots / SLOTS_A_DAY) + 2 * SPARE_DAYS;
  const dayStarts = new Int32Array(days);
  for (let i = 0; i < days; i++) dayStarts[i] = slotOf(axis, zone.toInstant(firstDay + i, 0));
  return { zone, axis, firstDay, dayStarts };
}

/** The civil day a slot begins in. */
export function dayAt(clock: WallClock, slot: number): Day {
  const { dayStarts } = clock;
  let i = Math.floor(slot / SLOTS_A_DAY) + SPARE_DAYS;
  while (i > 0 && (dayStarts[i] as number) > slot) i--;
  while (i + 1 < dayStarts.length && (dayStarts[i + 1] as number) <= slot) i++;
  return clock.firstDay + i;
}

/** What the clock on the wall shows when a slot begins. */
export function minuteAt(clock: WallClock, slot: number, day: Day): Minute {
  if (isRegular(clock, day)) return (slot - startOf(clock, day)) * SLOT;
  return clock.zone.toWall(clock.axis.start + slot * SLOT).minute;
}

/** The slot in which the wall shows `minute` (which may pass 1,440) of `day`. */
export function slotAt(clock: WallClock, day: Day, minute: Minute): number {
  if (minute < 1440 && isRegular(clock, day)) return startOf(clock, day) + Math.floor(minute / SLOT);
  return slotOf(clock.axis, clock.zone.toInstant(day, minute));
}

/** The first slot of a civil day. */
export function startOf(clock: WallClock, day: Day): number {
  return clock.dayStarts[day - clock.firstDay] as number;
}

/** Whether a civil day has no clock change in it. */
export function isRegular(clock: WallClock, day: Day): boolean {
  return startOf(clock, day + 1) - startOf(clock, day) === SLOTS_A_DAY;
}
