import { weekdayOf } from '../time/day.ts';
import { sittingsOn } from './diary.ts';
import { type Due, windowDays } from './due.ts';
import { costAt, hourCosts } from './hour-costs.ts';
import { nextQuarterCost } from './next-quarter.ts';
import { displacementCost } from './rules/displacement.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { isForbidden } from './rules/index.ts';
import { type Sitting, sittingAt } from './sitting.ts';
import { startsBetween } from './start-mask.ts';
import { minuteAt, startOf } from './wall-clock.ts';
import { WEIGHTS } from './weights.ts';

/** A start at which both people are free of everything but sessions, and what it costs. */
export interface Option {
  readonly sitting: Sitting;
  readonly cost: number;
}

/** Slots in a quarter of an hour. Every clock change is a multiple of it. */
const QUARTER = 3;

/** Quarters of an hour, the cheapest first. */
export function quarterOptions(due: Due): readonly Option[] {
  due.quarterOptions ??= ranked(due, startsOn(due, true));
  return due.quarterOptions;
}

/** The starts between the quarters, for where no quarter fits. */
export function oddOptions(due: Due): readonly Option[] {
  due.oddOptions ??= ranked(due, startsOn(due, false));
  return due.oddOptions;
}

/** Whether the window has any start at all; asked before homes are known, so it ranks none. */
export function hasOptions(due: Due): boolean {
  const { manager, mask } = due.series;
  const to = startOf(manager.clock, due.monday + windowDays(due));
  return startsBetween(mask, startOf(manager.clock, due.monday), to).length > 0;
}

function startsOn(due: Due, onQuarters: boolean): number[] {
  const { manager, mask } = due.series;
  const starts: number[] = [];
  const last = due.monday + windowDays(due);
  for (let day = due.monday; day < last; day++) {
    const first = startOf(manager.clock, day);
    for (const slot of startsBetween(mask, first, startOf(manager.clock, day + 1))) {
      if (((slot - first) % QUARTER === 0) === onQuarters) starts.push(slot);
    }
  }
  return starts;
}

function ranked(due: Due, starts: readonly number[]): Option[] {
  const { manager, rep, kind, minutes } = due.series;
  const forManager = hourCosts(manager.work, 'manager', kind, minutes);
  const forRep = hourCosts(rep.work, 'rep', kind, minutes);
  const options = starts.map((start): Option => {
    const sitting = sittingAt(due, start);
    const { managerFirst, repFirst } = sitting;
    const cost =
      displacementCost(due, start) +
      nextQuarterCost(due, sitting) +
      costAt(forManager, weekdayOf(managerFirst), minuteAt(manager.clock, start, managerFirst)) +
      costAt(forRep, weekdayOf(repFirst), minuteAt(rep.clock, start, repFirst));
    return { sitting, cost };
  });
  return options.sort((a, b) => a.cost - b.cost);
}

/** The cheapest start that nothing forbids, or null. */
export function bestOption(due: Due, bounds: Bounds): Option | null {
  return bestAmong(quarterOptions(due), bounds) ?? bestAmong(oddOptions(due), bounds);
}

/** The same, without looking between the quarters where there are quarters to choose from. */
export function bestQuarter(due: Due, bounds: Bounds): Option | null {
  const quarters = quarterOptions(due);
  return bestAmong(quarters.length > 0 ? quarters : oddOptions(due), bounds);
}

function bestAmong(options: readonly Option[], bounds: Bounds): Option | null {
  let best: Option | null = null;
  for (const option of options) {
    if (best !== null && option.cost >= best.cost) break;
    if (isForbidden(option.sitting, bounds)) continue;
    const { manager, managerFirst } = option.sitting;
    const others = sittingsOn(manager.diary, managerFirst).length;
    const load = others === 0 ? 0 : WEIGHTS.dayLoad + (others - 1) * WEIGHTS.dayLoadStep;
    const cost = option.cost + load;
    if (best === null || cost < best.cost) best = { sitting: option.sitting, cost };
  }
  return best;
}
