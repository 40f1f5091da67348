import { fingerprintOf } from '../../src/calendar/fingerprint.ts';
import type { Draft, Revision } from '../../src/calendar/revise.ts';
import { uidOf } from '../../src/calendar/uid.ts';
import type { Horizon, PublishedPlan, Session } from '../../src/model.ts';
import { civil } from '../../src/time/day.ts';
import { isoWeekLabel } from '../../src/time/week.ts';

export const ANCHOR = civil(2024, 1, 1);
const Q1_START = civil(2027, 1, 4);

export const Q1: Horizon = { label: '2027-Q1', firstDay: Q1_START, lastDay: Q1_START + 90 };
export const Q2: Horizon = { label: '2027-Q2', firstDay: Q1_START + 91, lastDay: Q1_START + 181 };
export const Q3: Horizon = { label: '2027-Q3', firstDay: Q1_START + 182, lastDay: Q1_START + 272 };

/** One pipeline review a week of a horizon, Tuesdays at 14:00 UTC. */
export function sessionsIn(horizon: Horizon, rep = 'ada@x.example'): Session[] {
  const sessions: Session[] = [];
  for (let monday = horizon.firstDay; monday <= horizon.lastDay; monday += 7) {
    sessions.push({
      kind: 'pipeline-review',
      manager: 'grace@x.example',
      rep,
      period: isoWeekLabel(monday),
      start: (monday + 1) * 1440 + 840,
      minutes: 30,
      timeZone: 'Etc/UTC',
      displaced: null,
    });
  }
  return sessions;
}

export function draftOf(session: Session, description = 'agenda'): Draft {
  const uid = uidOf(session.manager, session.rep, session.kind, session.period);
  const title = `Pipeline review: ${session.rep} with ${session.manager}`;
  const fingerprint = fingerprintOf({
    uid,
    start: session.start,
    end: session.start + session.minutes,
    timeZone: session.timeZone,
    summary: title,
    description,
    categories: [],
    isPrivate: false,
    status: 'confirmed',
    organizer: { name: 'Grace', email: session.manager },
    kind: session.kind,
    series: 's',
    period: session.period,
    displaced: session.displaced !== null,
    alarms: [],
  });
  return { session, uid, title, fingerprint };
}

/** A revision of `sessions`, with everything else as it is by default. */
export function revisionOf(
  horizon: Horizon,
  sessions: readonly Session[],
  previous: PublishedPlan | null,
  more: Partial<Revision> = {},
): Revision {
  return {
    previous,
    horizon,
    schedule: { sessions, unplaced: [], series: [], ousted: [], strained: [] },
    drafts: sessions.map((session) => draftOf(session)),
    folders: [],
    anchor: ANCHOR,
    stamp: null,
    now: null,
    ...more,
  };
}
