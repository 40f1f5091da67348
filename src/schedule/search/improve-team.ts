import { fnv1a } from '../../fnv1a.ts';
import type { Roster, Weekday } from '../../model.ts';
import type { Due, OpenSeries } from '../due.ts';
import { setHome } from '../home.ts';
import { forgetHomesToCome } from '../next-quarter.ts';
import { hasOptions } from '../options.ts';
import type { Effort } from '../planning.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { isForbidden } from '../rules/index.ts';
import { seat, unseat } from '../seat.ts';
import { type Sitting, sittingAt } from '../sitting.ts';
import { WEIGHTS } from '../weights.ts';
import { improve, type Search } from './engine.ts';
import { layOut } from './lay-out.ts';
import { HOMELESS, type Layout, NOT_DUE, type Seating, STRIDE } from './layout.ts';

/**
 * Searches for a better plan of a team: homes of those that may move, and phases of those that are new. `addDues`
 * lists a series' due sessions anew once its phase has changed. What the search leaves without a place stays without;
 * the caller looks further.
 */
export function improveTeam(
  team: readonly OpenSeries[],
  isMovable: (series: OpenSeries) => boolean,
  isNew: (series: OpenSeries) => boolean,
  roster: Roster,
  bounds: Bounds,
  effort: Effort,
  addDues: (series: OpenSeries) => void,
): void {
  const onBoard = team.filter((series) => homeOnGrid(series) !== -1);
  const manager = onBoard[0]?.manager;
  if (manager === undefined) return;
  const search = searchFor(onBoard, SEARCHES[effort]);
  const seated = onBoard.flatMap(({ dues }) => dues.filter(({ sitting }) => sitting?.hold === 'free'));
  const places = new Map(seated.map((due) => [due, due.sitting]));
  for (const due of seated) unseat(due);
  const layout = layOut(onBoard, isMovable, isNew, roster, bounds);
  if (layout === null) return;
  const seatings = layout.rows.map(({ series }) => seatingOf(layout, series, places));
  const improved = improve(layout, seatings, fnv1a(manager.person.email), search);
  takeUp(layout, improved.seatings, bounds, addDues);
}

/** The most a move may cost at first: one displaced session. */
const warmth = WEIGHTS.displaced;

/** Counted, never timed, so that a plan is the same on any machine. */
const SEARCHES: Readonly<Record<Effort, Search>> = {
  quick: { prices: 30, runs: 1, least: 10, each: 4, most: 44, warmth },
  normal: { prices: 80, runs: 2, least: 50, each: 18, most: 220, warmth },
  thorough: { prices: 200, runs: 4, least: 500, each: 180, most: 2_200, warmth },
};

/** So many series make a large team, where one session in so many has no place. */
const LARGE = 52;
const LOST = 20;

/**
 * Each move of a large team with more sessions than time asks all that have no place: moves take longer by the third
 * power of its size. They are fewer in the same measure, so that the whole takes no longer than for a smaller team.
 */
function searchFor(team: readonly OpenSeries[], search: Search): Search {
  const dues = team.flatMap((series) => series.dues);
  const lost = dues.filter((due) => due.sitting === null && hasOptions(due)).length;
  if (team.length <= LARGE || lost * LOST < dues.length) return search;
  const share = (LARGE / team.length) ** 4;
  const fewer = (moves: number): number => Math.ceil(moves * share);
  return { ...search, least: fewer(search.least), each: fewer(search.each), most: fewer(search.most) };
}

/** Where a series' sessions are now; those that are not listed have to be seated. */
function seatingOf(layout: Layout, series: OpenSeries, places: ReadonlyMap<Due, Sitting | null>): Seating {
  const seats = new Int32Array(STRIDE).fill(NOT_DUE);
  for (const due of series.dues) {
    if (due.sitting !== null) continue;
    const before = places.get(due);
    seats[due.week] = before == null ? HOMELESS : startOf(layout, series, due.week, before.start);
  }
  return { home: homeOnGrid(series), phase: series.phase ?? 0, seats };
}

/** Where a series' home stands among the weekly starts; -1 where it is none of them. */
function homeOnGrid({ home, grid }: OpenSeries): number {
  if (home === null) return -1;
  const { weekdays, slots } = grid.quarters;
  for (let start = 0; start < slots.length; start++) {
    if (weekdays[start] === home.weekday && slots[start] === home.minute / 5) return start;
  }
  return -1;
}

/** `week * starts + start` of a slot; `HOMELESS` if it is no quarter of an hour. */
function startOf(
  { slots, weekdays, grid }: Layout,
  { every }: OpenSeries,
  due: number,
  slot: number,
): number {
  const from = due * weekdays.length;
  const to = Math.min(due + every, grid.weeks + 1) * weekdays.length;
  for (let at = from; at < to; at++) if (slots[at] === slot) return at;
  return HOMELESS;
}

/** Writes a plan into homes and diaries. */
export function takeUp(
  { rows, weekdays, minutes, slots }: Layout,
  seatings: readonly Seating[],
  bounds: Bounds,
  addDues: (series: OpenSeries) => void,
): void {
  rows.forEach(({ series }, index) => {
    const { home, phase } = seatings[index] as Seating;
    const weekday = weekdays[home] as Weekday;
    setHome(series, { weekday, minute: minutes[home] as number });
    forgetHomesToCome(series.team);
    if (series.every === 2 && series.phase !== phase) {
      series.phase = phase;
      series.dues = [];
      addDues(series);
    }
  });
  // At home first: what the search took for free and rules forbid after all is displaced, not the rhythm.
  for (const isHome of [true, false]) {
    rows.forEach(({ series }, index) => {
      const { home, seats } = seatings[index] as Seating;
      for (const due of series.dues) {
        const seatAt = seats[due.week] as number;
        if (due.sitting !== null || seatAt < 0) continue;
        if ((seatAt === due.week * weekdays.length + home) !== isHome) continue;
        const sitting = sittingAt(due, slots[seatAt] as number);
        if (!isForbidden(sitting, bounds)) seat(due, sitting);
      }
    });
  }
}
