import type { Sitting } from './sitting.ts';
import { minuteAt, SLOTS_A_DAY } from './wall-clock.ts';
import { WEEK_SLOTS, type WeekGrid } from './week-grid.ts';

/** A manager's weeks laid over one another: which weeks each slot of the week is taken in, and how full days are. */
export interface Template {
  readonly grid: WeekGrid;
  /** Sets of weeks, for each slot from the Sunday before to the Monday after. */
  readonly taken: Int32Array;
  /** Sessions on each weekday of each week, at `weekday * 16 + week`. */
  readonly counts: Uint8Array;
  /** Sets of weeks in which a weekday holds as many sessions as it may. */
  readonly full: Int32Array;
  readonly limit: number;
  readonly buffer: number;
}

const MARGIN = 2 * SLOTS_A_DAY;

export function emptyTemplate(grid: WeekGrid, limit: number, buffer: number): Template {
  return {
    grid,
    taken: new Int32Array(WEEK_SLOTS + 2 * MARGIN),
    counts: new Uint8Array(7 * 16),
    full: new Int32Array(7),
    limit,
    buffer: Math.min(buffer, SLOTS_A_DAY),
  };
}

/** Weeks in which a stretch, buffer and all, would meet something. */
export function takenWeeks({ taken, buffer }: Template, minute: number, slots: number): number {
  const from = MARGIN + minute / 5 - buffer;
  const to = from + slots + 2 * buffer;
  let set = 0;
  for (let slot = from; slot < to; slot++) set |= taken[slot] as number;
  return set;
}

/** Weeks in which a session stands right before or right after, with no more than `gap` slots between. */
export function neighbourWeeks(
  { taken, buffer }: Template,
  minute: number,
  slots: number,
  gap: number,
): number {
  const reach = Math.max(gap, buffer) + 1;
  const from = MARGIN + minute / 5;
  let set = 0;
  for (let i = 1; i <= reach; i++) {
    set |= (taken[from - i] as number) | (taken[from + slots - 1 + i] as number);
  }
  return set;
}

export function take(template: Template, minute: number, slots: number, weeks: number): void {
  const from = MARGIN + minute / 5;
  const { taken } = template;
  for (let slot = from; slot < from + slots; slot++) taken[slot] = (taken[slot] as number) | weeks;
  count(template, Math.floor(minute / 1440), weeks, 1);
}

export function release(template: Template, minute: number, slots: number, weeks: number): void {
  const from = MARGIN + minute / 5;
  const { taken } = template;
  for (let slot = from; slot < from + slots; slot++) taken[slot] = (taken[slot] as number) & ~weeks;
  count(template, Math.floor(minute / 1440), weeks, -1);
}

function count({ counts, full, limit }: Template, weekday: number, weeks: number, by: 1 | -1): void {
  for (let rest = weeks; rest !== 0; rest &= rest - 1) {
    const week = 31 - Math.clz32(rest & -rest);
    const at = weekday * 16 + week;
    const sessions = (counts[at] as number) + by;
    counts[at] = sessions;
    const bit = 1 << week;
    full[weekday] = sessions >= limit ? (full[weekday] as number) | bit : (full[weekday] as number) & ~bit;
  }
}

/** Lays what stands in the manager's diary over the template, whoever it is with. */
export function takeSitting(template: Template, sitting: Sitting, day: number): void {
  const { grid } = template;
  const offset = day - grid.firstDay;
  if (offset < 0 || offset >= grid.weeks * 7) return;
  const week = Math.floor(offset / 7);
  const minute = (offset - week * 7) * 1440 + minuteAt(grid.clock, sitting.start, day);
  take(template, minute, sitting.end - sitting.start, 1 << week);
}
