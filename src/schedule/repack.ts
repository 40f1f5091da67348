import type { Due, OpenSeries } from './due.ts';
import { oddOptions, quarterOptions, sittingOf } from './options.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { isForbidden } from './rules/index.ts';
import { type Journal, reseat, takeBack } from './seat.ts';
import type { Sitting } from './sitting.ts';

interface Packing {
  readonly bounds: Bounds;
  readonly journal: Journal;
  readonly dues: readonly { readonly due: Due; readonly options: readonly Sitting[] }[];
  /** How many have to find a place for the packing to be worth it. */
  readonly target: number;
  steps: number;
}

/**
 * Takes one week of a manager's apart and puts it together again with one more session than before, where moving
 * sessions one after the other has found no way. Tries everything, up to a number of steps.
 */
export function repackWeek(team: readonly OpenSeries[], lost: Due, bounds: Bounds, steps: number): boolean {
  const dues = inWeek(team, lost);
  const packing: Packing = {
    bounds,
    journal: [],
    dues: dues
      .map((due) => ({ due, options: optionsOf(due) }))
      .sort((a, b) => a.options.length - b.options.length),
    target: dues.filter((due) => due.sitting !== null).length + 1,
    steps,
  };
  for (const due of dues) reseat(packing.journal, due, null);
  if (packFrom(packing, 0, 0)) return true;
  takeBack(packing.journal, 0);
  return false;
}

/** The free sessions that stand in the week, and those without a place that could. */
function inWeek(team: readonly OpenSeries[], { monday }: Due): Due[] {
  const found: Due[] = [];
  for (const { dues } of team) {
    for (const due of dues) {
      const { sitting } = due;
      if (sitting === null) {
        if (due.monday === monday && quarterOptions(due).ranked.length > 0) found.push(due);
      } else if (
        sitting.hold === 'free' &&
        sitting.managerFirst >= monday &&
        sitting.managerFirst < monday + 7
      ) {
        found.push(due);
      }
    }
  }
  return found;
}

/** Where it is now, then the cheapest. */
function optionsOf(due: Due): Sitting[] {
  const quarters = quarterOptions(due);
  const options = quarters.ranked.length > 0 ? quarters : oddOptions(due);
  const all = Array.from(options.ranked, (_, rank) => sittingOf(due, options, rank));
  const now = due.sitting;
  return now === null ? all : [now, ...all.filter((sitting) => sitting.start !== now.start)];
}

function packFrom(packing: Packing, at: number, packed: number): boolean {
  const { bounds, journal, dues, target } = packing;
  const next = dues[at];
  if (next === undefined) return packed >= target;
  if (packed + dues.length - at < target) return false;
  for (const sitting of next.options) {
    if (packing.steps-- <= 0) return false;
    if (isForbidden(sitting, bounds)) continue;
    reseat(journal, next.due, sitting);
    if (packFrom(packing, at + 1, packed + 1)) return true;
    takeBack(journal, journal.length - 1);
  }
  return packFrom(packing, at + 1, packed);
}
