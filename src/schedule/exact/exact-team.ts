import type { Weekday } from '../../model.ts';
import { setHome } from '../home.ts';
import { forgetHomesToCome } from '../next-quarter.ts';
import { clear, placesOf, restore } from '../places.ts';
import { planCost } from '../plan-cost.ts';
import type { Before, ImproveTeam, Planning } from '../planning.ts';
import { type Exact, type Proof, solveTeam } from './prove.ts';
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
  const { rules } = roster;
  settle();
  let cost = planCost(team, rules);
  let kept = placesOf(team);
  let bound = 0;
  let close = 0;
  for (let left = seconds; left > 0; ) {
    const found = solveTeam(before, roster, bounds, solver, left, close);
    left -= found.seconds;
    bound = Math.max(bound, found.bound);
    if (found.homes.size === 0 || cost <= bound) break;
    clear(team);
    takeUp(before, found.homes);
    settle();
    const then = planCost(team, rules);
    if (then < cost) {
      cost = then;
      kept = placesOf(team);
    } else {
      clear(team);
      restore(kept);
    }
    // What has come out too hopeful is looked at closely; where nothing is left to look at, that is all there is.
    const further = found.away & ~close;
    if (cost <= bound || further === 0) break;
    close |= further;
  }
  const manager = team[0]?.manager.person.email;
  if (manager !== undefined) onProof({ manager, cost, bound });
}

function takeUp(before: readonly Before[], homes: Exact['homes']): void {
  for (const { series, home, phase } of before) {
    const found = homes.get(series);
    if (found === undefined || home !== null) continue;
    setHome(series, { weekday: found.weekday as Weekday, minute: found.minute });
    if (phase === null && series.phase !== found.phase) {
      series.phase = found.phase;
      series.dues = [];
    }
  }
  for (const { series } of before) forgetHomesToCome(series.team);
}
