import type { Roster } from '../../model.ts';
import type { OpenSeries } from '../due.ts';
import { MANY } from '../in-vain.ts';
import { hasOptions } from '../options.ts';
import { placeAtHome, placeAway } from '../place.ts';
import { clear, placesOf, restore } from '../places.ts';
import { planCost } from '../plan-cost.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { leastMissing } from './least-missing.ts';
import { packTeam } from './pack-team.ts';
import { fixedWithin, packingOf } from './packing-of.ts';
import { pendingWithin } from './pending.ts';

/** Steps of the search for a bound. */
const ROUNDS = 300;
/** Series whose other phase is tried. */
const TRIED = 12;
/** Where many sessions have no place, one phase changes little: so many may be tried in vain, one after the other. */
const IN_VAIN = 4;

/**
 * Where fewer sessions would be without a place in other phases, new series change to theirs one after the other, as
 * long as the quarter costs less for it. `list` lists what is due in a series' new phase.
 */
export function changePhases(
  team: readonly OpenSeries[],
  roster: Roster,
  bounds: Bounds,
  steps: number,
  list: (series: OpenSeries) => void,
): void {
  const first = team[0];
  if (first === undefined || !team.some(({ isPhaseOpen }) => isPhaseOpen)) return;
  let lost = countLost(team);
  if (lost === 0) return;
  const { grid, manager } = first;
  const past = grid.firstDay + (grid.weeks + 1) * 7;
  const pending = pendingWithin(team, grid.firstDay, past, roster, new Map());
  const fixed = fixedWithin(first, grid.firstDay, past);
  const { packing, series } = packingOf(pending, manager, fixed, grid.firstDay, past, roster.rules);
  const { least, phases } = leastMissing(packing, lost, ROUNDS);
  if (least >= lost) return;
  const candidates = series.filter((one, i) => one.isPhaseOpen && one.phase !== phases[i]);
  let cost = planCost(team, roster.rules);
  let inVain = 0;
  for (const some of [candidates, ...candidates.slice(0, TRIED).map((one) => [one])]) {
    const kept = placesOf(team);
    for (const one of some) flip(one, list);
    placeAtHome(some, bounds);
    placeAway(some, bounds);
    packTeam(team, bounds, steps);
    const then = planCost(team, roster.rules);
    if (then < cost) {
      cost = then;
      lost = countLost(team);
      inVain = 0;
      if (lost <= least) return;
    } else {
      inVain++;
      clear(team);
      restore(kept);
    }
    if (lost >= MANY && inVain >= IN_VAIN) return;
  }
}

function countLost(team: readonly OpenSeries[]): number {
  return team.reduce(
    (sum, { dues }) => sum + dues.filter((due) => due.sitting === null && hasOptions(due)).length,
    0,
  );
}

function flip(series: OpenSeries, list: (series: OpenSeries) => void): void {
  clear([series]);
  series.phase = series.phase === 0 ? 1 : 0;
  series.dues = [];
  list(series);
}
