import { instantOf } from '../availability/axis.ts';
import type { Horizon, Kind, Person, PublishedPlan, PublishedSession, Series, Unplaced } from '../model.ts';
import { isoWeekLabel } from '../time/week.ts';
import { type Due, type OpenSeries, windowDays } from './due.ts';
import { hasOptions } from './options.ts';
import { dueKey, openPlanning, type PlanInput, type Planning, seriesKey, sessionKey } from './planning.ts';
import { pinPublished } from './published.ts';
import { planQuarter } from './quarter.ts';
import { type Change, changeKey, withChange } from './remedies/change.ts';
import { sessionOf } from './session-of.ts';
import type { Sitting } from './sitting.ts';

/** A quarter as it has been planned, to plan it again under other circumstances. */
export interface Trials {
  readonly planning: Planning;
  readonly series: readonly OpenSeries[];
  readonly horizon: Horizon;
  /** What came of each change tried, by manager and change: the place of every session that had none. */
  readonly results: Map<string, ReadonlyMap<string, Sitting>>;
  /** By manager. */
  readonly teams: Map<string, TeamTrials>;
  readonly reps: ReadonlyMap<string, readonly Person[]>;
  /** `basisOf` each manager's team. */
  readonly bases: Map<string, string>;
}

interface TeamTrials {
  /** How many trials so far. */
  count: number;
  /** What whole plans may still cost. */
  means: number;
  /** Who takes part in them. */
  readonly near: ReadonlySet<string>;
}

const KINDS: readonly Kind[] = ['pipeline-review', 'development-session'];

/** Planning anew costs what planning costs, so a team without hope gets a word and not a hundred trials. */
const TRIALS_A_TEAM = 24;

/** What whole plans may cost a team: one for each session to be placed, and for each week of a home to be found. */
const MEANS_A_TEAM = 500;

/** More sessions than another hour or two a week, or one other meeting less, leaves room for in a quarter. */
const MOST_FREED = 120;

export function openTrials(planning: Planning, series: readonly OpenSeries[], horizon: Horizon): Trials {
  const reps = new Map(planning.teams.map((team) => [team.manager.email, team.reps]));
  return { planning, series, horizon, results: new Map(), teams: new Map(), reps, bases: new Map() };
}

/**
 * Where a session without a place would be if the plan were published as it is, the change made, and the
 * quarter planned again; null where it would still have none, or where enough was tried for its manager.
 */
export function placeUnder(trials: Trials, due: Due, change: Change): Sitting | null {
  const manager = due.series.manager.person;
  const key = `${manager.email} ${changeKey(change)}`;
  let placed = trials.results.get(key);
  if (placed === undefined) {
    let team = trials.teams.get(manager.email);
    if (team === undefined) {
      team = { count: 0, means: MEANS_A_TEAM, near: neighbourhood(trials, manager) };
      trials.teams.set(manager.email, team);
    }
    if (team.count >= TRIALS_A_TEAM) return null;
    team.count++;
    placed = whatComesOf(trials, team, change, weeksOf(trials.horizon, due, change));
    trials.results.set(key, placed);
  }
  return placed.get(dueKey(due)) ?? null;
}

/**
 * A look will do where a change makes room for everybody. Where it does not, the last step of planning may give a place
 * to another than the first, so all of it is done; nothing comes of a change that this would cost too much for.
 */
function whatComesOf(
  trials: Trials,
  team: TeamTrials,
  change: Change,
  weeks: Horizon,
): ReadonlyMap<string, Sitting> {
  const cost = costOfPlan(trials, team.near);
  // What cannot make room for everybody, and could not be planned with, needs no look either.
  if (cost > Math.max(team.means, MOST_FREED) && change.what !== 'rules') return new Map();
  const look = placedWith(trials, team.near, change, weeks, true);
  if (!look.isContested) return look.placed;
  if (look.placed.size === 0 || cost > team.means) return new Map();
  team.means -= cost;
  return placedWith(trials, team.near, change, trials.horizon, false).placed;
}

function costOfPlan({ series, horizon }: Trials, near: ReadonlySet<string>): number {
  const weeks = (horizon.lastDay - horizon.firstDay + 1) / 7;
  let cost = 0;
  for (const { home, manager, rep, dues } of series) {
    if (!near.has(manager.person.email) || !near.has(rep.person.email)) continue;
    if (home === null && dues.length > 0) cost += weeks;
    for (const { sitting } of dues) if (sitting === null) cost++;
  }
  return cost;
}

/** A day at work changes nothing but its own weeks, and those from which a fortnight reaches into them. */
function weeksOf(quarter: Horizon, due: Due, { what }: Change): Horizon {
  if (what !== 'days-at-work') return quarter;
  const firstDay = Math.max(quarter.firstDay, due.monday - 7);
  const lastDay = Math.min(quarter.lastDay, due.monday + windowDays(due) + 6);
  return { ...quarter, firstDay, lastDay };
}

