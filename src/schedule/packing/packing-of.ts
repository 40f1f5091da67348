import type { Day, Rules } from '../../model.ts';
import { sittingsOn } from '../diary.ts';
import type { Due, OpenSeries } from '../due.ts';
import type { Participant } from '../participant.ts';
import { bufferSlots } from '../rules/buffer.ts';
import type { Sitting } from '../sitting.ts';
import { startOf } from '../wall-clock.ts';
import { daysOfSlots } from './days-of-slots.ts';
import type { Packing, PackingItem, PackingSeries } from './packing.ts';
import { openPairs } from './pairs.ts';
import { type Pending, phasesOf } from './pending.ts';

export interface TeamPacking {
  readonly packing: Packing;
  /** What each series of the packing stands for. */
  readonly series: readonly OpenSeries[];
}

/**
 * The sessions as a packing of the manager's time. What the manager has to attend besides (`fixed`) stands where
 * it is; the rest of the team's sessions is left out.
 */
export function packingOf(
  pending: readonly Pending[],
  manager: Participant,
  fixed: readonly Sitting[],
  first: Day,
  past: Day,
  rules: Rules,
): TeamPacking {
  const gap = bufferSlots(rules.buffer);
  const isOpen = (start: number, length: number): boolean =>
    fixed.every((other) => start >= other.end + gap || start + length <= other.start);
  const rows = pending.map((one): Row => {
    const length = one.series.slots + gap;
    return { ...one, length, starts: one.starts.filter((start) => isOpen(start, length)) };
  });
  const origin = startOf(manager.clock, first);
  const dayOf = daysOfSlots(manager.clock, first, past);
  const marks = pushedForward(rows, dayOf, origin);
  const before = countBefore(marks);
  const known = new Map<string, PackingItem>();
  const itemOf = ({ starts, length }: Row): PackingItem => {
    const slots = starts.map((start) => start - origin).filter((slot) => marks[slot] === 1);
    const key = `${length} ${slots.join(' ')}`;
    let item = known.get(key);
    if (item === undefined) {
      item = {
        from: Int32Array.from(slots, (slot) => before[slot] as number),
        to: Int32Array.from(slots, (slot) => before[slot + length] as number),
        days: Uint8Array.from(slots, (slot) => dayOf[slot] as number),
      };
      known.set(key, item);
    }
    return item;
  };
  const pairs = openPairs(rules);
  const bySeries = new Map<OpenSeries, Row[]>();
  for (const row of rows) bySeries.set(row.series, [...(bySeries.get(row.series) ?? []), row]);
  const packing: Packing = {
    series: Array.from(
      bySeries,
      ([series, own]): PackingSeries => ({
        pair: pairs.numberOf(series),
        phases: phasesOf(series).map((phase) => own.filter((row) => row.phase === phase).map(itemOf)),
      }),
    ),
    points: before[before.length - 1] as number,
    dayLimits: dayLimits(manager, fixed, first, past, rules),
    pairs: pairs.count(),
  };
  return { packing, series: [...bySeries.keys()] };
}

interface Row extends Pending {
  /** Slots with the gap after it. */
  readonly length: number;
}

/**
 * By slot: 1 where an arrangement may need to have a session start. Each session of any arrangement can be held
 * earlier on its day until its own calendars or the session before stop it, so that only what those begin with, or
 * sessions laid end to end from there, has to be looked at.
 */
function pushedForward(rows: readonly Row[], dayOf: Uint8Array, origin: number): Uint8Array {
  const lengths = [...new Set(rows.map(({ length }) => length))];
  const longest = Math.max(0, ...lengths);
  const marks = new Uint8Array(dayOf.length + longest + 1);
  const startable = lengths.map(() => new Uint8Array(dayOf.length));
  for (const { starts, length } of rows) {
    const own = startable[lengths.indexOf(length)] as Uint8Array;
    let last = -2;
    for (const start of starts) {
      const slot = start - origin;
      own[slot] = 1;
      if (slot !== last + 1 || dayOf[slot] !== dayOf[last]) marks[slot] = 1;
      last = slot;
    }
  }
  for (let slot = 0; slot < dayOf.length; slot++) {
    if (marks[slot] === 0) continue;
    let isStart = false;
    for (const [i, own] of startable.entries()) {
      if (own[slot] === 0) continue;
      isStart = true;
      marks[slot + (lengths[i] as number)] = 1;
    }
    if (!isStart) marks[slot] = 0;
  }
  marks.fill(0, dayOf.length);
  return marks;
}

/** By slot: how many marks are before it. */
function countBefore(marks: Uint8Array): Int32Array {
  const before = new Int32Array(marks.length + 1);
  for (let slot = 0; slot < marks.length; slot++) {
    before[slot + 1] = (before[slot] as number) + (marks[slot] as number);
  }
  return before;
}

function dayLimits(
  manager: Participant,
  fixed: readonly Sitting[],
  first: Day,
  past: Day,
  { sessionsPerDay }: Rules,
): number[] {
  const limits = Array.from({ length: past - first }, () => sessionsPerDay);
  for (const { rep, managerFirst, repFirst } of fixed) {
    const day = (rep === manager ? repFirst : managerFirst) - first;
    const limit = limits[day];
    if (limit !== undefined) limits[day] = Math.max(0, limit - 1);
  }
  return limits;
}

/** What stands in the manager's diary within these days without being one of the team's sessions of this quarter. */
export function fixedWithin({ manager, team, grid }: OpenSeries, first: Day, past: Day): Sitting[] {
  const own = new Set<Due>();
  for (const { dues } of team) for (const due of dues) own.add(due);
  const quarterEnd = grid.firstDay + grid.weeks * 7;
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
