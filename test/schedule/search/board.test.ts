import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../../bench/planner/instance.ts';
import { chooseHomes } from '../../../src/schedule/choose-homes.ts';
import type { OpenSeries } from '../../../src/schedule/due.ts';
import { addDues, openSeries } from '../../../src/schedule/open-series.ts';
import { planCost } from '../../../src/schedule/plan-cost.ts';
import { openPlanning, type Planning } from '../../../src/schedule/planning.ts';
import { type Random, randomFrom } from '../../../src/schedule/random.ts';
import type { Board, Row } from '../../../src/schedule/search/board.ts';
import { takeUp } from '../../../src/schedule/search/improve-team.ts';
import { layOut } from '../../../src/schedule/search/lay-out.ts';
import { nudge } from '../../../src/schedule/search/nudge.ts';
import { improve } from '../../../src/schedule/search/search.ts';
import { lift, riseAll, seatAll, settleAt, takeBack } from '../../../src/schedule/search/settle.ts';

interface Laid {
  readonly board: Board;
  readonly team: readonly OpenSeries[];
  readonly planning: Planning;
  readonly list: (series: OpenSeries) => void;
}

/** A seeded team, with homes as chosen one after the other and every session at or near its home. */
async function laidOut(seed: number): Promise<Laid> {
  const { roster, horizon, availability, axis } = await instanceOf(seed);
  const planning = openPlanning({ roster, horizon, availability, axis, previous: null, earliest: null });
  const [first] = planning.teams;
  if (first === undefined) throw new Error('nobody leads a team');
  const one = (email: string) => {
    const found = planning.participants.get(email);
    if (found === undefined) throw new Error(`nobody is called ${email}`);
    return found;
  };
  const reps = first.reps.map(({ email }) => one(email));
  const team = openSeries(planning, one(first.manager.email), reps, horizon);
  chooseHomes(team, roster);
  const list = (series: OpenSeries): void => addDues(series, horizon, roster);
  team.forEach(list);
  const board = layOut(
    team.filter(({ home }) => home !== null),
    () => true,
    () => true,
    roster,
    planning.bounds,
  );
  if (board === null) throw new Error('an empty board');
  for (const row of board.rows) settleAt(board, row, homeOf(board, row), row.series.phase ?? 0);
  seatAll(
    board,
    board.rows.map((row) => ({ row })),
  );
  return { board, team, planning, list };
}

function homeOf({ weekdays, minutes }: Board, { series: { home } }: Row): number {
  const at = minutes.findIndex((minute, i) => minute === home?.minute && weekdays[i] === home.weekday);
  if (at === -1) throw new Error('a home that is no quarter of an hour');
  return at;
}

/** Everything a move may change. */
function stateOf({ rows, occupied, dayCounts, homesOn, phases, cost }: Board): string {
  const lines = rows.map(({ home, phase, seats, seatWeeks, costs, onDay, onRepDay }) => {
    const weeks = seatWeeks.map((week, due) => (seats[due] === -1 ? 0 : week));
    return [home, phase, seats, weeks, costs, onDay, onRepDay].join();
  });
  const homes = homesOn.map(({ count, rows: on }) => on.slice(0, count).sort().join());
  return [...lines, ...homes, occupied.join(), dayCounts.join(), phases.join(), cost].join('\n');
}

/** Gives some rows other homes, whoever is there. */
function scatter(board: Board, random: Random): void {
  const rows = board.rows.filter(() => random.next(4) === 0);
  const touched = rows.map((row) => ({ row, phase: row.phase }));
  for (const row of rows) lift(board, row);
  for (const row of rows) {
    const entry = row.places[random.next(row.places.length)] ?? 0;
    settleAt(board, row, entry >> 1, (entry & 1) as 0 | 1);
  }
  for (const { row, phase } of touched) riseAll(board, row, phase);
  seatAll(board, touched);
}

describe('the board', () => {
  it.each([1001, 1002, 1004, 1007])('costs what its plan costs (team %i)', async (seed) => {
    const { board, team, planning, list } = await laidOut(seed);
    improve(board, randomFrom(`board ${seed}`), { runs: 2, steps: 400, warmth: 1_000 });
    takeUp(board, planning.bounds, list);
    expect(planCost(team, planning.input.roster.rules)).toBe(board.cost);
  });

  it.each([1001, 1003])('is as before when moves are taken back (team %i)', async (seed) => {
    const { board } = await laidOut(seed);
    const random = randomFrom(`back ${seed}`);
    const before = stateOf(board);
    for (let round = 0; round < 20; round++) {
      board.journal.length = 0;
      for (let moves = random.next(4); moves >= 0; moves--) {
        if (random.next(2) === 0) nudge(board, random);
        else scatter(board, random);
      }
      takeBack(board, 0);
      expect(stateOf(board)).toBe(before);
    }
  });
});
