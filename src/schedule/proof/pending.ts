import type { Day, Rules } from '../../model.ts';
import { sittingsOn } from '../diary.ts';
import { type Due, type OpenSeries, windowDays } from '../due.ts';
import { bufferSlots } from '../rules/buffer.ts';
import type { Sitting } from '../sitting.ts';
import { type StartMask, startsBetween, startsIn } from '../start-mask.ts';
import { dayAt, startOf } from '../wall-clock.ts';
import type { Packing, PackingItem } from './packing-bound.ts';

/** A session due in some weeks and no others, and every start its two calendars leave it. */
export interface Pending {
  readonly due: Due;
  /** Slots of the axis. The clock is no matter: what a week can hold does not change while it passes. */
  readonly starts: readonly number[];
}

/** A team's sessions that have to be held within the days from `first` on and before `past`, if at all. */
export function pendingWithin(
  team: readonly OpenSeries[],
  first: Day,
  past: Day,
  known: Map<OpenSeries, StartMask>,
): Pending[] {
  const pending: Pending[] = [];
  for (const series of team) {
    for (const due of series.dues) {
      const end = due.monday + windowDays(due);
      if (due.monday < first || end > past) continue;
      const { clock } = series.manager;
      const starts = startsBetween(maskOf(series, known), startOf(clock, due.monday), startOf(clock, end));
      if (starts.length > 0) pending.push({ due, starts });
    }
  }
  return pending;
}

/** All starts of a quarter, those that are over included. */
function maskOf(series: OpenSeries, known: Map<OpenSeries, StartMask>): StartMask {
  let mask = known.get(series);
  if (mask === undefined) {
    const { grid, manager, rep, slots } = series;
    const from = startOf(manager.clock, grid.firstDay);
    const to = startOf(manager.clock, grid.firstDay + (grid.weeks + 1) * 7);
    mask = startsIn(manager.availability.free, rep.availability.free, slots, from, to);
    known.set(series, mask);
  }
  return mask;
}

/**
 * The sessions as a packing of the manager's time. What the manager has to attend besides (sessions with the boss,
 * of other quarters, with former reps) stands where it is; the rest of the team's sessions is left out.
 */
export function packingOf(pending: readonly Pending[], first: Day, past: Day, rules: Rules): Packing | null {
  const series = pending[0]?.due.series;
  if (series === undefined) return null;
  const { manager, grid } = series;
  const { clock } = manager;
  const origin = startOf(clock, first);
  const slots = startOf(clock, past) - origin;
  const gap = bufferSlots(rules.buffer);
  const fixed = fixedWithin(series, first, past, grid.firstDay + grid.weeks * 7);
  const dayOf = new Uint8Array(slots);
  for (let slot = 0; slot < slots; slot++) dayOf[slot] = dayAt(clock, origin + slot) - first;
  const dayLimits = Array.from({ length: past - first }, () => rules.sessionsPerDay);
  for (const { managerFirst, rep, repFirst } of fixed) {
    const day = (rep === manager ? repFirst : managerFirst) - first;
    const limit = dayLimits[day];
    if (limit !== undefined) dayLimits[day] = Math.max(0, limit - 1);
  }
  const pairs = new Map<unknown, number>();
  const items: PackingItem[] = [];
  for (const { due, starts } of pending) {
    const { rep, slots: length } = due.series;
    // A pair's two kinds keep to different days; without that rule each has a pair of its own.
    const key = rules.sameDay === 'forbid' ? rep : due.series;
    const pair = pairs.get(key) ?? pairs.size;
    pairs.set(key, pair);
    const open = starts.filter((start) =>
      fixed.every((other) => start >= other.end + gap || start + length + gap <= other.start),
    );
    if (open.length === 0) continue;
    items.push({ starts: Int32Array.from(open, (slot) => slot - origin), length: length + gap, pair });
  }
  return { slots, items, dayOf, dayLimits, pairs: pairs.size };
}

function fixedWithin({ manager, team }: OpenSeries, first: Day, past: Day, quarterEnd: Day): Sitting[] {
  const own = new Set<Due>();
  for (const { dues } of team) for (const due of dues) own.add(due);
  const fixed = new Set<Sitting>();
  for (let day = first - 1; day <= past; day++) {
    for (const sitting of sittingsOn(manager.diary, day)) {
      if (sitting.due !== null && own.has(sitting.due)) continue;
      // Later quarters are planned around this one.
      if (sitting.monday < quarterEnd) fixed.add(sitting);
    }
  }
  return [...fixed];
}
