import type { Roster } from '../../model.ts';
import { planCost } from '../plan-cost.ts';
import type { Before } from '../planning.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { arrangementOf, type Seats, seatsOf } from './arrangement.ts';
import { narrow } from './narrow.ts';
import { relaxationOf } from './relaxation.ts';
import type { Solver } from './solver.ts';
import { teamLimits } from './team-limits.ts';

/** What is known of one manager's quarter. */
export interface Proof {
  readonly manager: string;
  /** What the plan costs. */
  readonly cost: number;
  /** No plan of this team, the teams above as they are, costs less. */
  readonly bound: number;
}

/** The bound, and the cheapest plan that was found on the way; null where none is cheaper than the one there is. */
export interface Exact {
  readonly bound: number;
  readonly seats: Seats | null;
}

/**
 * The least a team's quarter can cost with what stands in other diaries, and the plan that comes nearest to it, in
 * `seconds` of the solver's clock or a little more.
 */
export function solveTeam(
  before: readonly Before[],
  roster: Roster,
  bounds: Bounds,
  solver: Solver,
  seconds: number,
): Exact {
  const until = solver.now() + seconds;
  const cost = planCost(
    before.map(({ series }) => series),
    roster.rules,
  );
  const limits = teamLimits(before, roster, bounds);
  if (limits === null) return { bound: 0, seats: null };
  const { models } = limits;
  const standing = arrangementOf(models);
  const { bound, arrangement } = narrow(relaxationOf(limits), cost, standing, solver, until);
  return {
    bound: Math.min(cost, Math.ceil(bound - 1e-4)),
    seats: arrangement === null ? null : seatsOf(models, arrangement),
  };
}
