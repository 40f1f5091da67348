import type { OpenSeries } from './due.ts';
import { homeSlot } from './home.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { isForbidden } from './rules/index.ts';
import { sittingAt } from './sitting.ts';
import { startsInWindow } from './window.ts';

/** Fewer blocked sessions than these are exceptions, whatever their share. */
const ENOUGH = 3;

/** Gives up a home of before where most of what is still to be planned could not be held there. */
export function keepUsableHomes(team: readonly OpenSeries[], bounds: Bounds): void {
  for (const series of team) if (!isUsable(series, bounds)) series.home = null;
}

function isUsable(series: OpenSeries, bounds: Bounds): boolean {
  let open = 0;
  let blocked = 0;
  for (const due of series.dues) {
    const home = homeSlot(due);
    if (home === null) return false;
    if (due.sitting !== null) {
      open++;
      if (due.sitting.start !== home) blocked++;
      continue;
    }
    if (startsInWindow(due, 1).length === 0) continue;
    open++;
    if (isForbidden(sittingAt(due, home), bounds)) blocked++;
  }
  return blocked < ENOUGH || blocked * 2 <= open;
}
