import type { Unplaced } from '../model.ts';
import type { OpenSeries } from './due.ts';
import { homeSlot, setHome } from './home.ts';
import { hasOptions } from './options.ts';
import { dueKey, type Planning } from './planning.ts';
import { mayStart } from './start-mask.ts';

/** Fewer blocked sessions than these are exceptions, whatever their share. */
const ENOUGH = 3;

/**
 * Gives up a home of before where people's calendars rule it out most weeks. What was published, or was
 * unplaced already, has had its say: only new calendars can end a home.
 */
export function keepUsableHomes(team: readonly OpenSeries[], { lost }: Planning): void {
  for (const series of team) if (!isUsable(series, lost)) setHome(series, null);
}

function isUsable(series: OpenSeries, lost: ReadonlyMap<string, Unplaced>): boolean {
  let open = 0;
  let blocked = 0;
  for (const due of series.dues) {
    const home = homeSlot(due);
    if (home === null) return false;
    if (due.sitting !== null) {
      open++;
      continue;
    }
    if (!hasOptions(due) || lost.has(dueKey(due))) continue;
    open++;
    if (!mayStart(series.mask, home)) blocked++;
  }
  return blocked < ENOUGH || blocked * 2 <= open;
}
