import type { PublishedPlan, PublishedSession, Roster } from '../model.ts';
import { fairness } from './fairness.ts';
import { leadershipShare, timeSplit } from './time-split.ts';

/** What one plan comes to. */
export interface PlanFigures {
  readonly people: number;
  readonly sessions: number;
  readonly displaced: number;
  /** Due and without a slot, though one would have been possible. */
  readonly unplaced: number;
  readonly excused: number;
  readonly hoursAWeek: number;
  readonly leadershipShare: number | null;
  readonly longestGap: number;
  /** Of the rep who has most of them. */
  readonly mostUnsociableMinutes: number;
}

export interface PlanComparison {
  readonly a: PlanFigures;
  readonly b: PlanFigures;
  readonly same: number;
  readonly moved: readonly { readonly before: PublishedSession; readonly after: PublishedSession }[];
  readonly onlyA: readonly PublishedSession[];
  readonly onlyB: readonly PublishedSession[];
}

export interface Planned {
  readonly roster: Roster;
  readonly plan: PublishedPlan;
}

/** Two plans side by side; a session is the same where pair, kind and period are. */
export function comparePlans(a: Planned, b: Planned): PlanComparison {
  const others = new Map(confirmed(b).map((session) => [keyOf(session), session]));
  const moved: { before: PublishedSession; after: PublishedSession }[] = [];
  const onlyA: PublishedSession[] = [];
  let same = 0;
  for (const before of confirmed(a)) {
    const after = others.get(keyOf(before));
    others.delete(keyOf(before));
    if (after === undefined) onlyA.push(before);
    else if (after.start === before.start && after.minutes === before.minutes) same++;
    else moved.push({ before, after });
  }
  return { a: figuresOf(a), b: figuresOf(b), same, moved, onlyA, onlyB: [...others.values()] };
}

function confirmed({ plan }: Planned): PublishedSession[] {
  return plan.sessions.filter(({ status }) => status === 'confirmed');
}

function keyOf({ manager, rep, kind, period }: PublishedSession): string {
  return `${manager} ${rep} ${kind} ${period}`;
}

function figuresOf(planned: Planned): PlanFigures {
  const { roster, plan } = planned;
  const sessions = confirmed(planned);
  const weeks = (plan.horizon.lastDay - plan.horizon.firstDay + 1) / 7;
  const split = timeSplit(sessions);
  const reps = fairness(roster, plan);
  return {
    people: roster.people.length,
    sessions: sessions.length,
    displaced: sessions.filter(({ displaced }) => displaced !== null).length,
    unplaced: plan.unplaced.filter(({ excused }) => !excused).length,
    excused: plan.unplaced.filter(({ excused }) => excused).length,
    hoursAWeek: (split.management + split.leadership) / 60 / weeks,
    leadershipShare: leadershipShare(split),
    longestGap: reps.reduce((most, { longestGap }) => Math.max(most, longestGap), 0),
    mostUnsociableMinutes: reps.reduce((most, rep) => Math.max(most, rep.unsociableMinutes), 0),
  };
}
