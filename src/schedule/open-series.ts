import { SLOT } from '../availability/axis.ts';
import type { Horizon, Kind, Roster } from '../model.ts';
import { dueMondays, isActive, type OpenSeries } from './due.ts';
import type { Participant } from './participant.ts';
import { type Planning, seriesKey } from './planning.ts';
import { freeStarts, withoutPast } from './start-mask.ts';
import { slotInWeek, type WeekGrid, weekGrid } from './week-grid.ts';

const KINDS: readonly Kind[] = ['pipeline-review', 'development-session'];

/** A team's series in a quarter, with homes and phases as they were before; none for pairs not there at all. */
export function openSeries(
  planning: Planning,
  manager: Participant,
  reps: readonly Participant[],
  horizon: Horizon,
): OpenSeries[] {
  const grid = weekGrid(manager.clock, horizon);
  const opened: OpenSeries[] = [];
  for (const rep of reps) {
    if (!isActiveIn(manager, rep, horizon)) continue;
    for (const kind of KINDS) opened.push(open(planning, manager, rep, kind, grid, horizon));
  }
  return opened;
}

function isActiveIn(manager: Participant, rep: Participant, { firstDay, lastDay }: Horizon): boolean {
  for (let monday = firstDay; monday <= lastDay; monday += 7) {
    if (isActive(manager.person, rep.person, monday)) return true;
  }
  return false;
}

function open(
  planning: Planning,
  manager: Participant,
  rep: Participant,
  kind: Kind,
  grid: WeekGrid,
  horizon: Horizon,
): OpenSeries {
  const { every, minutes } = rep.person.sessions[kind];
  const slots = minutes / SLOT;
  const known = planning.carried.get(
    seriesKey({ manager: manager.person.email, rep: rep.person.email, kind }),
  );
  const from = slotInWeek(grid, 0, 0);
  // A fortnight that begins in the last week ends a week later.
  const to = slotInWeek(grid, grid.weeks + 1, 0);
  const mask = freeStarts({ kind, manager, rep, slots }, from, to);
  withoutPast(mask, planning.bounds.earliest);
  const home = known?.home ?? null;
  const series: OpenSeries = {
    kind,
    manager,
    rep,
    minutes,
    slots,
    every,
    phase: known?.phase ?? (every === 1 ? 0 : null),
    // A manager who moves keeps the hour on the new clock.
    home: home === null ? null : { weekday: home.weekday, minute: home.minute },
    isKept: home !== null,
    dues: [],
    grid,
    mask,
  };
  addDues(series, horizon, planning.input.roster);
  return series;
}

/** Lists what is due, once the phase is known. */
export function addDues(series: OpenSeries, horizon: Horizon, roster: Roster): void {
  if (series.phase === null || series.dues.length > 0) return;
  for (const monday of dueMondays(series, series.phase, horizon, roster)) {
    series.dues.push({
      series,
      week: (monday - horizon.firstDay) / 7,
      monday,
      sitting: null,
      quarterOptions: null,
      oddOptions: null,
    });
  }
}
