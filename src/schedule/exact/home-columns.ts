import type { Roster } from '../../model.ts';
import { isDue, type OpenSeries } from '../due.ts';
import { homeCandidates } from '../home-candidates.ts';
import { homeCost } from '../plan-cost.ts';
import { mayBeEarly } from '../pull-forward.ts';
import { awayCost } from '../rules/displacement.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { dayAt, minuteAt } from '../wall-clock.ts';
import { slotInWeek } from '../week-grid.ts';
import { WEIGHTS } from '../weights.ts';
import { type DayStarts, type SeriesStarts, seriesStarts } from './starts.ts';

/** Where in the week a series could be at home, and when that is in each week of the quarter. */
export interface Place {
  readonly weekday: number;
  readonly minute: number;
  /** What its hours cost, once for the quarter. */
  readonly hours: number;
  readonly slots: readonly number[];
  /** Since the quarter's first. */
  readonly days: readonly number[];
  /** Of the day: other than `minute` only where clocks skip it. */
  readonly minutes: readonly number[];
  /** Weeks (as bits) in which both people are free there. */
  readonly open: number;
}

/** One place and phase a series could have. */
export interface HomeColumn {
  readonly place: Place;
  readonly phase: 0 | 1;
  /** Weeks (as bits) it is due in and can be at home, the team aside. */
  readonly kept: number;
  /** Weeks it is due in and cannot. */
  readonly lost: number;
}

export interface ModelSeries {
  readonly series: OpenSeries;
  /** By the week in which a session is due: the days on which it may be held. */
  readonly windows: readonly (readonly DayStarts[])[];
  readonly places: readonly Place[];
  readonly homes: readonly HomeColumn[];
  readonly unplaced: number;
}

/** Every place and phase a series could have, or the one it has; null where no place suits any week. */
export function modelSeries(series: OpenSeries, roster: Roster, bounds: Bounds): ModelSeries | null {
  const starts = seriesStarts(series, bounds);
  const places = placesOf(series, starts);
  if (places.length === 0) return null;
  const homes: HomeColumn[] = [];
  for (const phase of phasesOf(series)) {
    const due = dueWeeks(series, phase, roster);
    for (const place of places) homes.push({ place, phase, kept: due & place.open, lost: due & ~place.open });
  }
  const windows = Array.from({ length: series.grid.weeks }, (_, week) =>
    windowOf(series, starts, week, roster),
  );
  const unplaced = series.kind === 'pipeline-review' ? WEIGHTS.unplaced : WEIGHTS.unplacedDevelopment;
  return { series, windows, places, homes, unplaced };
}

function placesOf(series: OpenSeries, { open }: SeriesStarts): Place[] {
  const { grid } = series;
  const now = series.home === null ? null : series.home.weekday * 1440 + series.home.minute;
  return Array.from(now === null ? homeCandidates(series).minutes : [now], (minuteOfWeek): Place => {
    const weekday = Math.floor(minuteOfWeek / 1440);
    const minute = minuteOfWeek - weekday * 1440;
    const hours = homeCost(series, { weekday, minute });
    const slots = Array.from({ length: grid.weeks }, (_, week) => slotInWeek(grid, week, minuteOfWeek));
    const days = slots.map((slot) => dayAt(grid.clock, slot) - grid.firstDay);
    const minutes = slots.map((slot, week) => minuteAt(grid.clock, slot, grid.firstDay + (days[week] ?? 0)));
    let weeks = 0;
    slots.forEach((slot, week) => {
      if (open.has(slot)) weeks |= 1 << week;
    });
    return { weekday, minute, hours, slots, days, minutes, open: weeks };
  });
}

function phasesOf({ every, phase }: OpenSeries): readonly (0 | 1)[] {
  if (every === 1) return [0];
  return phase === null ? [0, 1] : [phase];
}

/** Weeks in which the series still needs a place. */
function dueWeeks(series: OpenSeries, phase: 0 | 1, roster: Roster): number {
  const { grid } = series;
  let weeks = 0;
  for (let week = 0; week < grid.weeks; week++) {
    if (isDue(series, phase, grid.firstDay + week * 7, roster)) weeks |= 1 << week;
  }
  for (const due of series.dues) if (due.sitting !== null) weeks &= ~(1 << due.week);
  return weeks;
}

/** The days a session that is due in a week may be held on; at a quarter's end the week before as well. */
function windowOf(series: OpenSeries, { weeks }: SeriesStarts, week: number, roster: Roster): DayStarts[] {
  const own = weeks[week] ?? [];
  if (series.every === 1) return [...own];
  const window = [...own, ...(weeks[week + 1] ?? [])];
  if (window.length === 0 || !mayBeEarly(series, series.grid.firstDay + week * 7, roster)) return window;
  return [...(weeks[week - 1] ?? []), ...window];
}

/** What a start costs a session that is due in a week and at home elsewhere; its own home is no such start. */
export function moveCost(
  place: Place,
  week: number,
  { day, slots, minutes, hours }: DayStarts,
  at: number,
): number {
  if (slots[at] === place.slots[week]) return Number.POSITIVE_INFINITY;
  const sinceHome = day - (place.days[week] as number);
  const later = (minutes[at] as number) - (place.minutes[week] as number);
  return awayCost(day - week * 7, sinceHome, later) + (hours[at] as number);
}
