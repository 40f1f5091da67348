import type {
  HomeSlot,
  Horizon,
  Kind,
  Person,
  PublishedPlan,
  PublishedSession,
  Roster,
  Unplaced,
} from '../model.ts';
import { fairness, type RepFairness } from './fairness.ts';
import { leadershipShare, missingLeadership, type TimeSplit, timeSplit } from './time-split.ts';

/** What one series came to: the two rhythms of a rep are two of these. */
export interface SeriesSummary {
  readonly kind: Kind;
  readonly home: HomeSlot | null;
  readonly phase: 0 | 1;
  readonly sessions: number;
  readonly displaced: number;
  /** Due, not excused, and without a slot. */
  readonly unplaced: number;
  readonly excused: number;
}

export interface RepSummary {
  readonly rep: string;
  readonly name: string;
  readonly series: readonly SeriesSummary[];
}

export interface ManagerSummary {
  readonly manager: string;
  readonly name: string;
  readonly folder: string | null;
  readonly timeZone: string;
  readonly team: number;
  /** Of each kind, in all. */
  readonly sessions: Readonly<Record<Kind, number>>;
  /** In brief only those who have sessions away from home, or without a slot, and without their series. */
  readonly reps: readonly RepSummary[];
  readonly displaced: readonly PublishedSession[];
  readonly unplaced: readonly Unplaced[];
  /** What the plan asks of each rep who is met at all, to be compared; in brief of none. */
  readonly fairness: readonly RepFairness[];
  readonly split: TimeSplit;
  /** Minutes a week in both kinds together. */
  readonly minutesPerWeek: number;
  readonly leadershipShare: number | null;
  /** Leadership minutes a week that would bring the share to its target. */
  readonly missingPerWeek: number;
}

export interface Summary {
  readonly organization: string | null;
  readonly horizon: Horizon;
  readonly weeks: number;
  /** In the order of their e-mails; only managers with a series or a due session. */
  readonly managers: readonly ManagerSummary[];
}

const KINDS: readonly Kind[] = ['pipeline-review', 'development-session'];

/** What a plan came to, manager by manager. */
export function summarize(roster: Roster, plan: PublishedPlan): Summary {
  const weeks = weeksOf(plan.horizon);
  const people = new Map(roster.people.map((person) => [person.email, person]));
  const sessions = groupBy(
    plan.sessions.filter((session) => session.status === 'confirmed'),
    byManager,
  );
  const unplaced = groupBy(plan.unplaced, byManager);
  const series = groupBy(plan.series, byManager);
  const folders = new Map(plan.folders.map(({ manager, folder }) => [manager, folder]));
  const emails = [...new Set([...sessions.keys(), ...unplaced.keys()])].sort();

  const managers = emails.map((email): ManagerSummary => {
    const mine = sessions.get(email) ?? [];
    const missing = unplaced.get(email) ?? [];
    const split = timeSplit(mine);
    const manager = people.get(email);
    const reps = repSummaries(mine, missing, series.get(email) ?? [], people);
    return {
      manager: email,
      name: manager?.name ?? email,
      folder: folders.get(email) ?? null,
      timeZone: manager?.timeZone ?? mine[0]?.timeZone ?? 'Etc/UTC',
      team: reps.length,
      sessions: sessionsByKind(mine),
      reps,
      displaced: mine.filter((session) => session.displaced !== null),
      unplaced: missing,
      fairness: fairness({ people: reps.flatMap(({ rep }) => people.get(rep) ?? []) }, { sessions: mine }),
      split,
      minutesPerWeek: (split.management + split.leadership) / weeks,
      leadershipShare: leadershipShare(split),
      missingPerWeek: missingLeadership(split, weeks),
    };
  });
  return { organization: roster.organization, horizon: plan.horizon, weeks, managers };
}

/** What is told of a manager among many. */
export function inBrief(manager: ManagerSummary): ManagerSummary {
  const told = new Set([...manager.displaced, ...manager.unplaced].map(({ rep }) => rep));
  const reps = manager.reps.filter(({ rep }) => told.has(rep)).map((rep) => ({ ...rep, series: [] }));
  return { ...manager, reps, fairness: [] };
}

export function weeksOf({ firstDay, lastDay }: Horizon): number {
  return (lastDay - firstDay + 1) / 7;
}

function sessionsByKind(sessions: readonly PublishedSession[]): ManagerSummary['sessions'] {
  const counts = { 'pipeline-review': 0, 'development-session': 0 };
  for (const { kind } of sessions) counts[kind]++;
  return counts;
}

function repSummaries(
  sessions: readonly PublishedSession[],
  unplaced: readonly Unplaced[],
  series: PublishedPlan['series'],
  people: ReadonlyMap<string, Person>,
): RepSummary[] {
  const heldBy = groupBy(sessions, ({ rep }) => rep);
  const lostBy = groupBy(unplaced, ({ rep }) => rep);
  const seriesOf = groupBy(series, ({ rep }) => rep);
  const reps = [...new Set([...heldBy.keys(), ...lostBy.keys()])].sort();
  return reps.map((rep) => ({
    rep,
    name: people.get(rep)?.name ?? rep,
    series: KINDS.map((kind): SeriesSummary => {
      const held = heldBy.get(rep)?.filter((session) => session.kind === kind) ?? [];
      const lost = lostBy.get(rep)?.filter((one) => one.kind === kind) ?? [];
      const own = seriesOf.get(rep)?.find((one) => one.kind === kind);
      return {
        kind,
        home: own?.home ?? null,
        phase: own?.phase ?? 0,
        sessions: held.length,
        displaced: held.filter((session) => session.displaced !== null).length,
        unplaced: lost.filter((one) => !one.excused).length,
        excused: lost.filter((one) => one.excused).length,
      };
    }),
  }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

const byManager = ({ manager }: { readonly manager: string }): string => manager;
