import type { Roster } from '../../model.ts';
import type { OpenSeries } from '../due.ts';
import { planCost } from '../plan-cost.ts';
import type { Before } from '../planning.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { seat, unseat } from '../seat.ts';
import { type HomeColumn, type ModelSeries, modelSeries } from './home-columns.ts';
import type { Solved, Solver } from './solver.ts';
import { type TeamProgram, teamProgram } from './team-program.ts';

/** What is known of one manager's quarter. */
export interface Proof {
  readonly manager: string;
  /** What the plan costs. */
  readonly cost: number;
  /** No plan of this team, the teams above as they are, costs less. */
  readonly bound: number;
}

/** A better arrangement of a team's homes, where the solver has found one, and the bound in any case. */
export interface Exact {
  readonly bound: number;
  readonly homes: ReadonlyMap<OpenSeries, HomeColumn>;
  /** Weeks (as bits) in which it displaces sessions to. */
  readonly away: number;
  /** How long that took. */
  readonly seconds: number;
}

/**
 * The least a team's quarter can cost with what stands in other diaries, and the homes that come nearest to it, with
 * displaced sessions of `close` weeks (as bits) known by their starts. The team's own free sessions are out of the
 * diaries meanwhile.
 */
export function solveTeam(
  before: readonly Before[],
  roster: Roster,
  bounds: Bounds,
  solver: Solver,
  seconds: number,
  close: number,
): Exact {
  const team = before.map(({ series }) => series);
  const cost = planCost(team, roster.rules);
  const now = team.map(({ home, phase }) => ({ home, phase }));
  const seated = team.flatMap(({ dues }) =>
    dues.flatMap((due) => (due.sitting?.hold === 'free' ? [{ due, sitting: due.sitting }] : [])),
  );
  for (const { due } of seated) unseat(due);
  for (const { series, home, phase } of before) Object.assign(series, { home, phase });
  const models = team.flatMap((series) => modelSeries(series, roster, bounds) ?? []);
  team.forEach((series, i) => {
    Object.assign(series, now[i]);
  });
  const least = models.reduce((sum, { leastCost }) => sum + leastCost, 0);
  const slack = Math.max(0, cost - least);
  const program = teamProgram(models, slack, roster.rules, phasesOutside(before, models), close);
  const solved = solver.solve(program.program, seconds, startFrom(program));
  for (const { due, sitting } of seated) seat(due, sitting);
  const bound = solved.status === 'impossible' ? cost : Math.min(cost, Math.ceil(solved.bound - 1e-4));
  return {
    bound: Math.max(bound, least),
    homes: homesOf(program, solved),
    away: awayWeeks(program, solved),
    seconds: solved.seconds,
  };
}

/** Series that are not in the program, by phase. */
function phasesOutside(before: readonly Before[], models: readonly ModelSeries[]): [number, number] {
  const counts: [number, number] = [0, 0];
  for (const { series, phase } of before) {
    if (series.every === 1 || phase === null || models.some((model) => model.series === series)) continue;
    counts[phase]++;
  }
  return counts;
}

/** The homes there are, where the program has them. */
function startFrom({ choices }: TeamProgram): Map<number, number> {
  const start = new Map<number, number>();
  for (const { column, model, home } of choices) {
    const { home: now, phase, every } = model.series;
    if (now?.weekday !== home.weekday || now.minute !== home.minute) continue;
    if (every === 1 || phase === home.phase) start.set(column, 1);
  }
  return start;
}

function homesOf({ choices }: TeamProgram, { values }: Solved): Map<OpenSeries, HomeColumn> {
  const homes = new Map<OpenSeries, HomeColumn>();
  if (values === null) return homes;
  for (const { column, model, home } of choices) {
    if ((values[column] ?? 0) > 0.5) homes.set(model.series, home);
  }
  return homes;
}

function awayWeeks({ seats }: TeamProgram, { values }: Solved): number {
  let weeks = 0;
  if (values === null) return weeks;
  for (const { moves } of seats) {
    for (const [day, arrivals] of moves.arriving) {
      if (arrivals.some(({ column }) => (values[column] ?? 0) > 0.5)) weeks |= 1 << Math.floor(day / 7);
    }
  }
  return weeks;
}
