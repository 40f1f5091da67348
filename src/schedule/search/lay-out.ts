import { SLOT } from '../../availability/axis.ts';
import type { Roster } from '../../model.ts';
import { phaseOf } from '../../time/week.ts';
import { sittingsOn } from '../diary.ts';
import { dueIn, isActive, type OpenSeries } from '../due.ts';
import { costAt, hourCosts } from '../hour-costs.ts';
import { bufferSlots } from '../rules/buffer.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { isForbidden } from '../rules/index.ts';
import { sittingAt } from '../sitting.ts';
import { slotAt, startOf } from '../wall-clock.ts';
import type { WeekGrid } from '../week-grid.ts';
import { WEIGHTS, weightsOf } from '../weights.ts';
import type { Layout, Row } from './layout.ts';

/**
 * Lays a team out for the search, but for what has no free start at all. Its free sessions are in nobody's diary
 * meanwhile.
 */
export function layOut(
  team: readonly OpenSeries[],
  isMovable: (series: OpenSeries) => boolean,
  isNew: (series: OpenSeries) => boolean,
  roster: Roster,
  bounds: Bounds,
): Layout | null {
  const first = team[0];
  if (first === undefined) return null;
  const { grid, manager } = first;
  const { quarters } = grid;
  const starts = quarters.slots.length;
  const layout: Layout = {
    grid,
    rules: roster.rules,
    weights: weightsOf(roster.rules),
    gap: bufferSlots(roster.rules.buffer),
    rows: [],
    weekdays: quarters.weekdays,
    minutes: quarters.slots.map((slot) => slot * SLOT),
    slots: slotsOf(grid, starts),
    occupied: new Int32Array((manager.availability.axis.slots >>> 5) + 4),
    dayCounts: new Uint8Array((grid.weeks + 2) * 7),
  };
  const standing = new Set(
    [...Array(grid.weeks * 7 + 9).keys()].flatMap((day) =>
      sittingsOn(manager.diary, grid.firstDay + day - 1),
    ),
  );
  for (const sitting of standing) {
    for (let slot = sitting.start; slot < sitting.end; slot++) {
      layout.occupied[slot >>> 5] = (layout.occupied[slot >>> 5] as number) | (1 << (slot & 31));
    }
    for (let day = sitting.managerFirst; day <= sitting.managerLast; day++) {
      const at = day - grid.firstDay;
      if (at >= 0 && at < layout.dayCounts.length)
        layout.dayCounts[at] = (layout.dayCounts[at] as number) + 1;
    }
  }
  const rows = layout.rows as Row[];
  for (const series of team) {
    const isBeset = standing.size > 0 || hasSittings(series);
    const row = rowOf(layout, series, !isMovable(series), isNew(series), isBeset, roster, bounds);
    if (row !== null) rows.push(row);
  }
  return layout;
}

function hasSittings({ rep, grid }: OpenSeries): boolean {
  for (let day = -1; day <= grid.weeks * 7 + 7; day++) {
    if (sittingsOn(rep.diary, grid.firstDay + day).length > 0) return true;
  }
  return false;
}

/** The slot of each weekly start in each week, and in the week after the quarter's last. */
function slotsOf(grid: WeekGrid, starts: number): Int32Array {
  const { quarters, regular, clock, firstDay, weeks } = grid;
  const slots = new Int32Array((weeks + 1) * starts);
  for (let week = 0; week <= weeks; week++) {
    for (let start = 0; start < starts; start++) {
      const day = week * 7 + (quarters.weekdays[start] as number);
      const slotOfDay = quarters.slots[start] as number;
      const base = regular[day] ?? -1;
      slots[week * starts + start] =
        base >= 0 ? base + slotOfDay : slotAt(clock, firstDay + day, slotOfDay * SLOT);
    }
  }
  return slots;
}

