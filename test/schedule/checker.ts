import moment from 'moment-timezone';
import type { Horizon, Person, PublishedPlan, Roster, Schedule, Session, Unplaced } from '../../src/model.ts';

/**
 * An independent reading of the rules: minute by minute, on moment-timezone's clocks, with nothing of
 * src/ but its types. Slow and plain on purpose.
 */
export interface Checked {
  readonly roster: Roster;
  readonly horizon: Horizon;
  readonly busy: ReadonlyMap<string, readonly { readonly start: number; readonly end: number }[]>;
  readonly schedule: Schedule;
  readonly previous?: PublishedPlan | null;
  readonly earliest?: number | null;
}

export interface Violation {
  readonly rule: string;
  readonly detail: string;
}

export interface Booking {
  readonly kind: string;
  readonly manager: string;
  readonly rep: string;
  readonly start: number;
  readonly end: number;
}

/** Rules that forbid a start for a pair, the session itself not counted. */
export type Reading = (
  one: Named,
  minutes: number,
  start: number,
  itself: Booking | null,
) => ReadonlySet<string>;

interface Rulebook {
  readonly forbidding: Reading;
  /** Whether hours, holidays, leave and employment alone allow it. */
  readonly isOpen: (person: Person, start: number, minutes: number) => boolean;
}

/** Reads the rules as they are for one plan. */
export function rulebook(checked: Checked, bookings = bookingsOf(checked)): Rulebook {
  const { roster } = checked;
  const earliest = checked.earliest ?? Number.NEGATIVE_INFINITY;
  const people = new Map(roster.people.map((one) => [one.email, one]));
  const of = (email: string): Booking[] => bookings.get(email) ?? [];

  /** Rules that close five minutes to a person, asked once. */
  const memory = new Map<string, Map<number, ReadonlySet<string>>>();
  const closedIn = (one: Person, start: number): ReadonlySet<string> => {
    let known = memory.get(one.email);
    if (known === undefined) {
      known = new Map();
      memory.set(one.email, known);
    }
    let rules = known.get(start);
    if (rules === undefined) {
      const all = new Set<string>();
      for (let minute = start; minute < start + 5; minute++) {
        for (const why of closedAt(one, minute)) all.add(why);
        for (const span of checked.busy.get(one.email) ?? []) {
          if (span.start <= minute && span.end > minute) all.add('busy');
        }
      }
      rules = all;
      known.set(start, rules);
    }
    return rules;
  };
  const isOpen = (one: Person, start: number, minutes: number): boolean => {
    for (let at = start; at < start + minutes; at += 5) {
      for (const why of closedIn(one, at)) if (why !== 'busy') return false;
    }
    return true;
  };

  const forbidding: Reading = (a, minutes, start, itself) => {
    const rules = new Set<string>();
    const manager = mustFind(people, a.manager);
    const rep = mustFind(people, a.rep);
    const end = start + minutes;
    if (start < earliest) rules.add('past');
    for (const one of [manager, rep]) {
      for (let at = start; at < end; at += 5) for (const why of closedIn(one, at)) rules.add(why);
      const others = of(one.email).filter((b) => b !== itself);
      for (const other of others) {
        if (other.start < end && other.end > start) rules.add('double-booking');
        else if (other.start < end + roster.rules.buffer && other.end > start - roster.rules.buffer) {
          rules.add('buffer');
        }
      }
      for (const day of daysOf(one, start, end)) {
        const count = others.filter((b) => daysOf(one, b.start, b.end).includes(day)).length;
        if (count + 1 > roster.rules.sessionsPerDay) rules.add('sessions-per-day');
        if (roster.rules.sameDay === 'forbid') {
          for (const other of others) {
            const isSibling = other.manager === a.manager && other.rep === a.rep && other.kind !== a.kind;
            if (isSibling && daysOf(one, other.start, other.end).includes(day)) rules.add('same-day');
          }
        }
      }
    }
    return rules;
  };
  return { forbidding, isOpen };
}

