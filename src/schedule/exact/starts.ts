import { weekdayOf } from '../../time/day.ts';
import { dueIn, type OpenSeries } from '../due.ts';
import { costAt, hourCosts } from '../hour-costs.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { isForbidden } from '../rules/index.ts';
import { sittingAt } from '../sitting.ts';
import { startsBetween } from '../start-mask.ts';
import { dayAt, minuteAt, startOf } from '../wall-clock.ts';

/** Where a series could be held on one day of the quarter, whoever else of the team is there. */
export interface DayStarts {
  /** Days since the quarter's first. */
  readonly day: number;
  readonly slots: readonly number[];
  readonly minutes: readonly number[];
  /** What each start's hour costs the two. */
  readonly hours: readonly number[];
}

export interface SeriesStarts {
  /** By the days' week, counted from the quarter's first; one more week than the quarter has. */
  readonly weeks: readonly (readonly DayStarts[])[];
  /** All of them. */
  readonly open: ReadonlySet<number>;
}

/** All a series' starts that rules allow beside what stands in the diaries now. */
export function seriesStarts(series: OpenSeries, bounds: Bounds): SeriesStarts {
  const { grid, manager, rep, kind, mask } = series;
  const forManager = hourCosts(manager.work, 'manager', kind, series.minutes);
  const forRep = hourCosts(rep.work, 'rep', kind, series.minutes);
  const weeks: DayStarts[][] = [];
  const open = new Set<number>();
  for (let week = 0; week <= grid.weeks; week++) {
    const days: DayStarts[] = [];
    const due = dueIn(series, week);
    for (let day = week * 7; day < week * 7 + 7; day++) {
      const slots: number[] = [];
      const minutes: number[] = [];
      const hours: number[] = [];
      const civil = grid.firstDay + day;
      for (const slot of startsBetween(mask, startOf(grid.clock, civil), startOf(grid.clock, civil + 1))) {
        if (isForbidden(sittingAt(due, slot), bounds)) continue;
        const minute = minuteAt(grid.clock, slot, civil);
        const repDay = dayAt(rep.clock, slot);
        open.add(slot);
        slots.push(slot);
        minutes.push(minute);
        hours.push(
          costAt(forManager, weekdayOf(civil), minute) +
            costAt(forRep, weekdayOf(repDay), minuteAt(rep.clock, slot, repDay)),
        );
      }
      if (slots.length > 0) days.push({ day, slots, minutes, hours });
    }
    weeks.push(days);
  }
  return { weeks, open };
}
