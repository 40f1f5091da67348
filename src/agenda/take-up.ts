import type { Person, Session } from '../model.ts';
import type { DueWeek } from './due-week.ts';
import type { Pair } from './pairs.ts';
import type { Stopped } from './person-texts.ts';
import { goRound } from './rotation.ts';

/**
 * Which review takes up what the wall kept out of development sessions, in the order of their starts.
 *
 * A line in the roster stands until somebody removes it, so it comes up again and again, as it would have in
 * the development sessions: all of them in the rep's first review of each quarter, and then some in the first
 * review due after each week of a development session, all in turn. The weeks alone decide, so it is the same
 * in every run.
 */
export function takeUp(
  stopped: readonly Stopped[],
  pair: Pair,
  rep: Person,
  weekOf: (period: string) => DueWeek,
): ReadonlyMap<Session, readonly Stopped[]> {
  const taken = new Map<Session, readonly Stopped[]>();
  if (stopped.length === 0) return taken;
  const { every } = rep.sessions['development-session'];
  const since = rep.sessions['pipeline-review'].every;
  const [any] = pair.development;
  const known = any?.[0] ?? pair.missing[0];
  const phase = known === undefined ? null : remainder(weekOf(known.period).index, every);
  const atOnce = Math.max(2, Math.ceil(stopped.length / 5));

  const reviews = pair.reviews.map(([review]) => review).sort((a, b) => a.start - b.start);
  let quarter = Number.NaN;
  for (const review of reviews) {
    const week = weekOf(review.period);
    if (week.quarter !== quarter) {
      quarter = week.quarter;
      taken.set(review, stopped);
      continue;
    }
    const due = new Set<Stopped>();
    for (let index = week.index - since; index < week.index; index++) {
      if (remainder(index, every) !== phase) continue;
      for (const each of goRound(stopped, atOnce, Math.floor(index / every))) due.add(each);
    }
    if (due.size > 0) taken.set(review, [...due]);
  }
  return taken;
}

function remainder(index: number, every: number): number {
  return ((index % every) + every) % every;
}