export function check(checked: Checked): Violation[] {
  const { roster, horizon, schedule } = checked;
  const earliest = checked.earliest ?? Number.NEGATIVE_INFINITY;
  const people = new Map(roster.people.map((one) => [one.email, one]));
  const found: Violation[] = [];
  const report = (rule: string, what: Named, detail = ''): void => {
    found.push({ rule, detail: `${what.kind} ${what.manager} ${what.rep} ${what.period ?? ''} ${detail}` });
  };

  const bookings = bookingsOf(checked);
  const of = (email: string): Booking[] => bookings.get(email) ?? [];

  const { forbidding, isOpen } = rulebook(checked, bookings);

  const published = new Map(
    [...(checked.previous?.sessions ?? []), ...(checked.previous?.outside ?? [])].map((s) => [nameOf(s), s]),
  );
  const isPast = (session: Session): boolean =>
    session.start <= earliest && published.get(nameOf(session))?.start === session.start;

  for (const session of schedule.sessions) {
    const itself =
      of(session.manager).find((b) => b.start === session.start && b.rep === session.rep) ?? null;
    if (isPast(session)) continue;
    const manager = mustFind(people, session.manager);
    const rep = mustFind(people, session.rep);
    const { every, minutes } = rep.sessions[session.kind];
    if (rep.manager !== session.manager) report('not-a-pair', session);
    if (session.minutes !== minutes) report('length', session);
    if (session.start % 5 !== 0) report('grid', session);
    if (session.timeZone !== manager.timeZone) report('zone', session);
    for (const rule of forbidding(session, minutes, session.start, itself)) report(rule, session);
    const monday = mondayOf(session.period);
    const local = wall(manager.timeZone, session.start);
    // Near a quarter's end development may come a week early.
    const isEarly = session.kind === 'development-session' && every === 2 && isQuarterEnd(monday);
    if (local.day < monday - (isEarly ? 7 : 0) || local.day >= monday + 7 * every) report('window', session);
    const home = schedule.series.find((s) => sameSeries(s, session))?.home ?? null;
    if (home === null) {
      report('no-home', session);
      continue;
    }
    const homeDay = monday + home.weekday;
    const atHome = instantAt(home.timeZone, homeDay, home.minute);
    if (session.displaced === null) {
      if (session.start !== atHome) report('away-without-reason', session);
      continue;
    }
    if (session.start === atHome) report('home-with-reason', session);
    const text = `${isoDay(homeDay)}T${String(Math.floor(home.minute / 60)).padStart(2, '0')}:${String(home.minute % 60).padStart(2, '0')}`;
    if (session.displaced.home !== text) report('displaced-home', session, session.displaced.home);
    if (session.displaced.because.length === 0) report('no-reason', session);
    const real = forbidding(session, minutes, atHome, itself);
    for (const { rule, detail } of session.displaced.because) {
      const isKept = rule === 'published' && published.get(nameOf(session))?.start === session.start;
      if (!isKept && !real.has(rule)) report('false-reason', session, `${rule}: ${detail}`);
    }
  }

  for (const one of schedule.unplaced) {
    const manager = mustFind(people, one.manager);
    const { every, minutes } = mustFind(people, one.rep).sessions[one.kind];
    const monday = mondayOf(one.period);
    const from = instantAt(manager.timeZone, monday, 0);
    const to = instantAt(manager.timeZone, monday + 7 * every, 0);
    if (one.because.length === 0) report('no-reason', one);
    if (to <= earliest) continue;
    let hasOpen = false;
    for (let start = from; start < to; start += 5) {
      if (!isOpen(manager, start, minutes) || !isOpen(mustFind(people, one.rep), start, minutes)) continue;
      hasOpen = true;
      if (forbidding(one, minutes, start, null).size === 0) {
        report('unplaced-though-free', one, new Date(start * 60_000).toISOString());
        break;
      }
    }
    if (one.excused === hasOpen) report(one.excused ? 'excused-though-open' : 'not-excused', one);
  }

  found.push(...missing(roster, horizon, schedule));
  return found;
}

export interface Named {
  readonly kind: Session['kind'];
  readonly manager: string;
  readonly rep: string;
  readonly period?: string;
}

function nameOf(one: Session | Unplaced): string {
  return `${one.kind} ${one.manager} ${one.rep} ${one.period}`;
}

function sameSeries(a: Named, b: Named): boolean {
  return a.kind === b.kind && a.manager === b.manager && a.rep === b.rep;
}

/** Everybody's sessions, in both roles, with what other horizons hold. */
function bookingsOf({ roster, horizon, schedule, previous }: Checked): Map<string, Booking[]> {
  const all: Booking[] = [];
  const known = new Set(roster.people.map((one) => one.email));
  const isInside = (period: string): boolean => {
    const monday = mondayOf(period);
    return monday >= horizon.firstDay && monday <= horizon.lastDay;
  };
  for (const one of schedule.sessions) all.push({ ...one, end: one.start + one.minutes });
  for (const one of [...(previous?.sessions ?? []), ...(previous?.outside ?? [])]) {
    if (one.status !== 'confirmed' || isInside(one.period)) continue;
    if (known.has(one.manager) && known.has(one.rep)) all.push({ ...one, end: one.start + one.minutes });
  }
  const byPerson = new Map<string, Booking[]>();
  for (const one of all) {
    for (const email of [one.manager, one.rep]) {
      const list = byPerson.get(email);
      if (list) list.push(one);
      else byPerson.set(email, [one]);
    }
  }
  return byPerson;
}

