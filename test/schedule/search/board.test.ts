import { describe, expect, it } from 'vitest';
import { planCost } from '../../../src/schedule/plan-cost.ts';
import { type Random, randomFrom } from '../../../src/schedule/random.ts';
import type { Board } from '../../../src/schedule/search/board.ts';
import { takeUp } from '../../../src/schedule/search/improve-team.ts';
import { nudge } from '../../../src/schedule/search/nudge.ts';
import { improve } from '../../../src/schedule/search/search.ts';
import { lift, riseAll, seatAll, settleAt, takeBack } from '../../../src/schedule/search/settle.ts';
import { laidOut } from './laid-out.ts';

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
    const entry = row.places.entries[random.next(row.places.entries.length)] ?? 0;
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
