import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/calendar/change.ts';
import { previousWithin } from '../../src/calendar/previous-within.ts';
import { revise } from '../../src/calendar/revise.ts';
import type { PublishedPlan, PublishedSession, Session } from '../../src/model.ts';
import { runs } from '../seed.ts';
import { ANCHOR, draftOf, Q1, Q2, Q3, revisionOf, sessionsIn } from './drafts.ts';

const first = sessionsIn(Q1);
const published = (sessions: readonly Session[] = first): PublishedPlan =>
  revise(revisionOf(Q1, sessions, null)).plan;

function counts(changes: readonly Change[]): Record<string, number> {
  const result: Record<string, number> = {};
  for (const { what } of changes) result[what] = (result[what] ?? 0) + 1;
  return result;
}

const later = (session: Session, minutes = 60): Session => ({ ...session, start: session.start + minutes });
const at = (sessions: readonly PublishedSession[], index: number): PublishedSession =>
  sessions[index] as PublishedSession;

describe('a first plan', () => {
  it('adds everything with sequence 0 and the stamp of the anchor', () => {
    const { plan, changes } = revise(revisionOf(Q1, first, null));
    expect(counts(changes)).toEqual({ added: 13 });
    expect(plan.sessions.map(({ sequence }) => sequence)).toEqual(first.map(() => 0));
    expect(new Set(plan.sessions.map(({ stamp }) => stamp))).toEqual(new Set([ANCHOR * 86_400]));
  });

  it('takes the stamp it is given', () => {
    const { plan } = revise(revisionOf(Q1, first, null, { stamp: 1_800_000_000 }));
    expect(new Set(plan.sessions.map(({ stamp }) => stamp))).toEqual(new Set([1_800_000_000]));
  });
});

describe('the same plan again', () => {
  it('is the same plan, whatever the clock and the stamp', () => {
    const plan = published();
    for (const now of [null, at(plan.sessions, 5).start, at(plan.sessions, 12).start + 1_000_000]) {
      const again = revise(revisionOf(Q1, first, plan, { now, stamp: 1_900_000_000 }));
      expect(again.plan).toEqual(plan);
      expect(counts(again.changes)).toEqual({ unchanged: 13 });
    }
  });
});

describe('what changes', () => {
  it('raises the sequence and the stamp of what moved, and of nothing else', () => {
    const plan = published();
    const moved = first.map((session, i) => (i === 3 ? later(session) : session));
    const next = revise(revisionOf(Q1, moved, plan));
    expect(counts(next.changes)).toEqual({ moved: 1, unchanged: 12 });
    const change = next.changes.find(({ what }) => what === 'moved') as Change;
    expect([change.before, change.after]).toEqual([first[3]?.start, (first[3]?.start ?? 0) + 60]);
    expect(at(next.plan.sessions, 3)).toMatchObject({ sequence: 1, stamp: ANCHOR * 86_400 + 1 });
    expect(next.plan.sessions.filter((_, i) => i !== 3)).toEqual(plan.sessions.filter((_, i) => i !== 3));
  });

  it('tells a new length from a new text', () => {
    const plan = published();
    const drafts = first.map((session, i) => draftOf(session, i === 2 ? 'another agenda' : 'agenda'));
    expect(counts(revise(revisionOf(Q1, first, plan, { drafts })).changes)).toEqual({
      changed: 1,
      unchanged: 12,
    });
    const longer = first.map((session, i) => (i === 2 ? { ...session, minutes: 45 } : session));
    expect(counts(revise(revisionOf(Q1, longer, plan)).changes)).toEqual({ moved: 1, unchanged: 12 });
  });

  it('never lets a stamp go back', () => {
    const plan = revise(revisionOf(Q1, first, null, { stamp: 2_000_000_000 })).plan;
    const moved = revise(
      revisionOf(
        Q1,
        first.map((s) => later(s)),
        plan,
      ),
    ).plan;
    expect(new Set(moved.sessions.map(({ stamp }) => stamp))).toEqual(new Set([2_000_000_001]));
    const again = revise(revisionOf(Q1, first, moved, { stamp: 1_700_000_000 })).plan;
    expect(new Set(again.sessions.map(({ stamp }) => stamp))).toEqual(new Set([2_000_000_002]));
  });

  it('says why a session could not be placed any more', () => {
    const because = [{ rule: 'leave' as const, detail: 'Ada is away' }];
    const [gone, ...rest] = first;
    const unplaced = [{ ...(gone as Session), excused: false, because, wouldHelp: [] }];
    const { changes } = revise(
      revisionOf(Q1, rest, published(), {
        schedule: { sessions: rest, unplaced, series: [], ousted: [], strained: [] },
      }),
    );
    expect(changes.find(({ what }) => what === 'cancelled')).toMatchObject({ because, after: null });
  });
});

