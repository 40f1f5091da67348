import { weekdayOf } from '../time/day.ts';
import { loadOf } from './balance.ts';
import { sittingsOn } from './diary.ts';
import { type Due, windowDays } from './due.ts';
import { costAt, hourCosts } from './hour-costs.ts';
import { nextQuarterCost } from './next-quarter.ts';
import { displacementCost, homeOf } from './rules/displacement.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { isForbidden } from './rules/index.ts';
import { type Sitting, sittingAt } from './sitting.ts';
import { startsBetween } from './start-mask.ts';
import { dayAt, minuteAt, startOf } from './wall-clock.ts';

/** The starts at which both people are free of everything but sessions, the cheapest first, then the earliest. */
export interface Options {
  /** `cost * STARTS + start`: numbers sort without a call for each pair of them. */
  readonly ranked: Float64Array;
  /** By rank, made when first asked for: most are never looked at. */
  readonly sittings: (Sitting | undefined)[];
}

/** One of them. */
export interface Option {
  readonly sitting: Sitting;
  readonly cost: number;
}

/** More than an axis has slots: a century has ten million. */
const STARTS = 2 ** 24;

/** Slots in a quarter of an hour. Every clock change is a multiple of it. */
const QUARTER = 3;

/** Quarters of an hour. */
export function quarterOptions(due: Due): Options {
  due.quarterOptions ??= rank(due, true);
  return due.quarterOptions;
}

/** The starts between the quarters, for where no quarter fits. */
export function oddOptions(due: Due): Options {
  due.oddOptions ??= rank(due, false);
  return due.oddOptions;
}

/** Whether the window has any start at all; asked before homes are known, so it ranks none. */
export function hasOptions(due: Due): boolean {
  const { manager, mask } = due.series;
  const to = startOf(manager.clock, due.monday + windowDays(due));
  return startsBetween(mask, startOf(manager.clock, due.monday), to).length > 0;
}

export function costOf({ ranked }: Options, rank: number): number {
  return Math.floor((ranked[rank] as number) / STARTS);
}

export function sittingOf(due: Due, { ranked, sittings }: Options, rank: number): Sitting {
  let sitting = sittings[rank];
  if (sitting === undefined) {
    sitting = sittingAt(due, (ranked[rank] as number) % STARTS);
    sittings[rank] = sitting;
  }
  return sitting;
}

function rank(due: Due, onQuarters: boolean): Options {
  const { manager, rep, kind, minutes, mask, grid } = due.series;
  const forManager = hourCosts(manager.work, 'manager', kind, minutes);
  const forRep = hourCosts(rep.work, 'rep', kind, minutes);
  const home = homeOf(due);
  const isOneClock = manager.clock === rep.clock;
  const nextQuarter = grid.firstDay + grid.weeks * 7;
  const packed: number[] = [];
  const from = startOf(manager.clock, due.monday);
  const to = startOf(manager.clock, due.monday + windowDays(due));
  for (const start of startsBetween(mask, from, to, onQuarters ? from : null)) {
    if (!onQuarters && (start - from) % QUARTER === 0) continue;
    const day = dayAt(manager.clock, start);
    const minute = minuteAt(manager.clock, start, day);
    const repDay = isOneClock ? day : dayAt(rep.clock, start);
    const repMinute = isOneClock ? minute : minuteAt(rep.clock, start, repDay);
    let cost = displacementCost(due, home, start, day, minute);
    cost += costAt(forManager, weekdayOf(day), minute) + costAt(forRep, weekdayOf(repDay), repMinute);
    if (day >= nextQuarter) cost += nextQuarterCost(due, start, day);
    packed.push(cost * STARTS + start);
  }
  return { ranked: new Float64Array(packed).sort(), sittings: [] };
}

/** The cheapest start that nothing forbids, or null. */
export function bestOption(due: Due, bounds: Bounds): Option | null {
  return bestAmong(due, quarterOptions(due), bounds) ?? bestAmong(due, oddOptions(due), bounds);
}

/** The same, without looking between the quarters where there are quarters to choose from. */
export function bestQuarter(due: Due, bounds: Bounds): Option | null {
  const quarters = quarterOptions(due);
  return bestAmong(due, quarters.ranked.length > 0 ? quarters : oddOptions(due), bounds);
}

function bestAmong(due: Due, options: Options, bounds: Bounds): Option | null {
  const { weights } = due.series.manager.work;
  let best: Option | null = null;
  for (let rank = 0; rank < options.ranked.length; rank++) {
    const base = costOf(options, rank);
    if (best !== null && base >= best.cost) break;
    const sitting = sittingOf(due, options, rank);
    if (isForbidden(sitting, bounds)) continue;
    const others = sittingsOn(sitting.manager.diary, sitting.managerFirst).length;
    const load = loadOf(others, weights);
    const cost = base + load;
    if (best === null || cost < best.cost) best = { sitting, cost };
  }
  return best;
}
