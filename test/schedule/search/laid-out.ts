import { instanceOf } from '../../../bench/planner/instance.ts';
import { chooseHomes } from '../../../src/schedule/choose-homes.ts';
import type { OpenSeries } from '../../../src/schedule/due.ts';
import { addDues, openSeries } from '../../../src/schedule/open-series.ts';
import { openPlanning, type Planning } from '../../../src/schedule/planning.ts';
import type { Board, Row } from '../../../src/schedule/search/board.ts';
import { layOut } from '../../../src/schedule/search/lay-out.ts';
import { seatAll, settleAt } from '../../../src/schedule/search/settle.ts';

interface Laid {
  readonly board: Board;
  readonly team: readonly OpenSeries[];
  readonly planning: Planning;
  readonly list: (series: OpenSeries) => void;
}

/** A seeded team, with homes as chosen one after the other and every session at or near its home. */
export async function laidOut(seed: number): Promise<Laid> {
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
