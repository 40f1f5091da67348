import type { Instant, Kind, Person, PublishedPlan } from '../model.ts';
import { mondayOf } from '../time/day.ts';
import { isoWeekLabel } from '../time/week.ts';
import { seriesUidOf, uidOf } from './uid.ts';

/** Whose sessions may lie in busy calendars: as far as there are any, so empty in most organisations. */
export interface BusyTeams {
  /** By the e-mail of somebody with busy calendars, those whose teams' sessions may be in them. */
  readonly managers: ReadonlyMap<string, readonly string[]>;
  /** The reps of these managers, today's and those whom the plans still speak of. */
  readonly reps: ReadonlyMap<string, readonly string[]>;
}

type Plans = readonly (Pick<PublishedPlan, 'sessions' | 'outside' | 'retired'> | null)[];

/**
 * The sessions somebody leads and those of the own team, which a manager's file holds together; those with
 * managers of before; and of who led the team before, whose calendars whoever follows may have taken over.
 */
export function busyTeams(
  people: readonly Pick<Person, 'email' | 'manager' | 'busy'>[],
  plans: Plans,
): BusyTeams {
  const managers = new Map<string, Set<string>>();
  for (const { email, manager, busy } of people)
    if (busy.length > 0) managers.set(email, new Set(manager === null ? [email] : [email, manager]));
  if (managers.size === 0) return { managers: new Map(), reps: new Map() };
  const managerOf = new Map(people.map(({ email, manager }) => [email, manager]));
  const former = new Map<string, Set<string>>();
  for (const plan of plans) {
    for (const sessions of plan === null ? [] : [plan.sessions, plan.outside]) {
      for (const { manager, rep } of sessions) {
        const today = managerOf.get(rep);
        if (today === manager) continue;
        const reps = former.get(manager);
        if (reps === undefined) former.set(manager, new Set([rep]));
        else reps.add(rep);
        managers.get(rep)?.add(manager);
        managers.get(today ?? '')?.add(manager);
      }
    }
  }
  const reps = new Map<string, string[]>();
  for (const wanted of managers.values())
    for (const each of wanted) reps.set(each, [...(former.get(each) ?? [])]);
  for (const { email, manager } of people) reps.get(manager ?? '')?.push(email);
  return { managers: new Map([...managers].map(([email, wanted]) => [email, [...wanted]])), reps };
}

/** What concerns these people alone. */
export function teamsOfPeople(teams: BusyTeams, people: readonly Pick<Person, 'email'>[]): BusyTeams {
  const managers = new Map<string, readonly string[]>();
  const reps = new Map<string, readonly string[]>();
  for (const { email } of people) {
    const wanted = teams.managers.get(email);
    if (wanted === undefined) continue;
    managers.set(email, wanted);
    for (const each of wanted) reps.set(each, teams.reps.get(each) ?? []);
  }
  return { managers, reps };
}

/** Tells for somebody's busy calendars which UIDs are those of cadence's own sessions. */
export type OwnUids = (email: string) => (uid: string) => boolean;

/** Nobody moves a session by hand further than a quarter from the week it was due in. */
const WEEKS_AROUND = 13;

/** So many UIDs are kept for the next person of a team. */
const MOST_KEPT = 100_000;

/** The form of cadence's UIDs, and of many others: whatever is not of this form needs no looking up. */
const UUID = /^[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/**
 * Calendar programs drop the properties that mark an event as cadence's and keep its UID, so the UIDs are worked
 * out from the names. Nothing is, until an event asks for it: most busy calendars hold no session of cadence's.
 */
export function ownUids(
  teams: BusyTeams,
  plans: Plans,
  window: { readonly from: Instant; readonly to: Instant },
): OwnUids {
  const periods = once(() => periodsAround(window));
  const retired = once(() => new Set(plans.flatMap((plan) => plan?.retired.map(({ uid }) => uid) ?? [])));
  const kept = new Map<string, ReadonlySet<string>>();
  let size = 0;

  function ofTeam(manager: string): ReadonlySet<string> {
    let uids = kept.get(manager);
    if (uids === undefined) {
      uids = uidsOf(
        (teams.reps.get(manager) ?? []).map((rep) => [manager, rep]),
        periods(),
      );
      if (size + uids.size > MOST_KEPT) {
        kept.clear();
        size = 0;
      }
      kept.set(manager, uids);
      size += uids.size;
    }
    return uids;
  }

  return (email) => {
    const managers = teams.managers.get(email) ?? [];
    const pairs = managers.map((manager) => [manager, email] as const);
    const own = once(() => uidsOf(pairs, periods()));
    // The likely ones first: a team may be large.
    return (uid) => {
      const name = uid.toLowerCase();
      if (!UUID.test(name)) return false;
      return own().has(name) || retired().has(name) || managers.some((manager) => ofTeam(manager).has(name));
    };
  };
}

const KINDS: readonly Kind[] = ['pipeline-review', 'development-session'];

function uidsOf(
  pairs: readonly (readonly [manager: string, rep: string])[],
  periods: readonly string[],
): ReadonlySet<string> {
  const uids = new Set<string>();
  for (const [manager, rep] of pairs) {
    for (const kind of KINDS) {
      uids.add(seriesUidOf(manager, rep, kind));
      for (const period of periods) uids.add(uidOf(manager, rep, kind, period));
    }
  }
  return uids;
}

function periodsAround({ from, to }: { readonly from: Instant; readonly to: Instant }): string[] {
  const first = mondayOf(Math.floor(from / 1440)) - 7 * WEEKS_AROUND;
  const last = Math.floor(to / 1440) + 7 * WEEKS_AROUND;
  const periods: string[] = [];
  for (let monday = first; monday <= last; monday += 7) periods.push(isoWeekLabel(monday));
  return periods;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
