import type { Day } from '../../model.ts';
import { startOf, type WallClock } from '../wall-clock.ts';

/** By slot from the first of these days on and before `past`: the day it is on, counted from the first. */
export function daysOfSlots(clock: WallClock, first: Day, past: Day): Uint8Array {
  const origin = startOf(clock, first);
  const days = new Uint8Array(startOf(clock, past) - origin);
  for (let day = first; day < past; day++) {
    days.fill(day - first, startOf(clock, day) - origin, startOf(clock, day + 1) - origin);
  }
  return days;
}
