import type { Day, Horizon } from '../model.ts';
import { chooseHomes } from './choose-homes.ts';
import type { Due, OpenSeries } from './due.ts';
import { homeOfSitting, setHome } from './home.ts';
import { heed, isWorthALook, nobodyInVain } from './in-vain.ts';
import { keepUsableHomes } from './keep-homes.ts';
import { moveHomes } from './move-homes.ts';
import { addDues, openSeries } from './open-series.ts';
import { hasOptions } from './options.ts';
import { changePhases } from './packing/change-phases.ts';
import { packTeam } from './packing/pack-team.ts';
import { placeAtHome, placeAway, returnHome } from './place.ts';
import { clear, placesOf, restore } from './places.ts';
import { planCost } from './plan-cost.ts';
import { dueKey, type Moves, type Planning, seriesKey } from './planning.ts';
import { type Standing, standingKey } from './published.ts';
import { pullForward } from './pull-forward.ts';
import { repackWeek } from './repack.ts';
import { makeRoom, rescueWith } from './rescue.ts';
import { returnPublished } from './room-made.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { improveTeam } from './search/improve-team.ts';
import { takeTurns } from './take-turns.ts';

/** How many looks for a place the rescue of a team may take, for each of its series. */
const LOOKS = 60;

/** Starts tried when a week is taken apart. */
const REPACK_STEPS = { quick: 500, normal: 4_000, thorough: 40_000 } as const;

/** Starts looked at to find room for one session that has no place. */
const PACKING_STEPS = { quick: 3_000, normal: 15_000, thorough: 100_000 } as const;

/** In fewer weeks a phase would be chosen for having fewer sessions in them. */
const FEW_WEEKS = 4;

/** How often displaced sessions may look for a way nearer home once everybody has a place. */
const ROUNDS = 3;

/** Plans one quarter, from the top of the organisation down, around everything that stands already. */
export function planQuarter(planning: Planning, standing: Standing, horizon: Horizon): OpenSeries[] {
  const { roster } = planning.input;
  const { bounds } = planning;
  const weeks = (horizon.lastDay - horizon.firstDay + 1) / 7;
  const teams = planning.teams.map(({ manager, reps }) =>
    openSeries(
      planning,
      person(planning, manager.email),
      reps.map((rep) => person(planning, rep.email)),
      horizon,
    ),
  );
  for (const team of teams) takeStanding(team, standing);
  for (const team of teams) {
    keepUsableHomes(team, planning);
    placeAtHome(team, bounds);
  }
  const all = teams.flat();
  const homeless = new Set(all.filter(({ home }) => home === null));
  const phaseless = new Set(all.filter(({ phase }) => phase === null));
  const list = (series: OpenSeries): void => addDues(series, horizon, roster);
  for (const team of teams) {
    const before = team.map((series) => ({ series, home: series.home, phase: series.phase }));
    const isWorthIt = chooseHomes(team, roster);
    team.forEach(list);
    takeStanding(team, standing);
    placeAtHome(team, bounds);
    placeAway(team, bounds);
    if (planning.input.isTrial) {
      for (const series of team) makeHomeOfFirst(series);
      continue;
    }
    if (isWorthIt) {
      const kept = placesOf(team);
      const cost = planCost(team, roster.rules);
      improveTeam(
        team,
        (series) => homeless.has(series),
        (series) => weeks >= FEW_WEEKS && phaseless.has(series),
        roster,
        bounds,
        planning.effort,
        list,
      );
      placeAway(team, bounds);
      // The search knows quarters of an hour only: where others were needed it may have done harm.
      if (planCost(team, roster.rules) >= cost) {
        clear(team);
        restore(kept);
      }
    }
    for (const series of team) makeHomeOfFirst(series);
    rescue(planning, team, standing.kept.size > 0);
    if (planning.input.improve !== undefined) {
      const settle = (first?: () => void): void => {
        team.forEach(list);
        first?.();
        placeAtHome(team, bounds);
        placeAway(team, bounds);
        for (const series of team) makeHomeOfFirst(series);
        rescue(planning, team, standing.kept.size > 0);
        repack(planning, team);
        settleDown(team, bounds);
      };
      planning.input.improve(before, planning, settle);
    }
  }
  if (planning.input.isTrial) return all;
  settleDown(all, bounds);
  rescue(planning, all, standing.kept.size > 0);
  for (const team of teams) {
    repack(planning, team);
    changePhases(team, roster, bounds, PACKING_STEPS[planning.effort], list);
    takeTurns(team, bounds);
    moveHomes(team, (series) => homeless.has(series), roster.rules);
    pullForward(team, roster, bounds);
  }
  settleDown(all, bounds);
  if (returnPublished(all, standing, bounds)) settleDown(all, bounds);
  carry(planning, all);
  return all;
}