describe('a cancelled session', () => {
  const without = first.slice(1);
  const cancelled = revise(revisionOf(Q1, without, published()));

  it('stays as cancelled with the next sequence', () => {
    expect(counts(cancelled.changes)).toEqual({ cancelled: 1, unchanged: 12 });
    expect(at(cancelled.plan.sessions, 0)).toMatchObject({
      status: 'cancelled',
      sequence: 1,
      start: first[0]?.start,
    });
  });

  it('stays while nothing else changes, and goes with the next change', () => {
    const same = revise(revisionOf(Q1, without, cancelled.plan, { now: Q3.lastDay * 1440 }));
    expect(same.plan).toEqual(cancelled.plan);
    const next = revise(
      revisionOf(
        Q1,
        without.map((s) => later(s)),
        cancelled.plan,
      ),
    );
    expect(next.plan.sessions).toHaveLength(12);
    const { uid, sequence, stamp } = at(cancelled.plan.sessions, 0);
    expect(next.plan.retired).toEqual([{ uid, sequence, stamp }]);
  });

  it('comes back with its UID and a higher sequence, at once or much later', () => {
    const soon = revise(revisionOf(Q1, first, cancelled.plan));
    expect(counts(soon.changes)).toEqual({ returned: 1, unchanged: 12 });
    expect(at(soon.plan.sessions, 0)).toMatchObject({ status: 'confirmed', sequence: 2 });
    const gone = revise(
      revisionOf(
        Q1,
        without.map((s) => later(s)),
        cancelled.plan,
      ),
    ).plan;
    const late = revise(revisionOf(Q1, [first[0] as Session, ...without.map((s) => later(s))], gone));
    expect(counts(late.changes)).toEqual({ returned: 1, unchanged: 12 });
    expect(at(late.plan.sessions, 0)).toMatchObject({
      uid: at(cancelled.plan.sessions, 0).uid,
      sequence: 2,
      stamp: at(cancelled.plan.sessions, 0).stamp + 1,
    });
    expect(late.plan.retired).toEqual([]);
  });
});

describe('what has begun', () => {
  const now = (first[4]?.start ?? 0) + 5;

  it('stays as it was published: not moved, not cancelled, not said anew', () => {
    const plan = published();
    const moved = first.map((session) => later(session));
    const drafts = moved.map((session) => draftOf(session, 'another agenda'));
    const next = revise(revisionOf(Q1, moved, plan, { drafts, now }));
    expect(next.plan.sessions.slice(0, 5)).toEqual(plan.sessions.slice(0, 5));
    expect(counts(next.changes)).toEqual({ unchanged: 5, moved: 8 });
    const empty = revise(revisionOf(Q1, [], plan, { now }));
    expect(counts(empty.changes)).toEqual({ unchanged: 5, cancelled: 8 });
    expect(empty.plan.sessions.slice(0, 5)).toEqual(plan.sessions.slice(0, 5));
  });
});

