import type { Weekday } from '../../model.ts';
import { setHome } from '../home.ts';
import { forgetHomesToCome } from '../next-quarter.ts';
import { clear, placesOf, restore } from '../places.ts';
import { planCost } from '../plan-cost.ts';
import type { Before, ImproveTeam, Planning, Settle } from '../planning.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { isForbidden } from '../rules/index.ts';
import { seat } from '../seat.ts';
import { sittingAt } from '../sitting.ts';
import type { Seats } from './arrangement.ts';
import { type Proof, solveTeam } from './prove.ts';
import type { Solver } from './solver.ts';

/** How a plan is to be proven, and who wants to hear of it. */
export interface ExactWish {
  readonly solver: Solver;
  /** The longest one team may take. */
  readonly seconds: number;
  readonly onProof: (proof: Proof) => void;
}

/** Replaces each team's plan by the solver's where that is cheaper, and says what it must cost at least. */
export function exactly(wish: ExactWish): ImproveTeam {
  return (before, planning, settle) => improveExactly(before, planning, wish, settle);
}

function improveExactly(
  before: readonly Before[],
  { input: { roster }, bounds }: Planning,
  { solver, seconds, onProof }: ExactWish,
  settle: Settle,
): void {
  const team = before.map(({ series }) => series);
  const { rules } = roster;
  settle();
  let cost = planCost(team, rules);
  const { bound, seats } = solveTeam(before, roster, bounds, solver, seconds);
  if (seats !== null) {
    const kept = placesOf(team);
    clear(team);
    takeUp(before, seats);
    settle(() => seatAway(seats, bounds));
    const then = planCost(team, rules);
    if (then < cost) cost = then;
    else {
      clear(team);
      restore(kept);
    }
  }
  const manager = team[0]?.manager.person.email;
  if (manager !== undefined) onProof({ manager, cost, bound });
}

function takeUp(before: readonly Before[], seats: Seats): void {
  for (const { series, home: kept, phase } of before) {
    const found = seats.find((one) => one.series === series)?.home;
    if (found === undefined) continue;
    if (kept === null)
      setHome(series, { weekday: found.place.weekday as Weekday, minute: found.place.minute });
    if (phase === null && series.phase !== found.phase) {
      series.phase = found.phase;
      series.dues = [];
    }
  }
  for (const { series } of before) forgetHomesToCome(series.team);
}

/** Sessions that make way do so before the others come home. */
function seatAway(seats: Seats, bounds: Bounds): void {
  for (const { series, away } of seats) {
    for (const due of series.dues) {
      const slot = away.get(due.week);
      if (slot === undefined || slot < 0 || due.sitting !== null) continue;
      const sitting = sittingAt(due, slot);
      if (!isForbidden(sitting, bounds)) seat(due, sitting);
    }
  }
}
