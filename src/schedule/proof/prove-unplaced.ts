import type { Roster } from '../../model.ts';
import { formatDayForPeople } from '../../time/day.ts';
import { type Due, type OpenSeries, windowDays } from '../due.ts';
import { leastMissing } from '../packing/least-missing.ts';
import { fixedWithin, packingOf } from '../packing/packing-of.ts';
import { pendingWithin } from '../packing/pending.ts';
import type { StartMask } from '../start-mask.ts';

/** Steps of the search for a bound. */
const ROUNDS = 400;

/** Weeks before and after the one in question: development sessions tie neighbouring weeks together. */
const SPANS = [
  [0, 1],
  [14, 15],
  [0, 2],
  [1, 2],
] as const;

/** What is known so far, for one manager's quarter: proofs hold for all sessions of their weeks. */
export interface Proofs {
  readonly roster: Roster;
  readonly masks: Map<OpenSeries, StartMask>;
  readonly found: Map<Due, Proof>;
  readonly asked: Set<string>;
}

interface Proof {
  readonly words: string;
  /** How many of the sessions without a place in these weeks the bound leaves room for. */
  readonly left: number;
}

export function noProofs(roster: Roster): Proofs {
  return { roster, masks: new Map(), found: new Map(), asked: new Set() };
}

/**
 * Why no plan holds everything: how many at least have no place in the weeks around a session that has none, over all
 * homes and phases there could be. Null where there might be room for all of them.
 */
export function prove(proofs: Proofs, due: Due): string | null {
  const { grid, manager, minutes, team } = due.series;
  const end = due.monday + windowDays(due);
  if (pendingWithin([due.series], due.monday, end, proofs.roster, proofs.masks).length === 0) {
    return `without any session at all the two calendars have no ${minutes} minutes free together`;
  }
  for (const [before, after] of SPANS) {
    const first = Math.max(grid.firstDay, due.monday - before * 7);
    const past = Math.min(grid.firstDay + (grid.weeks + 1) * 7, due.monday + after * 7);
    const key = `${manager.person.email} ${first} ${past}`;
    if (!proofs.asked.has(key)) {
      proofs.asked.add(key);
      proveWeeks(proofs, team, first, past);
    }
    if (proofs.found.get(due)?.left === 0) break;
  }
  return proofs.found.get(due)?.words ?? null;
}

function proveWeeks(
  { roster, masks, found }: Proofs,
  team: readonly OpenSeries[],
  first: number,
  past: number,
): void {
  const pending = pendingWithin(team, first, past, roster, masks);
  const planned = pending.flatMap(({ due }) => due ?? []);
  const missing = planned.filter(({ sitting }) => sitting === null);
  const series = missing[0]?.series;
  if (series === undefined) return;
  const fixed = fixedWithin(series, first, past);
  const { packing } = packingOf(pending, series.manager, fixed, first, past, roster.rules);
  const { least } = leastMissing(packing, missing.length, ROUNDS);
  if (least === 0) return;
  const { grid, manager } = series;
  const reviewsOnly = planned.every(({ series: { kind } }) => kind === 'pipeline-review');
  const what = `${least} of the ${planned.length} ${reviewsOnly ? 'reviews' : 'sessions'} due`;
  const last = Math.min(past, grid.firstDay + grid.weeks * 7) - 1;
  const when =
    last - first < 7
      ? `in the week of ${formatDayForPeople(first)}`
      : `${formatDayForPeople(first)} to ${formatDayForPeople(last)}`;
  const besides = fixed.length === 0 ? '' : ` beside what ${manager.person.name} has to attend otherwise`;
  const find = least === 1 ? 'finds' : 'find';
  const words = `whatever the plan, at least ${what} ${when} ${find} no place${besides}: only other calendars or rules help`;
  const left = missing.length - least;
  for (const due of missing) {
    const known = found.get(due);
    if (known === undefined || left < known.left) found.set(due, { words, left });
  }
}
