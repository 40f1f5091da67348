import { instanceOf } from '../../../bench/planner/instance.ts';
import { chooseHomes } from '../../../src/schedule/choose-homes.ts';
import type { OpenSeries } from '../../../src/schedule/due.ts';
import { addDues, openSeries } from '../../../src/schedule/open-series.ts';
import { openPlanning, type Planning } from '../../../src/schedule/planning.ts';
import { layOut } from '../../../src/schedule/search/lay-out.ts';
import { HOMELESS, type Layout, NOT_DUE, type Seating, STRIDE } from '../../../src/schedule/search/layout.ts';

interface Laid {
  readonly layout: Layout;
  /** Homes as chosen one after the other, and every session in search of a place. */
  readonly seatings: readonly Seating[];
  readonly team: readonly OpenSeries[];
  readonly planning: Planning;
  readonly list: (series: OpenSeries) => void;
}

/** A seeded team, of which those may move that are named. */
export async function laidOut(seed: number, mayMove = (_: OpenSeries): boolean => true): Promise<Laid> {
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
  const onBoard = team.filter(({ home }) => home !== null);
  const layout = layOut(onBoard, mayMove, () => true, roster, planning.bounds);
  if (layout === null) throw new Error('an empty team');
  const seatings = layout.rows.map(({ series }) => seatingOf(layout, series));
  return { layout, seatings, team, planning, list };
}

function seatingOf({ weekdays, minutes }: Layout, { home, phase, dues }: OpenSeries): Seating {
  const at = minutes.findIndex((minute, i) => minute === home?.minute && weekdays[i] === home.weekday);
  if (at === -1) throw new Error('a home that is no quarter of an hour');
  const seats = new Int32Array(STRIDE).fill(NOT_DUE);
  for (const { week } of dues) seats[week] = HOMELESS;
  return { home: at, phase: phase ?? 0, seats };
}
