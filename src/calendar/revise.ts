import type {
  Day,
  Horizon,
  Instant,
  PublishedChange,
  PublishedPlan,
  PublishedSession,
  Reason,
  Schedule,
  Session,
} from '../model.ts';
import type { Change, ChangeName } from './change.ts';
import { causesOf } from './change-cause.ts';
import { inOrder, previousWithin } from './previous-within.ts';

/** A session as it would be published, if nothing had been before. */
export interface Draft {
  readonly session: Session;
  readonly uid: string;
  readonly title: string;
  /** Hash of everything the event says but its sequence and stamps. */
  readonly fingerprint: string;
  /** Hash of what calendar programs show of it besides; left out where that is nothing. */
  readonly look?: string;
}

export interface Revision {
  /** Of any horizon; null for the first. */
  readonly previous: PublishedPlan | null;
  readonly horizon: Horizon;
  readonly schedule: Schedule;
  /** One for each of `schedule.sessions`. */
  readonly drafts: readonly Draft[];
  readonly folders: PublishedPlan['folders'];
  /** The roster's anchor; stamps count from its midnight in UTC. */
  readonly anchor: Day;
  /** Stamp of what changes, in seconds of UTC, where somebody asked for one; null counts from the anchor. */
  readonly stamp: number | null;
  /** What has begun by now stays as it was published; null: nothing has begun. */
  readonly now: Instant | null;
}

export interface Revised {
  readonly plan: PublishedPlan;
  /** Every session of the horizon, those that are gone included, in order of their starts. */
  readonly changes: readonly Change[];
}

type Rank = Pick<PublishedSession, 'sequence' | 'stamp'>;

/** Fourteen weeks: no quarter is longer, so the quarter that is running never loses its beginning. */
const KEPT_MINUTES = 14 * 7 * 1440;

/**
 * What is published next, given what was published before.
 *
 * An event that says the same keeps its sequence and stamp. One that says something else gets the next
 * sequence; one that is gone stays cancelled for one revision more, and is then remembered by its sequence
 * alone. A run that changes no event is no revision: it drops nothing, however much time has passed, so that
 * its files are the same to the byte.
 */
export function revise(revision: Revision): Revised {
  const { horizon, schedule, drafts, now } = revision;
  const previous = revision.previous === null ? null : previousWithin(revision.previous, horizon);
  const before = new Map(previous?.sessions.map((session) => [session.uid, session]));
  const retired = new Map(previous?.retired.map((each) => [each.uid, each]));
  const causes = causesOf(schedule, previous);

  const sessions: PublishedSession[] = [];
  const lingering: PublishedSession[] = [];
  const changes: Change[] = [];
  const publish = (
    what: ChangeName,
    was: PublishedSession | null,
    is: PublishedSession,
    because: readonly Reason[] = [],
  ): void => {
    sessions.push(is);
    changes.push(changeOf(what, was, is, because));
  };

  for (const draft of drafts) {
    const was = before.get(draft.uid);
    before.delete(draft.uid);
    if (was === undefined) {
      const rank = retired.get(draft.uid);
      retired.delete(draft.uid);
      const what = rank === undefined ? 'added' : 'returned';
      publish(what, null, published(draft, rank ?? null, revision), causes[what](draft));
    } else if (was.status === 'cancelled') {
      publish('returned', was, published(draft, was, revision), causes.returned(draft));
    } else if (hasBegun(was, now)) {
      publish('unchanged', was, was);
    } else if (was.fingerprint === draft.fingerprint) {
      publish('unchanged', was, withRank(draft, was));
    } else {
      const what = isSameTime(was, draft.session) ? 'changed' : 'moved';
      publish(what, was, published(draft, was, revision), causes[what](was, draft));
    }
  }
  for (const was of before.values()) {
    if (was.status === 'cancelled') lingering.push(was);
    else if (hasBegun(was, now)) publish('unchanged', was, was);
    else {
      const is = { ...was, status: 'cancelled', ...nextRank(was, revision) } as const;
      publish('cancelled', was, is, causes.cancelled(was));
    }
  }

  changes.sort((a, b) => (a.after ?? a.before ?? 0) - (b.after ?? b.before ?? 0));
  let outside = previous?.outside ?? [];
  let latest = previous?.changes ?? [];
  if (changes.every((change) => change.what === 'unchanged')) {
    for (const session of lingering) sessions.push(session);
  } else {
    const firstDay = Math.min(horizon.firstDay, previous?.horizon.firstDay ?? horizon.firstDay);
    const isHistory = (session: PublishedSession): boolean =>
      now !== null && session.start < Math.min(firstDay * 1440, now - KEPT_MINUTES);
    const isGone = (session: PublishedSession): boolean =>
      session.status === 'cancelled' || isHistory(session);
    for (const { uid, sequence, stamp } of [...lingering, ...outside.filter(isGone)]) {
      if (sequence > 0) retired.set(uid, { uid, sequence, stamp });
    }
    outside = outside.filter((session) => !isGone(session));
    if (previous !== null) latest = publishedChanges(changes);
  }

  return {
    plan: {
      horizon,
      sessions: sessions.sort(inOrder),
      unplaced: schedule.unplaced,
      series: schedule.series,
      outside,
      retired: [...retired.values()].sort((a, b) => (a.uid < b.uid ? -1 : 1)),
      changes: latest,
      folders: revision.folders,
    },
    changes,
  };
}

function publishedChanges(changes: readonly Change[]): PublishedChange[] {
  return changes.flatMap(({ uid, what, before, because }) =>
    what === 'unchanged' ? [] : [{ uid, what, from: before, because }],
  );
}

function hasBegun(session: PublishedSession, now: Instant | null): boolean {
  return now !== null && session.start <= now;
}

function isSameTime(a: Session, b: Session): boolean {
  return a.start === b.start && a.minutes === b.minutes;
}

/** A draft with the rank that follows `outranked`, or the first. */
function published(draft: Draft, outranked: Rank | null, revision: Revision): PublishedSession {
  return withRank(draft, nextRank(outranked, revision));
}

/** Spelled out: a spread of every session takes longer than all the rest. */
function withRank(draft: Draft, { sequence, stamp }: Rank): PublishedSession {
  const { uid, title, fingerprint, look, session } = draft;
  const published = {
    kind: session.kind,
    manager: session.manager,
    rep: session.rep,
    period: session.period,
    start: session.start,
    minutes: session.minutes,
    timeZone: session.timeZone,
    displaced: session.displaced,
    uid,
    status: 'confirmed',
    sequence,
    stamp,
    title,
    fingerprint,
  } as const;
  return look === undefined ? published : { ...published, look };
}

/** Neither sequence nor stamp ever goes back (RFC 5546 section 2.1.5). */
function nextRank(outranked: Rank | null, revision: Pick<Revision, 'anchor' | 'stamp'>): Rank {
  const sequence = outranked === null ? 0 : outranked.sequence + 1;
  const stamp = revision.stamp ?? revision.anchor * 86_400 + sequence;
  return { sequence, stamp: outranked === null ? stamp : Math.max(outranked.stamp + 1, stamp) };
}

function changeOf(
  what: ChangeName,
  was: PublishedSession | null,
  { uid, kind, manager, rep, period, timeZone, start }: PublishedSession,
  because: readonly Reason[],
): Change {
  const before = was?.start ?? null;
  const after = what === 'cancelled' ? null : start;
  return { what, uid, kind, manager, rep, period, before, after, timeZone, because };
}
