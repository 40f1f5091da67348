import type { Day } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import type { AlwaysOpen, Stretch } from './always-open.ts';
import { instantOf, SLOT, slotOf, type TimeAxis } from './axis.ts';
import { clearRun, setRun } from './bits.ts';

/** Which civil days are closed: `closed[day - first]` is 1. Reaches past both ends of the axis. */
export interface ClosedDays {
  readonly first: Day;
  readonly closed: Uint8Array;
}

/** The slots inside the hours of open days: all there could be, without the closed days' own. */
export function openSlots(always: AlwaysOpen, days: ClosedDays, axis: TimeAxis): Uint32Array {
  const open = always.open.slice();
  for (const stretch of always.stretches) {
    const { first, closed } = days;
    const firstDay = Math.floor((instantOf(axis, stretch.from) + stretch.offset) / 1440);
    const lastDay = Math.floor((instantOf(axis, stretch.to) + stretch.offset - 1) / 1440);
    // From the day before: a shift that began on it reaches into the first.
    let day = closed.indexOf(1, firstDay - 1 - first) + first;
    while (day >= first && day <= lastDay) {
      remakeDay(open, always, days, axis, stretch, day);
      remakeDay(open, always, days, axis, stretch, day + 1);
      day = closed.indexOf(1, day + 1 - first) + first;
    }
  }
  return open;
}

/** Makes a day anew that is closed, or that lacks the shift which would have begun on a closed day. */
function remakeDay(
  open: Uint32Array,
  { pattern }: AlwaysOpen,
  { first, closed }: ClosedDays,
  axis: TimeAxis,
  { from, to, offset }: Stretch,
  day: Day,
): void {
  const pieces = pattern[weekdayOf(day)] ?? [];
  if (pieces.length === 0) return;
  const midnight = day * 1440 - offset;
  const start = slotOf(axis, midnight);
  clearRun(open, Math.max(from, start), Math.min(to, start + 1440 / SLOT));
  if (closed[day - first] === 1) return;
  for (const piece of pieces) {
    if (piece.sinceYesterday) continue;
    const firstSlot = slotOf(axis, midnight + piece.from + SLOT - 1);
    setRun(open, Math.max(from, firstSlot), Math.min(to, slotOf(axis, midnight + piece.to)));
  }
}
