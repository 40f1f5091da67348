import type { Due } from './due.ts';
import { slotInWeek } from './week-grid.ts';

/** Where a due session would be at home; null for a series without one. */
export function homeSlot({ series, week }: Due): number | null {
  const { home, grid } = series;
  return home === null ? null : slotInWeek(grid, week, home.weekday * 1440 + home.minute);
}