/** Every due session exactly once; nothing that is not due. */
function missing(roster: Roster, horizon: Horizon, schedule: Schedule): Violation[] {
  const found: Violation[] = [];
  const counts = new Map<string, number>();
  for (const one of [...schedule.sessions, ...schedule.unplaced]) {
    counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  }
  for (const rep of roster.people) {
    const manager = roster.people.find((one) => one.email === rep.manager);
    if (manager === undefined) continue;
    for (const kind of ['pipeline-review', 'development-session'] as const) {
      const { every } = rep.sessions[kind];
      const mine = schedule.series.filter((s) =>
        sameSeries(s, { kind, manager: manager.email, rep: rep.email }),
      );
      if (mine.length > 1) found.push({ rule: 'series-twice', detail: `${rep.email} ${kind}` });
      for (let monday = horizon.firstDay; monday <= horizon.lastDay; monday += 7) {
        let isActive = false;
        for (let day = monday; day < monday + 7; day++) {
          if (isEmployed(manager, day) && isEmployed(rep, day)) isActive = true;
        }
        if (!isActive) continue;
        const series = mine[0];
        if (series === undefined) {
          found.push({ rule: 'no-series', detail: `${rep.email} ${kind}` });
          continue;
        }
        if (every === 2 && Math.abs(((monday - roster.anchor) / 7) % 2) !== series.phase) continue;
        const name = `${kind} ${manager.email} ${rep.email} ${weekLabel(monday)}`;
        const count = counts.get(name) ?? 0;
        if (count !== 1) found.push({ rule: count === 0 ? 'missing' : 'twice', detail: name });
        counts.delete(name);
      }
    }
  }
  for (const name of counts.keys()) found.push({ rule: 'not-due', detail: name });
  return found;
}

function isEmployed(person: Person, day: number): boolean {
  return (person.starts === null || day >= person.starts) && (person.ends === null || day <= person.ends);
}

/** The rules that close a minute to a person. */
function closedAt(person: Person, instant: number): string[] {
  const { day, minute } = wall(person.timeZone, instant);
  const off = dayOff(person, day);
  if (off.length > 0) return off;
  const weekday = weekdayOf(day);
  let yesterdays: string[] = [];
  for (const span of person.workingHours) {
    if (span.weekday === weekday && minute >= span.from && minute < span.to) return [];
    if ((span.weekday + 1) % 7 === weekday && minute + 1440 < span.to) {
      yesterdays = dayOff(person, day - 1);
      if (yesterdays.length === 0) return [];
    }
  }
  return yesterdays.length > 0 ? yesterdays : ['hours'];
}

function dayOff(person: Person, day: number): string[] {
  const found: string[] = [];
  if (!isEmployed(person, day)) found.push('employment');
  if (person.leave.some(({ first, last }) => day >= first && day <= last)) found.push('leave');
  if (person.holidays.add.some((one) => one.day === day)) found.push('holiday');
  return found;
}

/** Civil days a stretch touches, on a person's own clock. */
function daysOf(person: Person, start: number, end: number): number[] {
  const first = wall(person.timeZone, start).day;
  const last = wall(person.timeZone, end - 1).day;
  return first === last ? [first] : [first, last];
}

/** Looking a zone up by its name takes longer than asking it. */
const zones = new Map<string, moment.MomentZone>();

function offset(zone: string, instant: number): number {
  const found = zones.get(zone) ?? moment.tz.zone(zone);
  if (found === null) throw new Error(zone);
  zones.set(zone, found);
  return -found.utcOffset(instant * 60_000);
}

export function wall(zone: string, instant: number): { day: number; minute: number } {
  const local = instant + offset(zone, instant);
  const day = Math.floor(local / 1440);
  return { day, minute: local - day * 1440 };
}

/** The first of two, and past the gap where there is none. */
export function instantAt(zone: string, day: number, minute: number): number {
  const local = day * 1440 + minute;
  const before = offset(zone, local - 1440 - 14 * 60);
  const after = offset(zone, local + 1440 + 14 * 60);
  const real = [local - before, local - after].filter((i) => i + offset(zone, i) === local);
  return real.length > 0 ? Math.min(...real) : local - before;
}

function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

export function isoDay(day: number): string {
  return moment.utc(day * 86_400_000).format('YYYY-MM-DD');
}

function weekLabel(monday: number): string {
  return moment.utc(monday * 86_400_000).format('GGGG-[W]WW');
}

export function mondayOf(period: string): number {
  return moment.utc(period, 'GGGG-[W]WW', true).valueOf() / 86_400_000;
}

function mustFind(people: ReadonlyMap<string, Person>, email: string): Person {
  const found = people.get(email);
  if (found === undefined) throw new Error(`nobody is ${email}`);
  return found;
}

/** Whether no more than two Mondays of the calendar quarter are left, this one among them. */
function isQuarterEnd(monday: number): boolean {
  const month = (day: number): number => Math.floor(new Date(day * 86_400_000).getUTCMonth() / 3);
  return month(monday + 14) !== month(monday);
}
