import type { Ousted, PublishedChange, PublishedPlan, PublishedSession } from '../model.ts';
import type { Change } from './change.ts';
import { inOrder, previousWithin } from './previous-within.ts';
import { type Draft, type Revised, type Revision, revise } from './revise.ts';

/**
 * Revises each manager's calendars by themselves: what changed for one is no revision of another's. The plan
 * before may be a part of one, as long as it has all of each manager's sessions.
 */
export function reviseByManager(revision: Revision): Revised {
  if (revision.previous === null) return revise(revision);
  const previous = previousWithin(revision.previous, revision.horizon);
  const drafts = byManager(revision.drafts, ({ session }) => session.manager);
  const sessions = byManager(previous.sessions, managerOf);
  const outside = byManager(previous.outside, managerOf);
  const unplaced = byManager(revision.schedule.unplaced, managerOf);
  const ousted = byManager(revision.schedule.ousted, managerOf);
  const retired = new Map(previous.retired.map((each) => [each.uid, each]));
  const latest = new Map(previous.changes.map((each) => [each.uid, each]));

  const revised = [...new Set([...drafts.keys(), ...sessions.keys(), ...outside.keys()])].map((manager) => {
    const own = drafts.get(manager) ?? [];
    const known = retiredOf(own, retired);
    for (const { uid } of known) retired.delete(uid);
    return revise({
      ...revision,
      previous: {
        ...previous,
        sessions: sessions.get(manager) ?? [],
        outside: outside.get(manager) ?? [],
        retired: known,
        changes: changesOf([...(sessions.get(manager) ?? []), ...(outside.get(manager) ?? [])], latest),
      },
      schedule: {
        sessions: [],
        unplaced: unplaced.get(manager) ?? [],
        series: [],
        ousted: ousted.get(manager) ?? [],
        strained: [],
      },
      drafts: own,
    });
  });
  for (const { plan } of revised) for (const each of plan.retired) retired.set(each.uid, each);
  return {
    plan: {
      horizon: revision.horizon,
      sessions: revised.flatMap(({ plan }) => plan.sessions).sort(inOrder),
      unplaced: revision.schedule.unplaced,
      series: revision.schedule.series,
      outside: revised.flatMap(({ plan }) => plan.outside).sort(inOrder),
      retired: [...retired.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1)),
      changes: revised.flatMap(({ plan }) => plan.changes),
      folders: revision.folders,
    },
    changes: revised.flatMap(({ changes }) => changes).sort(changesInOrder),
  };
}

/** By time, then manager, rep and kind. */
export function changesInOrder(a: Change, b: Change): number {
  const key = ({ manager, rep, kind }: Change): string => `${manager}\n${rep}\n${kind}`;
  const time = (a.after ?? a.before ?? 0) - (b.after ?? b.before ?? 0);
  if (time !== 0) return time;
  const [one, other] = [key(a), key(b)];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What the latest revision of some sessions changed. */
function changesOf(
  sessions: readonly PublishedSession[],
  latest: ReadonlyMap<string, PublishedChange>,
): PublishedChange[] {
  return latest.size === 0 ? [] : sessions.flatMap(({ uid }) => latest.get(uid) ?? []);
}

function retiredOf(
  drafts: readonly Draft[],
  retired: ReadonlyMap<string, PublishedPlan['retired'][number]>,
): PublishedPlan['retired'] {
  if (retired.size === 0) return [];
  return drafts.flatMap(({ uid }) => retired.get(uid) ?? []);
}

function managerOf({ manager }: PublishedSession | Ousted): string {
  return manager;
}

function byManager<T>(items: readonly T[], of: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(of(item));
    if (group === undefined) groups.set(of(item), [item]);
    else group.push(item);
  }
  return groups;
}
