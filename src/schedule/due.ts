import type { Day, Horizon, Kind, Minute, Person, Roster, Weekday } from '../model.ts';
import { phaseOf } from '../time/week.ts';
import type { Options } from './options.ts';
import type { Participant } from './participant.ts';
import type { Sitting } from './sitting.ts';
import type { StartMask } from './start-mask.ts';
import type { WeekGrid } from './week-grid.ts';

/** A weekly place on the manager's clock. */
export interface Home {
  readonly weekday: Weekday;
  readonly minute: Minute;
}

/** A series while a quarter is planned. */
export interface OpenSeries {
  readonly kind: Kind;
  readonly manager: Participant;
  readonly rep: Participant;
  readonly minutes: number;
  readonly slots: number;
  readonly every: 1 | 2;
  /** Null until a home is chosen for a new biweekly series. */
  phase: 0 | 1 | null;
  /** Whether its phase is chosen in this quarter, and might have been the other one. */
  readonly isPhaseOpen: boolean;
  home: Home | null;
  dues: Due[];
  /** All series of the manager in this quarter. */
  readonly team: readonly OpenSeries[];
  readonly grid: WeekGrid;
  /** Where both are free for long enough, from `earliest` on and a week past the quarter. */
  readonly mask: StartMask;
}

/** One session that has to be held. */
export interface Due {
  readonly series: OpenSeries;
  /** Counted from the quarter's first week. */
  readonly week: number;
  readonly monday: Day;
  /** Its place; null while it has none. */
  sitting: Sitting | null;
  /** Where it could be, listed when first asked for. */
  quarterOptions: Options | null;
  oddOptions: Options | null;
}

/** A session due in a week of the quarter that has no place yet. */
export function dueIn(series: OpenSeries, week: number): Due {
  const monday = series.grid.firstDay + week * 7;
  return { series, week, monday, sitting: null, quarterOptions: null, oddOptions: null };
}

/** The Mondays on which a series is due: those of its phase, with both people there for at least a day. */
export function dueMondays(
  series: OpenSeries,
  phase: 0 | 1,
  { firstDay, lastDay }: Horizon,
  roster: Roster,
): Day[] {
  const mondays: Day[] = [];
  for (let monday = firstDay; monday <= lastDay; monday += 7) {
    if (isDue(series, phase, monday, roster)) mondays.push(monday);
  }
  return mondays;
}

export function isDue(
  { every, manager, rep }: Pick<OpenSeries, 'every' | 'manager' | 'rep'>,
  phase: 0 | 1,
  monday: Day,
  { anchor }: Roster,
): boolean {
  if (every === 2 && phaseOf(monday, anchor) !== phase) return false;
  return isActive(manager.person, rep.person, monday);
}

/** Whether both are employed on one day of the week at least. */
export function isActive(manager: Person, rep: Person, monday: Day): boolean {
  const first = Math.max(monday, manager.starts ?? monday, rep.starts ?? monday);
  const last = Math.min(monday + 6, manager.ends ?? monday + 6, rep.ends ?? monday + 6);
  return first <= last;
}

/** Days in which a due session may be held, from its Monday: a week, or a fortnight for a biweekly series. */
export function windowDays(due: Due): number {
  return due.series.every * 7;
}
