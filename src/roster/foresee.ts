import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Person, Roster, Rules } from '../model.ts';
import { civil, formatDay, formatMinute, WEEKDAY_NAMES } from '../time/day.ts';
import { findZone } from '../time/zones/zone.ts';

/** A stretch of somebody's week in minutes of UTC from a Monday, and where it stands on the person's own clock. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly weekday: number;
  readonly until: number;
  readonly since: number;
}

const WEEK = 7 * 1440;
/** A Monday of either season: clocks of two zones stand in one of two ways to each other. */
const SEASONS = [civil(2027, 1, 11), civil(2027, 7, 12)];

/** What no plan can do, whatever the weeks: told from the roster alone, before anything is planned. Warnings. */
export function foresee({ people, rules }: Pick<Roster, 'people' | 'rules'>): Diagnostic[] {
  const known = new Map(people.map((person) => [person.email, person]));
  const teams = new Map<Person, Person[]>();
  const found: Diagnostic[] = [];
  for (const rep of people) {
    const manager = rep.manager === null ? undefined : known.get(rep.manager);
    if (manager === undefined) continue;
    const left = noManager(manager, rep);
    if (left !== null) found.push(left);
    const apart = noHours(manager, rep);
    if (apart !== null) found.push(apart);
    const team = teams.get(manager);
    if (apart !== null) continue;
    if (team === undefined) teams.set(manager, [rep]);
    else team.push(rep);
  }
  for (const [manager, reps] of teams) {
    const tooMuch = noRoom(manager, reps, rules);
    if (tooMuch !== null) found.push(tooMuch);
  }
  return found.sort((a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0));
}

/** Somebody whose manager leaves first: nobody is due to meet them after that, so no plan would tell of it. */
function noManager({ name, ends }: Person, rep: Person): Diagnostic | null {
  if (ends === null || (rep.ends !== null && rep.ends <= ends)) return null;
  return {
    code: 'manager-leaves',
    severity: 'warning',
    message: `${rep.name} has no manager after ${formatDay(ends)}, when ${name} leaves, and no sessions from then on`,
    place: rep.place,
    hint: `on that day, give ${rep.name} the manager who comes next`,
  };
}

/** Two people whose weekly hours never leave room for even the shorter of their sessions. */
function noHours(manager: Person, rep: Person): Diagnostic | null {
  const need = Math.min(rep.sessions['pipeline-review'].minutes, rep.sessions['development-session'].minutes);
  const isOneZone = manager.timeZone === rep.timeZone;
  let nearest: { readonly gap: number; readonly hint: string } | null = null;
  for (const monday of isOneZone ? SEASONS.slice(0, 1) : SEASONS) {
    for (const theirs of stretches(manager, monday)) {
      for (const own of stretches(rep, monday)) {
        for (const shift of [-WEEK, 0, WEEK]) {
          const common = Math.min(theirs.to, own.to + shift) - Math.max(theirs.from, own.from + shift);
          if (common >= need) return null;
          const gap = need - common;
          if (nearest === null || gap < nearest.gap)
            nearest = { gap, hint: wider(rep, own, own.from + shift > theirs.from, gap) };
        }
      }
    }
  }
  return {
    code: 'no-common-hours',
    severity: 'warning',
    message: `${manager.name} and ${rep.name} never have ${need} minutes of working hours in common`,
    place: rep.place,
    hint: nearest?.hint ?? 'give both of them working hours',
  };
}

/** The least that one of the two would have to add. */
function wider(rep: Person, { weekday, since, until }: Stretch, isEarlier: boolean, by: number): string {
  const from = isEarlier ? since - by : since;
  const to = isEarlier ? until : until + by;
  if (from < 0 || to > 1440)
    return 'their hours are far apart: give one of them others, or the rep another manager';
  return `with ${WEEKDAY_NAMES[weekday]} ${formatMinute(from)}-${formatMinute(to)} among ${rep.name}'s hours there would be a time`;
}

function stretches({ timeZone, workingHours }: Person, monday: number): Stretch[] {
  const zone = findZone(timeZone);
  if (zone === null) return [];
  return workingHours.map(({ weekday, from, to }) => {
    const start = zone.toInstant(monday + weekday, from) - monday * 1440;
    return { from: start, to: start + to - from, weekday, since: from, until: to };
  });
}

/** A manager's fortnight that holds fewer sessions than are due, before any holiday. */
function noRoom(manager: Person, reps: readonly Person[], rules: Rules): Diagnostic | null {
  const due = sessionsDue(reps);
  const most = mostSessions(manager, due, rules);
  if (most >= due.length) return null;
  const ways: string[] = [];
  const helps = (changed: Rules, minutes: readonly number[]): boolean =>
    mostSessions(manager, minutes, changed) >= minutes.length;
  if (rules.buffer > 0 && helps({ ...rules, buffer: 0 }, due)) ways.push('buffer: 0');
  for (let cap = rules.sessionsPerDay + 1; cap <= 24; cap++) {
    if (!helps({ ...rules, sessionsPerDay: cap }, due)) continue;
    ways.push(`sessionsPerDay: ${cap}`);
    break;
  }
  const fortnightly = sessionsDue(reps.map(reviewedFortnightly));
  if (helps(rules, fortnightly)) ways.push('pipeline-review: { every: 2 }');
  let fits = reps.length - 1;
  while (fits > 0 && !helps(rules, sessionsDue(reps.slice(0, fits)))) fits--;
  ways.push(fits === 0 ? 'more working hours' : `a team of ${fits}, the others with another manager`);
  const hours = manager.workingHours.reduce((sum, { from, to }) => sum + to - from, 0) / 30;
  return {
    code: 'too-much-for-hours',
    severity: 'warning',
    message: `${manager.name} is due ${due.length} sessions a fortnight, and ${round(hours)} hours in it hold ${most} at most`,
    place: manager.place,
    hint: `what would fit: ${ways.join('; or ')}`,
  };
}

const round = (hours: number): string => String(Math.round(hours * 10) / 10);

function reviewedFortnightly(rep: Person): Person {
  const review = { ...rep.sessions['pipeline-review'], every: 2 as const };
  return { ...rep, sessions: { ...rep.sessions, 'pipeline-review': review } };
}

/** The lengths of a fortnight's sessions. */
function sessionsDue(reps: readonly Person[]): number[] {
  return reps.flatMap(({ sessions }) =>
    Object.values(sessions).flatMap(({ every, minutes }) => (every === 1 ? [minutes, minutes] : [minutes])),
  );
}

/** No fortnight of these hours holds more sessions: the shortest first, in days that lose nothing between two. */
function mostSessions(
  { workingHours }: Person,
  due: readonly number[],
  { buffer, sessionsPerDay }: Rules,
): number {
  const shortest = due.reduce((least, minutes) => Math.min(least, minutes), Number.POSITIVE_INFINITY);
  const days = new Map<number, { minutes: number; sessions: number }>();
  for (const { weekday, from, to } of workingHours) {
    const day = days.get(weekday) ?? { minutes: 0, sessions: 0 };
    days.set(weekday, day);
    const sessions = Math.floor((to - from + buffer) / (shortest + buffer));
    day.sessions += sessions;
    if (sessions > 0) day.minutes += to - from + buffer;
  }
  let places = 0;
  let minutes = 0;
  for (const day of days.values()) {
    places += 2 * Math.min(day.sessions, sessionsPerDay);
    minutes += 2 * day.minutes;
  }
  let held = 0;
  for (const length of [...due].sort((a, b) => a - b)) {
    minutes -= length + buffer;
    if (minutes < 0 || held >= places) break;
    held++;
  }
  return held;
}
