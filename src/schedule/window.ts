import type { Weekday } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import { sittingsOn } from './diary.ts';
import { type Due, windowDays } from './due.ts';
import { displacementCost } from './rules/displacement.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { hourCost, isForbidden } from './rules/index.ts';
import { type Sitting, sittingAt } from './sitting.ts';
import { mayStart } from './start-mask.ts';
import { minuteAt, startOf } from './wall-clock.ts';
import { WEIGHTS } from './weights.ts';

/** Slots between two starts that are considered: quarters of an hour first, five minutes where none fits. */
export type Grain = 3 | 1;

/** The starts of a due session's window at which both people are free of everything but sessions. */
export function startsInWindow(due: Due, grain: Grain): number[] {
  const { clock } = due.series.manager;
  const { mask } = due.series;
  const starts: number[] = [];
  const last = due.monday + windowDays(due);
  for (let day = due.monday; day < last; day++) {
    const end = startOf(clock, day + 1);
    for (let slot = startOf(clock, day); slot < end; slot += grain) {
      if (mayStart(mask, slot)) starts.push(slot);
    }
  }
  return starts;
}

/** What it costs to hold a session at a start, hard rules aside. */
export function startCost(due: Due, sitting: Sitting): number {
  const { manager, rep, kind, minutes } = due.series;
  const { start, managerFirst, repFirst } = sitting;
  let cost = displacementCost(due, start);
  for (const [role, person, day] of [
    ['manager', manager, managerFirst],
    ['rep', rep, repFirst],
  ] as const) {
    cost += hourCost({
      role,
      kind,
      minutes,
      work: person.work,
      weekday: weekdayOf(day) as Weekday,
      minute: minuteAt(person.clock, start, day),
    });
  }
  const others = sittingsOn(manager.diary, managerFirst).length;
  if (others > 0) cost += WEIGHTS.dayLoad + (others - 1) * WEIGHTS.dayLoadStep;
  return cost;
}

export interface Offer {
  readonly sitting: Sitting;
  readonly cost: number;
}

/** The cheapest start that nothing forbids, or null. */
export function bestOffer(due: Due, bounds: Bounds): Offer | null {
  return bestAmong(due, bounds, 3) ?? bestAmong(due, bounds, 1);
}

function bestAmong(due: Due, bounds: Bounds, grain: Grain): Offer | null {
  let best: Offer | null = null;
  for (const start of startsInWindow(due, grain)) {
    const sitting = sittingAt(due, start);
    const floor = displacementCost(due, start);
    if (best !== null && floor >= best.cost) continue;
    if (isForbidden(sitting, bounds)) continue;
    const cost = startCost(due, sitting);
    if (best === null || cost < best.cost) best = { sitting, cost };
  }
  return best;
}
