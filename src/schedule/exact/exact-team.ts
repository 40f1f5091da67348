import type { Weekday } from '../../model.ts';
import { setHome } from '../home.ts';
import { forgetHomesToCome } from '../next-quarter.ts';
import { clear, placesOf, restore } from '../places.ts';
import { planCost } from '../plan-cost.ts';
import type { Before, ImproveTeam, Planning } from '../planning.ts';
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
  settle: () => void,
): void {
  const team = before.map(({ series }) => series);
  const { buffer } = roster.rules;
  settle();
  const known = planCost(team, buffer);
  const kept = placesOf(team);
  const { bound, homes } = solveTeam(before, roster, bounds, solver, seconds);
  let cost = known;
  if (homes.size > 0 && known > bound) {
    clear(team);
    for (const { series, home, phase } of before) {
      const found = homes.get(series);
      if (found !== undefined && home === null) {
        setHome(series, { weekday: found.weekday as Weekday, minute: found.minute });
        if (phase === null && series.phase !== found.phase) {
          series.phase = found.phase;
          series.dues = [];
        }
      }
    }
    for (const series of team) forgetHomesToCome(series.team);
    settle();
    cost = planCost(team, buffer);
    if (cost >= known) {
      clear(team);
      restore(kept);
      cost = known;
    }
  }
  const manager = team[0]?.manager.person.email;
  if (manager !== undefined) onProof({ manager, cost, bound });
}
