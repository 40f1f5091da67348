import { inOrder } from '../calendar/previous-within.ts';
import type { PublishedPlan, PublishedSession } from '../model.ts';
import { isSameLayout, USUAL_LAYOUT } from '../output/layout.ts';
import { seriesInOrder, unplacedInOrder } from '../schedule/plan-schedule.ts';
import { parseShard } from './shard.ts';

/** Either the plan that the shards make, or why they make none. */
export type Merged =
  | { readonly plan: PublishedPlan; readonly problem: null }
  | { readonly plan: null; readonly problem: string };

/** Puts the plans of all shards together, and looks whether they are parts of one plan. */
export function mergePlans(parts: readonly PublishedPlan[]): Merged {
  const problem = missing(parts) ?? difference(parts) ?? conflict(parts);
  if (problem !== null) return { plan: null, problem };
  const [first] = parts;
  if (first === undefined) return { plan: null, problem: 'there is nothing to merge' };
  const sessions = parts.flatMap((part) => part.sessions).sort(inOrder);
  const outside = parts.flatMap((part) => part.outside).sort(inOrder);
  // What one shard holds again, the others still remember as gone.
  const held = new Set([...sessions, ...outside].map(({ uid }) => uid));
  const retired = new Map(parts.flatMap((part) => part.retired).map((each) => [each.uid, each]));
  return {
    plan: {
      horizon: first.horizon,
      ...(first.audience === undefined ? {} : { audience: first.audience }),
      ...(first.layout === undefined ? {} : { layout: first.layout }),
      sessions,
      unplaced: parts.flatMap((part) => part.unplaced).sort(unplacedInOrder),
      series: parts.flatMap((part) => part.series).sort(seriesInOrder),
      outside,
      retired: [...retired.values()].filter(({ uid }) => !held.has(uid)).sort(byUid),
      changes: parts.flatMap((part) => part.changes).sort(byUid),
      folders: parts.flatMap((part) => part.folders).sort((a, b) => (a.manager < b.manager ? -1 : 1)),
    },
    problem: null,
  };
}

function byUid(a: { readonly uid: string }, b: { readonly uid: string }): number {
  return a.uid < b.uid ? -1 : 1;
}

/** Each shard must be there, and once. */
function missing(parts: readonly PublishedPlan[]): string | null {
  const seen = new Set<string>();
  let count = 0;
  for (const { shard } of parts) {
    const parsed = shard === undefined ? null : parseShard(shard);
    if (parsed === null) return 'one of the folders holds a whole plan, not a shard';
    if (seen.has(shard ?? '')) return `shard ${shard} is there twice`;
    if (count !== 0 && parsed.count !== count) return `some are shards of ${count}, some of ${parsed.count}`;
    seen.add(shard ?? '');
    count = parsed.count;
  }
  const lacking = Array.from({ length: count }, (_, i) => `${i + 1}/${count}`).filter(
    (each) => !seen.has(each),
  );
  return lacking.length === 0 ? null : `shard ${lacking.join(', ')} is missing`;
}

/** Shards of other weeks, or of another roster, do not go together. */
function difference(parts: readonly PublishedPlan[]): string | null {
  const [first] = parts;
  for (const { horizon, shard, audience = 'manager', layout = USUAL_LAYOUT } of parts) {
    if (!isSameLayout(layout, first?.layout ?? USUAL_LAYOUT)) {
      return `shard ${shard} and shard ${first?.shard} are laid out differently in files`;
    }
    if (audience !== (first?.audience ?? 'manager')) {
      return `shard ${shard} is for ${audience}, shard ${first?.shard} for ${first?.audience ?? 'manager'}`;
    }
    if (horizon.firstDay !== first?.horizon.firstDay || horizon.lastDay !== first.horizon.lastDay) {
      return `shard ${shard} plans ${horizon.label}, shard ${first?.shard} plans ${first?.horizon.label}`;
    }
  }
  const folders = new Map<string, string>();
  for (const { folders: own } of parts) {
    for (const { manager, folder } of own) {
      if (folders.has(folder)) return `the folder ${folder} is in two shards`;
      folders.set(folder, manager);
    }
  }
  return null;
}

/** Nobody is in two places, not even where two shards each know of one. */
function conflict(parts: readonly PublishedPlan[]): string | null {
  const byPerson = new Map<string, PublishedSession[]>();
  const uids = new Set<string>();
  for (const session of parts.flatMap((part) => part.sessions)) {
    if (uids.has(session.uid)) return `the session ${session.uid} is in two shards`;
    uids.add(session.uid);
    if (session.status === 'cancelled') continue;
    for (const person of [session.manager, session.rep]) {
      const own = byPerson.get(person);
      if (own === undefined) byPerson.set(person, [session]);
      else own.push(session);
    }
  }
  for (const [person, sessions] of byPerson) {
    sessions.sort((a, b) => a.start - b.start);
    for (const [at, session] of sessions.entries()) {
      const before = sessions[at - 1];
      if (before !== undefined && before.start + before.minutes > session.start) {
        return `${person} would be in two places: the shards were not made from one roster and one plan before`;
      }
    }
  }
  return null;
}
