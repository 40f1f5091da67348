import { weekdayOf } from '../time/day.ts';
import type { Due, Home, OpenSeries } from './due.ts';
import type { Sitting } from './sitting.ts';
import { minuteAt, slotAt } from './wall-clock.ts';

/** Where a due session would be at home; null for a series without one. */
export function homeSlot({ series, monday }: Due): number | null {
  const { home, grid } = series;
  return home === null ? null : slotAt(grid.clock, monday + home.weekday, home.minute);
}

/** Gives a series another home, or none: what its sessions' places cost has to be worked out again. */
export function setHome(series: OpenSeries, home: Home | null): void {
  series.home = home;
  for (const due of series.dues) {
    due.quarterOptions = null;
    due.oddOptions = null;
  }
}

/** The home of which a session's place would be one. */
export function homeOfSitting({ manager, managerFirst, start }: Sitting): Home {
  return { weekday: weekdayOf(managerFirst), minute: minuteAt(manager.clock, start, managerFirst) };
}