function rowOf(
  layout: Layout,
  series: OpenSeries,
  isFixed: boolean,
  isNew: boolean,
  isBeset: boolean,
  roster: Roster,
  bounds: Bounds,
): Row | null {
  const weeks = freeWeeks(layout, series, isBeset ? bounds : null);
  if (weeks.every((set) => set === 0)) return null;
  return {
    series,
    unplaced: series.kind === 'pipeline-review' ? WEIGHTS.unplaced : WEIGHTS.unplacedDevelopment,
    weeks,
    ...hoursOf(layout, series),
    due: dueWeeks(series, roster),
    choices: series.every === 1 ? [0] : phasesOf(series, isNew && !isFixed),
    isFixed,
  };
}

/** Phases are for ever: only a series that had none before, and none of whose sessions stands, may choose. */
function phasesOf({ dues, phase }: OpenSeries, isOpen: boolean): readonly (0 | 1)[] {
  const stands = dues.some(({ sitting }) => sitting !== null);
  return phase === null || (isOpen && !stands) ? [0, 1] : [phase];
}

function freeWeeks(layout: Layout, series: OpenSeries, bounds: Bounds | null): Int32Array {
  const { slots, grid } = layout;
  const starts = layout.weekdays.length;
  const { fromWord, words } = series.mask;
  const free = new Int32Array(starts);
  for (let week = 0; week <= grid.weeks; week++) {
    const due = dueIn(series, week);
    for (let start = 0; start < starts; start++) {
      const slot = slots[week * starts + start] as number;
      if ((((words[(slot >>> 5) - fromWord] ?? 0) >>> (slot & 31)) & 1) === 0) continue;
      if (bounds !== null && isForbidden(sittingAt(due, slot), bounds)) continue;
      free[start] = (free[start] as number) | (1 << week);
    }
  }
  return free;
}

/** What hours cost where the two clocks stand as they do in each week: rarely in more than two ways. */
function hoursOf(
  layout: Layout,
  { manager, rep, kind, minutes }: OpenSeries,
): { variants: Uint8Array; hours: Int32Array; repShift: Int8Array } {
  const { grid } = layout;
  const starts = layout.weekdays.length;
  const apart: number[] = [];
  const variants = new Uint8Array(grid.weeks + 1);
  const isOneClock = manager.clock === rep.clock;
  for (let week = 0; week <= grid.weeks; week++) {
    const midweek = grid.firstDay + week * 7 + 2;
    const difference = isOneClock ? 0 : startOf(manager.clock, midweek) - startOf(rep.clock, midweek);
    let variant = apart.indexOf(difference);
    if (variant === -1) variant = apart.push(difference) - 1;
    variants[week] = variant;
  }
  const hours = new Int32Array(apart.length * starts);
  const repShift = new Int8Array(apart.length * starts);
  const forManager = hourCosts(manager.work, 'manager', kind, minutes);
  const forRep = hourCosts(rep.work, 'rep', kind, minutes);
  apart.forEach((difference, variant) => {
    for (let start = 0; start < starts; start++) {
      const weekday = layout.weekdays[start] as number;
      const minute = layout.minutes[start] as number;
      const theirs = minute + difference * SLOT;
      const shift = Math.floor(theirs / 1440);
      repShift[variant * starts + start] = shift;
      hours[variant * starts + start] =
        costAt(forManager, weekday, minute) +
        costAt(forRep, (weekday + shift + 7) % 7, theirs - shift * 1440);
    }
  });
  return { variants, hours, repShift };
}

/** The weeks a series still needs a place in, for either phase. */
function dueWeeks(series: OpenSeries, { anchor }: Roster): [number, number] {
  const { grid, manager, rep, every } = series;
  const due: [number, number] = [0, 0];
  for (let week = 0; week < grid.weeks; week++) {
    const monday = grid.firstDay + week * 7;
    if (!isActive(manager.person, rep.person, monday)) continue;
    if (every === 1) due[0] |= 1 << week;
    else due[phaseOf(monday, anchor)] |= 1 << week;
  }
  for (const { sitting, week } of series.dues) {
    if (sitting === null) continue;
    due[0] &= ~(1 << week);
    due[1] &= ~(1 << week);
  }
  return due;
}
