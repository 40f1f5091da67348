import { SLOT, slotOf } from '../availability/axis.ts';
import type { HomeSlot, Horizon, Kind, Roster } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import { findZone } from '../time/zones/zone.ts';
import { dueIn, dueMondays, type Home, isActive, type OpenSeries } from './due.ts';
import type { Participant } from './participant.ts';
import { type Planning, seriesKey } from './planning.ts';
import { startsIn, withoutPast } from './start-mask.ts';
import { dayAt, minuteAt, SLOTS_A_DAY } from './wall-clock.ts';
import { slotInWeek, type WeekGrid, weekGrid } from './week-grid.ts';

const KINDS: readonly Kind[] = ['pipeline-review', 'development-session'];

/** A team's series in a quarter, with homes and phases as they were before; none for pairs not there at all. */
export function openSeries(
  planning: Planning,
  manager: Participant,
  reps: readonly Participant[],
  horizon: Horizon,
): OpenSeries[] {
  const grid = weekGrid(manager, horizon);
  const opened: OpenSeries[] = [];
  for (const rep of reps) {
    if (!isActiveIn(manager, rep, horizon)) continue;
    for (const kind of KINDS) opened.push(open(planning, manager, rep, kind, grid, horizon, opened));
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
  team: readonly OpenSeries[],
): OpenSeries {
  const { every, minutes } = rep.person.sessions[kind];
  const slots = minutes / SLOT;
  const known = planning.carried.get(
    seriesKey({ manager: manager.person.email, rep: rep.person.email, kind }),
  );
  const from = slotInWeek(grid, 0, 0);
  // A fortnight that begins in the last week ends a week later, and its session may end after midnight.
  const to = slotInWeek(grid, grid.weeks + 1, 0) + SLOTS_A_DAY;
  const mask = startsIn(manager.availability.free, rep.availability.free, slots, from, to);
  withoutPast(mask, planning.bounds.earliest);
  const home = known?.home ?? null;
  const series: OpenSeries = {
    kind,
    manager,
    rep,
    minutes,
    slots,
    every,
    phase: every === 1 ? 0 : (known?.phase ?? null),
    isPhaseOpen: every === 2 && known === undefined,
    home: home === null ? null : onClock(home, manager, horizon),
    dues: [],
    team,
    grid,
    mask,
  };
  addDues(series, horizon, planning.input.roster);
  return series;
}

/** A home in weekday and minute on the manager's clock, also where that clock was another's when it was chosen. */
function onClock({ weekday, minute, timeZone }: HomeSlot, manager: Participant, { firstDay }: Horizon): Home {
  const { clock } = manager;
  const zone = timeZone === manager.person.timeZone ? null : findZone(timeZone);
  if (zone === null) return { weekday, minute };
  const slot = slotOf(clock.axis, zone.toInstant(firstDay + weekday, minute));
  const day = dayAt(clock, slot);
  return { weekday: weekdayOf(day), minute: minuteAt(clock, slot, day) };
}

/** Lists what is due, once the phase is known. */
export function addDues(series: OpenSeries, horizon: Horizon, roster: Roster): void {
  if (series.phase === null || series.dues.length > 0) return;
  for (const monday of dueMondays(series, series.phase, horizon, roster)) {
    series.dues.push(dueIn(series, (monday - horizon.firstDay) / 7));
  }
}
