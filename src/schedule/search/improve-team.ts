import type { Roster, Weekday } from '../../model.ts';
import type { OpenSeries } from '../due.ts';
import { setHome } from '../home.ts';
import { forgetHomesToCome } from '../next-quarter.ts';
import type { Effort } from '../planning.ts';
import { randomFrom } from '../random.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { isForbidden } from '../rules/index.ts';
import { seat, unseat } from '../seat.ts';
import { sittingAt } from '../sitting.ts';
import { WEIGHTS } from '../weights.ts';
import type { Board, Row } from './board.ts';
import { layOut } from './lay-out.ts';
import { priceHomes } from './price-homes.ts';
import { improve, type Search } from './search.ts';
import { settleAt } from './settle.ts';
import { costOfSeat, place, sit } from './sit.ts';

/**
 * Improves a team's plan where that is worth a search: homes of those that may move, and phases of those that are new. `addDues` lists a series' due sessions anew once its phase has
 * changed. What the board leaves without a place stays without; the caller looks further.
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
  const seated = onBoard.flatMap(({ dues }) => dues.filter(({ sitting }) => sitting?.hold === 'free'));
  const places = new Map(seated.map((due) => [due, due.sitting]));
  for (const due of seated) unseat(due);
  const board = layOut(onBoard, isMovable, isNew, roster, bounds);
  if (board === null) return;
  for (const row of board.rows) settleAt(board, row, homeOnGrid(row.series), row.series.phase ?? 0);
  const homeless: { row: Row; week: number }[] = [];
  for (const row of board.rows) {
    for (const due of row.series.dues) {
      if (due.sitting !== null) continue;
      const before = places.get(due);
      const at = before == null ? -1 : startOf(board, row, due.week, before.start);
      if (at === -1) {
        homeless.push({ row, week: due.week });
        continue;
      }
      const week = Math.floor(at / board.weekdays.length);
      const start = at - week * board.weekdays.length;
      sit(board, row, due.week, week, start, costOfSeat(board, row, due.week, week, start));
    }
  }
  // Only now: what looks free before everybody is in place need not be.
  for (const { row, week } of homeless) place(board, row, week);
  const bound = priceHomes(board, STEPS[effort].prices);
  improve(board, randomFrom(manager.person.email), searchOf(board, bound, effort));
  takeUp(board, bounds, addDues);
}

/**
 * How often prices change before the search, and moves tried for each series: some in any case, more for each
 * displaced session that the plan may cost too much, to a limit. Counted, never timed, so that a plan is the same on
 * any machine.
 */
const STEPS: Readonly<
  Record<Effort, { prices: number; runs: number; least: number; each: number; most: number }>
> = {
  quick: { prices: 20, runs: 1, least: 15, each: 3, most: 100 },
  normal: { prices: 40, runs: 2, least: 70, each: 16, most: 480 },
  thorough: { prices: 100, runs: 4, least: 700, each: 160, most: 4_800 },
};

/** The most a move may cost at first: one displaced session. */
const WARMTH = WEIGHTS.displaced;

function searchOf({ rows, cost }: Board, bound: number, effort: Effort): Search {
  const { runs, least, each, most } = STEPS[effort];
  const steps = Math.min(most, least + (each * Math.max(0, cost - bound)) / WEIGHTS.displaced);
  return { runs, steps: Math.floor(steps * rows.length), warmth: WARMTH };
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

/** `week * starts + start` of a slot; -1 where it is no quarter of an hour. */
function startOf({ slots, weekdays, grid }: Board, { every }: Row, due: number, slot: number): number {
  const from = due * weekdays.length;
  const to = Math.min(due + every, grid.weeks + 1) * weekdays.length;
  for (let at = from; at < to; at++) if (slots[at] === slot) return at;
  return -1;
}

/** Writes what is on the board into homes and diaries. */
export function takeUp(board: Board, bounds: Bounds, addDues: (series: OpenSeries) => void): void {
  const { weekdays, minutes, slots } = board;
  for (const row of board.rows) {
    const { series, home, phase } = row;
    const weekday = weekdays[home] as Weekday;
    setHome(series, { weekday, minute: minutes[home] as number });
    forgetHomesToCome(series.team);
    if (series.every === 2 && series.phase !== phase) {
      series.phase = phase;
      series.dues = [];
      addDues(series);
    }
  }
  // At home first: what the board took for free and rules forbid after all is displaced, not the rhythm.
  for (const isHome of [true, false]) {
    for (const row of board.rows) {
      for (const due of row.series.dues) {
        const start = row.seats[due.week] as number;
        if (due.sitting !== null || start === -1) continue;
        const week = row.seatWeeks[due.week] as number;
        if ((week === due.week && start === row.home) !== isHome) continue;
        const sitting = sittingAt(due, slots[week * weekdays.length + start] as number);
        if (!isForbidden(sitting, bounds)) seat(due, sitting);
      }
    }
  }
}