interface Outcome {
  /** By `dueKey`: sessions that had no place. */
  readonly placed: ReadonlyMap<string, Sitting>;
  /** Whether others have none still, though both people are free of everything but sessions at some time. */
  readonly isContested: boolean;
}

/** Planned again as people would plan it, but for the search for proofs, or no further than a look. */
function placedWith(
  trials: Trials,
  near: ReadonlySet<string>,
  change: Change,
  horizon: Horizon,
  isLook: boolean,
): Outcome {
  const { planning } = trials;
  const lost = unplacedOf(trials, near);
  const people = [...near].sort().flatMap((email) => planning.participants.get(email)?.person ?? []);
  const { improve: _, ...given } = planning.input;
  const roster = { ...given.roster, people };
  const previous = publishedOf(trials, horizon, near, lost);
  const where = { ...given, roster, horizon, previous };
  const input: PlanInput = isLook ? { ...where, effort: 'quick', isTrial: true } : where;
  const again = openPlanning(withChange(input, change));
  const wanted = new Set(lost.map(sessionKey));
  const placed = new Map<string, Sitting>();
  let isContested = false;
  for (const { dues } of planQuarter(again, pinPublished(again), horizon)) {
    for (const due of dues) {
      const key = dueKey(due);
      if (due.sitting === null) isContested ||= hasOptions(due);
      else if (wanted.has(key)) placed.set(key, due.sitting);
    }
  }
  return { placed, isContested };
}

/**
 * Whoever a manager's team shares time with: the boss, the boss's other reps, the reps, and their own reps.
 * Everybody further off has no session with any of the team.
 */
export function neighbourhood(
  { planning, reps }: Trials,
  { email, manager: boss }: Person,
): ReadonlySet<string> {
  const near = new Set([email]);
  const addTeam = (of: string): void => {
    for (const rep of reps.get(of) ?? []) near.add(rep.email);
  };
  if (boss !== null) {
    near.add(boss);
    addTeam(boss);
  }
  addTeam(email);
  for (const rep of reps.get(email) ?? []) addTeam(rep.email);
  for (const settled of planning.input.settled ?? []) {
    if (near.has(settled.rep)) near.add(settled.manager);
    else if (near.has(settled.manager)) near.add(settled.rep);
  }
  return near;
}

function unplacedOf({ series }: Trials, near: ReadonlySet<string>): Unplaced[] {
  const lost: Unplaced[] = [];
  for (const { manager, rep, kind, dues } of series) {
    const pair = { kind, manager: manager.person.email, rep: rep.person.email };
    if (!near.has(pair.manager) || !near.has(pair.rep)) continue;
    for (const { sitting, monday } of dues) {
      if (sitting !== null) continue;
      lost.push({ ...pair, period: isoWeekLabel(monday), excused: false, because: [], wouldHelp: [] });
    }
  }
  return lost;
}

/** The plan as it would stand in the folder: what these weeks came to, and what stands around them. */
function publishedOf(
  { planning, horizon: quarter }: Trials,
  horizon: Horizon,
  near: ReadonlySet<string>,
  unplaced: readonly Unplaced[],
): PublishedPlan {
  const sittings = new Set<Sitting>();
  for (const email of near) {
    const days = planning.participants.get(email)?.diary.days ?? [];
    for (const day of days) for (const sitting of day ?? []) sittings.add(sitting);
  }
  const sessions: PublishedSession[] = [];
  const outside: PublishedSession[] = [];
  for (const sitting of sittings) {
    // Later quarters are not planned yet when this one is; what is settled elsewhere is entered by itself.
    if (sitting.monday > quarter.lastDay || isSettled(planning, sitting)) continue;
    const isWithin = sitting.monday >= horizon.firstDay && sitting.monday <= horizon.lastDay;
    (isWithin ? sessions : outside).push(publishedSession(planning, sitting));
  }
  return {
    horizon,
    sessions,
    unplaced,
    series: seriesOf(planning, near),
    outside,
    retired: [],
    changes: [],
    folders: [],
  };
}

function isSettled({ input }: Planning, { kind, manager, rep, start }: Sitting): boolean {
  const at = instantOf(input.axis, start);
  return (input.settled ?? []).some(
    (one) =>
      one.start === at &&
      one.kind === kind &&
      one.rep === rep.person.email &&
      one.manager === manager.person.email,
  );
}

/** Their homes and phases. */
function seriesOf({ participants, carried }: Planning, near: ReadonlySet<string>): Series[] {
  return [...near].flatMap((rep) => {
    const manager = participants.get(rep)?.person.manager ?? null;
    if (manager === null) return [];
    return KINDS.flatMap((kind) => carried.get(seriesKey({ manager, rep, kind })) ?? []);
  });
}

function publishedSession(planning: Planning, sitting: Sitting): PublishedSession {
  const unseen = { uid: '', status: 'confirmed', sequence: 0, stamp: 0, title: '', fingerprint: '' } as const;
  return { ...sessionOf(planning, sitting, null), ...unseen };
}
