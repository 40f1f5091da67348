import type { Rules } from '../../model.ts';
import { formatDayForPeople } from '../../time/day.ts';
import { type Due, type OpenSeries, windowDays } from '../due.ts';
import type { StartMask } from '../start-mask.ts';
import { packingBound } from './packing-bound.ts';
import { packingOf, pendingWithin } from './pending.ts';

/** Steps of the search for a bound; a proof that there is takes a few dozen. */
const ROUNDS = 300;

/** Weeks before and after the one in question: development sessions tie neighbouring weeks together. */
const SPANS = [
  [0, 1],
  [0, 2],
  [1, 2],
] as const;

/** What is known so far, for one manager's quarter: proofs hold for all sessions of their weeks. */
export interface Proofs {
  readonly rules: Rules;
  readonly masks: Map<OpenSeries, StartMask>;
  readonly found: Map<Due, Proof>;
  readonly asked: Set<string>;
}

interface Proof {
  readonly words: string;
  /** How many of the sessions without a place in these weeks the bound leaves room for. */
  readonly left: number;
}

export function noProofs(rules: Rules): Proofs {
  return { rules, masks: new Map(), found: new Map(), asked: new Set() };
}

/**
 * Why no plan holds everything: the best bound on what the weeks around a session without a place can hold, over all
 * homes there could be. Null where the bound leaves room for all of them.
 */
export function prove(proofs: Proofs, due: Due): string | null {
  const { grid, manager, minutes, team } = due.series;
  const end = due.monday + windowDays(due);
  if (pendingWithin([due.series], due.monday, end, proofs.masks).length === 0) {
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

function proveWeeks(proofs: Proofs, team: readonly OpenSeries[], first: number, past: number): void {
  const pending = pendingWithin(team, first, past, proofs.masks);
  const missing = pending.filter(({ due }) => due.sitting === null);
  if (missing.length === 0) return;
  const packing = packingOf(pending, first, past, proofs.rules);
  if (packing === null) return;
  const bound = packingBound(packing, pending.length - missing.length, ROUNDS);
  if (bound === pending.length) return;
  const isReviews = pending.every(({ due }) => due.series.kind === 'pipeline-review');
  const what = isReviews ? 'reviews' : 'sessions';
  const weeks =
    past - first === 7
      ? `week of ${formatDayForPeople(first)}`
      : `${formatDayForPeople(first)} to ${formatDayForPeople(past - 1)}`;
  const words = `${weeks}: at most ${bound} of the ${pending.length} pending ${what} fit, whatever the homes`;
  const left = missing.length - (pending.length - bound);
  for (const { due } of missing) {
    const known = proofs.found.get(due);
    if (known === undefined || left < known.left) proofs.found.set(due, { words, left });
  }
}