/** What was pushed aside goes home, or nearer, where that has become possible. */
function settleDown(series: readonly OpenSeries[], bounds: Bounds): void {
  for (let round = 0; round < ROUNDS; round++) if (!returnHome(series, bounds)) return;
}

function person({ participants }: Planning, email: string) {
  const found = participants.get(email);
  if (found === undefined) throw new Error(`nobody is called ${email}`);
  return found;
}

/** Published sessions answer the due sessions they were published for. */
function takeStanding(team: readonly OpenSeries[], { kept }: Standing): void {
  // A first plan is spared the keys of all its sessions.
  if (kept.size === 0) return;
  for (const { manager, rep, kind, dues } of team) {
    const key = seriesKey({ manager: manager.person.email, rep: rep.person.email, kind });
    for (const due of dues) {
      const sitting = kept.get(standingKey(key, due.monday));
      if (sitting === undefined || due.sitting !== null) continue;
      due.sitting = sitting;
      sitting.due = due;
    }
  }
}

/** A series that meets only where no home could be looked for, past the quarter's end, is at home there. */
function makeHomeOfFirst(series: OpenSeries): void {
  if (series.home !== null) return;
  const first = series.dues.find((due) => due.sitting !== null)?.sitting;
  if (first === undefined || first === null) return;
  setHome(series, homeOfSitting(first));
}

/** What no chain of moves has placed, a week taken apart may; what that has not, the quarter. */
function repack({ bounds, effort }: Planning, team: readonly OpenSeries[]): void {
  // A week is taken apart for all it has lost at once: as long as nothing has moved, asking again changes nothing.
  const inVain = new Set<Day>();
  for (const { dues } of team) {
    for (const due of dues) {
      if (due.sitting !== null || inVain.has(due.monday) || !hasOptions(due)) continue;
      if (repackWeek(team, due, bounds, REPACK_STEPS[effort])) inVain.clear();
      else inVain.add(due.monday);
    }
  }
  packTeam(team, bounds, PACKING_STEPS[effort]);
}

/**
 * Free sessions move for one that has no place; published ones only where that does not help, and only for one
 * that is new. One that was published and has lost its place moves to free time or not at all: what happened to it
 * is no reason to change anybody else's week. One that was given up before has lost nothing.
 */
function rescue(planning: Planning, series: readonly OpenSeries[], hasPublished: boolean): void {
  const nobody: Moves = { left: 0 };
  for (const moves of hasPublished ? [nobody, planning.moves] : [nobody]) {
    const means = rescueWith(planning.bounds, moves, LOOKS * series.length);
    const lost = series.flatMap(({ dues }) => dues).filter(({ sitting }) => sitting === null);
    const inVain = nobodyInVain(lost.length);
    for (const { dues } of series) {
      for (const due of dues) {
        if (due.sitting !== null || (moves !== nobody && !isNew(planning, due))) continue;
        if (isWorthALook(inVain, due)) heed(inVain, due, makeRoom(means, due));
      }
    }
  }
}

function isNew({ lost, held }: Planning, due: Due): boolean {
  const key = dueKey(due);
  return !lost.has(key) && !held.has(key);
}

function carry({ carried }: Planning, series: readonly OpenSeries[]): void {
  for (const { manager, rep, kind, phase, home } of series) {
    const key = { manager: manager.person.email, rep: rep.person.email, kind };
    carried.set(seriesKey(key), {
      ...key,
      phase: phase ?? 0,
      home:
        home === null
          ? null
          : { weekday: home.weekday, minute: home.minute, timeZone: manager.person.timeZone },
    });
  }
}
