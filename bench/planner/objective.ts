/**
 * What a plan of one manager costs, told from the plan alone: from sessions, homes, the roster and the calendars.
 * It has the objective's weights in common with the planner, and none of its code.
 */
import type { Kind, Person, Schedule, Session, WeeklySpan } from '../../src/model.ts';
import { WEIGHTS, weightsOf } from '../../src/schedule/weights.ts';

const CUSTOMS = weightsOf({ weights: {} });

/** What days of the week cost a manager from Monday to Friday, of either kind. */
const DAYS = {
  'pipeline-review': [0, 0, 8, 18, 30, 40, 40],
  'development-session': [28, 10, 0, 0, 14, 30, 30],
};

import { findZone, type Zone } from '../../src/time/zones/zone.ts';
import type { Instance } from './instance.ts';

export interface Score {
  readonly cost: number;
  readonly displaced: number;
  /** Sessions without a place though their window has a start that both calendars leave free. */
  readonly unplaced: number;
  /** The cost, term by term. */
  readonly terms: Readonly<Record<string, number>>;
}

type Home = { readonly weekday: number; readonly minute: number };

export function score({ roster, horizon, availability, axis }: Instance, schedule: Schedule): Score {
  const people = new Map(roster.people.map((one) => [one.email, one]));
  const person = (email: string): Person => people.get(email) as Person;
  const terms: Record<string, number> = {};
  const add = (term: string, cost: number): void => {
    terms[term] = (terms[term] ?? 0) + cost;
  };
  const homes = new Map(schedule.series.map((one) => [`${one.rep} ${one.kind}`, one]));

  let displaced = 0;
  for (const session of schedule.sessions) {
    const series = homes.get(`${session.rep} ${session.kind}`);
    const zone = zoneOf(session.timeZone);
    const monday = mondayOf(session.period);
    const home = series?.home ?? null;
    if (home === null) {
      add('displaced', WEIGHTS.displaced);
      add('hours', hoursAt(person, session));
      displaced++;
      continue;
    }
    const atHome = zone.toInstant(monday + home.weekday, home.minute);
    if (session.start === atHome) continue;
    displaced++;
    const here = zone.toWall(session.start);
    const there = zone.toWall(atHome);
    const quarters = Math.ceil(Math.abs(here.minute - there.minute) / 15);
    add('displaced', WEIGHTS.displaced);
    if (here.day === there.day) {
      add(
        'distance',
        Math.min(WEIGHTS.sameDayMove + quarters * WEIGHTS.quarterMove, WEIGHTS.sameDayMoveLimit),
      );
    } else {
      const isLater = here.day >= monday + 7;
      if (here.day < monday) add('distance', WEIGHTS.earlyMove);
      else add('distance', isLater ? WEIGHTS.otherWeekMove : WEIGHTS.otherDayMove);
      add('distance', Math.abs(here.day - there.day) * WEIGHTS.dayMove);
      if (Math.abs(here.day - there.day) > 7) add('spacing', WEIGHTS.spacing);
      add('distance', Math.min(quarters * WEIGHTS.quarterMove, WEIGHTS.otherDayHourLimit));
    }
    add('hours', hoursAt(person, session));
  }

  let unplaced = 0;
  for (const one of schedule.unplaced) {
    const rep = person(one.rep);
    const { every, minutes } = rep.sessions[one.kind];
    const zone = zoneOf(person(one.manager).timeZone);
    const monday = mondayOf(one.period);
    const from = (zone.toInstant(monday, 0) - axis.start) / 5;
    const to = (zone.toInstant(monday + 7 * every, 0) - axis.start) / 5;
    const a = availability.get(one.manager)?.free as Uint32Array;
    const b = availability.get(one.rep)?.free as Uint32Array;
    if (!hasStart(a, b, from, to, minutes / 5)) continue;
    unplaced++;
    add('unplaced', one.kind === 'pipeline-review' ? WEIGHTS.unplaced : WEIGHTS.unplacedDevelopment);
  }

  for (const manager of new Set(schedule.series.map((one) => one.manager))) {
    const team = schedule.series.filter((one) => one.manager === manager);
    const phases = [0, 0];
    const days: { from: number; to: number }[][] = Array.from({ length: 14 }, () => []);
    for (const { kind, rep, home, phase } of team) {
      const { every, minutes } = person(rep).sessions[kind];
      if (every === 2) phases[phase] = (phases[phase] ?? 0) + 1;
      if (home === null) continue;
      for (const p of every === 1 ? [0, 1] : [phase]) {
        days[p * 7 + home.weekday]?.push({ from: home.minute, to: home.minute + minutes });
      }
      add('hours', homeHours(person(manager), person(rep), kind, home, minutes, horizon.firstDay));
    }
    const ahead = Math.abs((phases[0] ?? 0) - (phases[1] ?? 0));
    add('phases', ((ahead * (ahead - 1)) / 2) * WEIGHTS.phaseImbalance);
    for (const day of days) {
      for (let n = 2; n <= day.length; n++) add('load', WEIGHTS.dayLoad + (n - 2) * CUSTOMS.fullDay);
      const reach = Math.max(15, roster.rules.buffer);
      for (const start of new Set(day.map(({ from }) => from))) {
        const starting = day.filter(({ from }) => from === start).length;
        const before = day.filter(({ to }) => to <= start && to >= start - reach).length;
        add('blocks', Math.max(0, starting - before) * CUSTOMS.scatteredDay);
      }
    }
  }
  const cost = Object.values(terms).reduce((sum, term) => sum + term, 0);
  return { cost, displaced, unplaced, terms };
}

