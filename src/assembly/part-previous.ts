import type { PublishedPlan, PublishedSession } from '../model.ts';
import type { Unit } from '../schedule/units.ts';

/** The plan before, parted among the units; what has no unit any more comes last. */
export interface PreviousParts {
  readonly of: readonly PublishedPlan[];
  readonly gone: PublishedPlan | null;
}

/**
 * Each manager's sessions go to the unit in which the team is planned. Those of somebody who leads nobody any
 * more have none.
 */
export function partPrevious(previous: PublishedPlan, units: readonly Unit[]): PreviousParts {
  const unitOf = leadersOf(units);
  const empty = (): GrowingPlan => ({
    ...previous,
    sessions: [],
    outside: [],
    unplaced: [],
    series: [],
    folders: [],
    changes: [],
  });
  const latest = new Map(previous.changes.map((each) => [each.uid, each]));
  const addChange = (part: GrowingPlan, { uid }: PublishedSession): void => {
    const change = latest.get(uid);
    if (change !== undefined) part.changes.push(change);
  };
  const parts = units.map(empty);
  const gone = empty();
  const partOf = ({ manager }: { readonly manager: string }): GrowingPlan =>
    parts[unitOf.get(manager) ?? -1] ?? gone;
  for (const session of previous.sessions) {
    partOf(session).sessions.push(session);
    addChange(partOf(session), session);
  }
  for (const session of previous.outside) {
    partOf(session).outside.push(session);
    addChange(partOf(session), session);
  }
  for (const each of previous.unplaced) partOf(each).unplaced.push(each);
  for (const each of previous.series) partOf(each).series.push(each);
  for (const each of previous.folders) partOf(each).folders.push(each);
  const hasGone = gone.sessions.length + gone.outside.length > 0;
  return { of: parts, gone: hasGone ? gone : null };
}

interface GrowingPlan extends PublishedPlan {
  readonly sessions: PublishedSession[];
  readonly outside: PublishedSession[];
  readonly unplaced: PublishedPlan['unplaced'][number][];
  readonly series: PublishedPlan['series'][number][];
  readonly folders: PublishedPlan['folders'][number][];
  readonly changes: PublishedPlan['changes'][number][];
}

/** The unit in which each manager's team is planned. */
export function leadersOf(units: readonly Unit[]): ReadonlyMap<string, number> {
  const unitOf = new Map<string, number>();
  const known = new Set(units.flatMap(({ people }) => people.map(({ email }) => email)));
  for (const [unit, { people }] of units.entries()) {
    for (const { manager } of people) if (manager !== null && known.has(manager)) unitOf.set(manager, unit);
  }
  return unitOf;
}