describe('one horizon after another', () => {
  const second = sessionsIn(Q2);
  const q1 = published();
  const q2 = revise(revisionOf(Q2, second, q1, { now: (Q1.lastDay - 20) * 1440 }));

  it('keeps the sessions of the one before beside its own', () => {
    expect(counts(q2.changes)).toEqual({ added: 13 });
    expect(q2.plan.outside).toEqual(q1.sessions);
  });

  it('finds its own sessions again when the first is planned once more', () => {
    const back = revise(revisionOf(Q1, first, q2.plan, { now: (Q1.lastDay - 15) * 1440 }));
    expect(counts(back.changes)).toEqual({ unchanged: 13 });
    expect(back.plan.sessions).toEqual(q1.sessions);
    expect(back.plan.outside).toEqual(q2.plan.sessions);
    const again = revise(revisionOf(Q2, second, back.plan, { now: Q1.lastDay * 1440 }));
    expect(again.plan).toEqual(q2.plan);
  });

  it('cancels in the horizon it plans and nowhere else', () => {
    const back = revise(revisionOf(Q1, first.slice(0, -1), q2.plan, { now: (Q1.lastDay - 15) * 1440 }));
    expect(counts(back.changes)).toEqual({ unchanged: 12, cancelled: 1 });
    expect(back.plan.outside).toEqual(q2.plan.sessions);
    // Planning the second again changes nothing, so the cancelled one is still shown.
    const again = revise(revisionOf(Q2, second, back.plan, { now: (Q1.lastDay - 15) * 1440 }));
    expect(again.plan.outside.filter(({ status }) => status === 'cancelled')).toHaveLength(1);
  });

  it('forgets what is long over, but never the quarter before', () => {
    const third = revise(revisionOf(Q3, sessionsIn(Q3), q2.plan, { now: Q2.lastDay * 1440 }));
    const kept = new Set(third.plan.outside.map(({ uid }) => uid));
    expect(q2.plan.sessions.every(({ uid }) => kept.has(uid))).toBe(true);
    expect(third.plan.outside.length).toBeLessThan(26);
    const unhurried = revise(revisionOf(Q3, sessionsIn(Q3), q2.plan));
    expect(unhurried.plan.outside).toHaveLength(26);
  });

  it('sees the plan before as cut by the horizon', () => {
    const cut = previousWithin(q2.plan, Q1);
    expect(cut.sessions).toEqual(q1.sessions);
    expect(cut.outside).toEqual(q2.plan.sessions);
    expect(previousWithin(cut, Q1)).toEqual(cut);
  });
});

describe('promises', () => {
  /** Any history of a quarter: at each revision every session is there, moved, said anew or left out. */
  const history = fc.array(
    fc.record({
      horizon: fc.constantFrom(Q1, Q1, Q2),
      fate: fc.array(fc.constantFrom('same', 'same', 'moved', 'text', 'gone'), {
        minLength: 13,
        maxLength: 13,
      }),
      week: fc.option(fc.integer({ min: 0, max: 26 })),
      stamp: fc.option(fc.integer({ min: 1_000_000_000, max: 2_000_000_000 })),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('sequences and stamps never go back, UIDs are there once, and a second run changes nothing', () => {
    fc.assert(
      fc.property(history, (steps) => {
        let plan: PublishedPlan | null = null;
        const ranks = new Map<string, { sequence: number; stamp: number; text: string }>();
        for (const { horizon, fate, week, stamp } of steps) {
          const sessions = sessionsIn(horizon).flatMap((session, i) =>
            fate[i] === 'gone' ? [] : [fate[i] === 'moved' ? later(session) : session],
          );
          const drafts = sessions.map((session, i) =>
            draftOf(session, fate[i] === 'text' ? 'new' : 'agenda'),
          );
          const now = week === null ? null : (Q1.firstDay + week * 7) * 1440;
          const next = revise(revisionOf(horizon, sessions, plan, { drafts, now, stamp }));
          const all = [...next.plan.sessions, ...next.plan.outside];
          const uids = [...all, ...next.plan.retired].map(({ uid }) => uid);
          expect(new Set(uids).size).toBe(uids.length);
          for (const { uid, sequence, stamp: own, status, start, fingerprint } of all) {
            const rank = ranks.get(uid);
            const text = `${status} ${start} ${fingerprint}`;
            if (rank !== undefined && rank.text === text) {
              expect([sequence, own]).toEqual([rank.sequence, rank.stamp]);
            } else if (rank !== undefined) {
              expect(sequence).toBeGreaterThan(rank.sequence);
              expect(own).toBeGreaterThan(rank.stamp);
            }
            ranks.set(uid, { sequence, stamp: own, text });
          }
          for (const { uid } of next.plan.retired) {
            const rank = ranks.get(uid);
            if (rank !== undefined) ranks.set(uid, { ...rank, text: 'retired' });
          }
          // What is forgotten altogether was never revised and is long over.
          for (const uid of ranks.keys()) {
            if (uids.includes(uid)) continue;
            expect(ranks.get(uid)?.sequence).toBe(0);
            ranks.delete(uid);
          }
          const again = revise(
            revisionOf(horizon, sessions, next.plan, { drafts, now, stamp: 2_100_000_000 }),
          );
          expect(again.plan).toEqual(next.plan);
          plan = next.plan;
        }
      }),
      runs(20),
    );
  });
});