function hoursAt(person: (email: string) => Person, session: Session): number {
  let cost = 0;
  for (const role of ['manager', 'rep'] as const) {
    const one = person(session[role]);
    const { day, minute } = zoneOf(one.timeZone).toWall(session.start);
    cost += hourCost(one, role, session.kind, weekdayOf(day), minute, session.minutes);
  }
  return cost;
}

/** A home's hours are read in a week without clock changes between the two zones, the first of the quarter. */
function homeHours(
  manager: Person,
  rep: Person,
  kind: Kind,
  home: Home,
  minutes: number,
  firstDay: number,
): number {
  const at = zoneOf(manager.timeZone).toInstant(firstDay + home.weekday, home.minute);
  const { day, minute } = zoneOf(rep.timeZone).toWall(at);
  return (
    hourCost(manager, 'manager', kind, home.weekday, home.minute, minutes) +
    hourCost(rep, 'rep', kind, weekdayOf(day), minute, minutes)
  );
}

function hourCost(
  person: Person,
  role: 'manager' | 'rep',
  kind: Kind,
  weekday: number,
  minute: number,
  minutes: number,
): number {
  const end = minute + minutes;
  const overlap = (from: number, to: number): number =>
    Math.max(0, Math.min(end, to) - Math.max(minute, from));
  let cost = 0;
  const wishes = person.preferred[kind];
  const fits = (wish: WeeklySpan): boolean => minute >= wish.from && end <= wish.to;
  if (wishes.length > 0) {
    const today = wishes.filter((wish) => wish.weekday === weekday);
    if (today.length === 0) cost += CUSTOMS.preferredDay;
    else if (!today.some(fits)) cost += CUSTOMS.preferredHour;
  }
  if (role === 'manager') {
    cost += DAYS[kind][weekday] ?? 0;
    if (minute % 30 !== 0) cost += minute % 15 === 0 ? CUSTOMS.quarterStart : WEIGHTS.oddStart;
  }
  cost += ((minutes - overlap(9 * 60, 17 * 60)) / 60) * CUSTOMS.unsociableHour;
  cost += (overlap(12 * 60, 13 * 60) / 60) * CUSTOMS.lunchHour;
  const today = person.workingHours.find((span) => span.weekday === weekday);
  if (kind === 'development-session' && today !== undefined && end <= today.to && end > today.to - 60) {
    cost += CUSTOMS.lastHour;
  }
  return cost;
}

function hasStart(a: Uint32Array, b: Uint32Array, from: number, to: number, slots: number): boolean {
  let run = 0;
  for (let slot = from; slot < to + slots - 1; slot++) {
    const isFree = (((a[slot >> 5] ?? 0) & (b[slot >> 5] ?? 0)) >>> (slot & 31)) & 1;
    run = isFree === 1 ? run + 1 : 0;
    if (run >= slots && slot - slots + 1 < to) return true;
  }
  return false;
}

function zoneOf(name: string): Zone {
  const zone = findZone(name);
  if (zone === null) throw new Error(name);
  return zone;
}

function weekdayOf(day: number): number {
  return (day + 3) % 7;
}

/** The Monday of `2027-W01`. */
function mondayOf(period: string): number {
  const [year = 0, week = 0] = period.split('-W').map(Number);
  const fourth = Date.UTC(year, 0, 4) / 86_400_000;
  return fourth - weekdayOf(fourth) + 7 * (week - 1);
}
