import type { Day, Roster } from '../../model.ts';
import { type Due, dueMondays, type OpenSeries } from '../due.ts';
import { mayBeEarly } from '../pull-forward.ts';
import { type StartMask, startsBetween, startsIn } from '../start-mask.ts';
import { startOf } from '../wall-clock.ts';

/** A session due in some weeks and no others, in one phase of its series, and every start two calendars leave it. */
export interface Pending {
  readonly series: OpenSeries;
  readonly phase: 0 | 1;
  /** As it was planned; null in the phase that was not chosen. */
  readonly due: Due | null;
  /** Slots of the axis. The clock is no matter: what a week can hold does not change while it passes. */
  readonly starts: readonly number[];
}

/** A team's sessions that have to be held within the days from `first` on and before `past`, if at all. */
export function pendingWithin(
  team: readonly OpenSeries[],
  first: Day,
  past: Day,
  roster: Roster,
  known: Map<OpenSeries, StartMask>,
): Pending[] {
  const pending: Pending[] = [];
  for (const series of team) {
    const { clock } = series.manager;
    const mask = maskOf(series, known);
    for (const phase of phasesOf(series)) {
      for (const monday of mondaysOf(series, phase, roster)) {
        const from =
          monday > series.grid.firstDay && mayBeEarly(series, monday, roster) ? monday - 7 : monday;
        const end = monday + series.every * 7;
        if (from < first || end > past) continue;
        if (startsBetween(mask, startOf(clock, monday), startOf(clock, end)).length === 0) continue;
        const due =
          phase === series.phase ? (series.dues.find((one) => one.monday === monday) ?? null) : null;
        const starts = startsBetween(mask, startOf(clock, from), startOf(clock, end));
        pending.push({ series, phase, due, starts });
      }
    }
  }
  return pending;
}

/** Both for every second week, also where one was published: what no plan holds does not change with the plan. */
export function phasesOf({ every }: OpenSeries): readonly (0 | 1)[] {
  return every === 2 ? [0, 1] : [0];
}

function mondaysOf(series: OpenSeries, phase: 0 | 1, roster: Roster): readonly Day[] {
  if (phase === series.phase) return series.dues.map(({ monday }) => monday);
  const { firstDay, weeks } = series.grid;
  return dueMondays(series, phase, { label: '', firstDay, lastDay: firstDay + weeks * 7 - 1 }, roster);
}

/** All starts of a quarter, those that are over included. */
function maskOf(series: OpenSeries, known: Map<OpenSeries, StartMask>): StartMask {
  let mask = known.get(series);
  if (mask === undefined) {
    const { grid, manager, rep, slots } = series;
    const from = startOf(manager.clock, grid.firstDay);
    const to = startOf(manager.clock, grid.firstDay + (grid.weeks + 1) * 7);
    mask = startsIn(manager.availability.free, rep.availability.free, slots, from, to);
    known.set(series, mask);
  }
  return mask;
}
