import type { Day, Person, Roster, Weekday } from '../model.ts';
import { civil, mondayOf, weekdayOf } from '../time/day.ts';
import type { HolidayBook } from '../time/holidays/holidays.ts';
import { phaseOf } from '../time/week.ts';
import { findZone, type Zone } from '../time/zones/zone.ts';

/** What one weekday is worth to a team over a year; every number is of sessions, summed over the reps. */
export interface WeekdayLoss {
  readonly weekday: Weekday;
  /** Weeks in which a pair could have met on that day, were nobody ever away. */
  readonly weeks: number;
  readonly lost: { readonly holidays: number; readonly leave: number; readonly zones: number };
  /** The same for fortnights of either phase. */
  readonly fortnights: readonly [Fortnights, Fortnights];
}

export interface Fortnights {
  readonly of: number;
  readonly lost: number;
}

export interface TeamDays {
  readonly manager: string;
  readonly name: string;
  readonly reps: number;
  /** Days on which manager and at least one rep work, Monday first. */
  readonly days: readonly WeekdayLoss[];
  /** The day that loses the fewest reviews, and the one of the others that loses the fewest fortnights. */
  readonly best: { readonly review: Weekday; readonly development: Weekday } | null;
}

/** What each weekday of a year loses to holidays, leave and zones, team by team. A week is in the year of its Monday. */
export function weekdayLosses(roster: Roster, book: HolidayBook, year: number): TeamDays[] {
  const people = new Map(roster.people.map((person) => [person.email, person]));
  const teams = new Map<string, Person[]>();
  for (const person of roster.people) {
    if (person.manager === null) continue;
    const team = teams.get(person.manager);
    if (team === undefined) teams.set(person.manager, [person]);
    else team.push(person);
  }
  const off = daysOff(book, year);
  const found: TeamDays[] = [];
  for (const [email, reps] of [...teams].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const manager = people.get(email);
    if (manager === undefined) continue;
    const days = WEEKDAYS.map((weekday) => lossOn(weekday, manager, reps, roster.anchor, year, off));
    const used = days.filter(({ weeks }) => weeks > 0);
    found.push({ manager: email, name: manager.name, reps: reps.length, days: used, best: bestOf(used) });
  }
  return found;
}

const WEEKDAYS: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

type Off = (person: Person) => { readonly holidays: ReadonlySet<Day>; readonly leave: ReadonlySet<Day> };

function daysOff(book: HolidayBook, year: number): Off {
  const first = civil(year, 1, 1) - 7;
  const last = civil(year, 12, 31) + 7;
  const known = new Map<Person, ReturnType<Off>>();
  return (person) => {
    let days = known.get(person);
    if (days === undefined) {
      const holidays = new Set<Day>();
      for (const region of person.holidays.regions) {
        for (const { day } of book.between(region, first, last)) {
          if (!person.holidays.remove.includes(day)) holidays.add(day);
        }
      }
      for (const { day } of person.holidays.add) holidays.add(day);
      const leave = new Set<Day>();
      for (const range of person.leave) {
        for (let day = Math.max(range.first, first); day <= Math.min(range.last, last); day++) leave.add(day);
      }
      days = { holidays, leave };
      known.set(person, days);
    }
    return days;
  };
}

interface Counted {
  of: number;
  lost: number;
}

function lossOn(
  weekday: Weekday,
  manager: Person,
  reps: readonly Person[],
  anchor: Day,
  year: number,
  off: Off,
): WeekdayLoss {
  const lost = { holidays: 0, leave: 0, zones: 0 };
  const fortnights: readonly [Counted, Counted] = [
    { of: 0, lost: 0 },
    { of: 0, lost: 0 },
  ];
  let weeks = 0;
  const newYear = civil(year, 1, 1);
  const first = mondayOf(newYear) < newYear ? mondayOf(newYear) + 7 : newYear;
  for (const rep of reps) {
    const meeting = commonTime(manager, rep);
    if (!worksOn(manager, weekday)) continue;
    // Beyond the date line their common hours are on the rep's next day, or the one before.
    const meets = [first, first + 26 * 7].some((monday) => meeting(monday + weekday).length > 0);
    if (!worksOn(rep, weekday) && !meets) continue;
    for (let monday = first; monday < civil(year + 1, 1, 1); monday += 7) {
      const day = monday + weekday;
      if (![manager, rep].every((one) => isEmployed(one, day))) continue;
      const fortnight = fortnights[phaseOf(monday, anchor)];
      weeks++;
      fortnight.of++;
      const common = meeting(day);
      const theirs = common.length === 0 ? [day] : common.map((shift) => day + shift);
      const isOff = (what: 'holidays' | 'leave'): boolean =>
        off(manager)[what].has(day) || theirs.every((each) => off(rep)[what].has(each));
      const isLost = common.length === 0;
      const why = isOff('holidays') ? 'holidays' : isOff('leave') ? 'leave' : isLost ? 'zones' : null;
      if (why === null) continue;
      lost[why]++;
      fortnight.lost++;
    }
  }
  return { weekday, weeks, lost, fortnights };
}

function worksOn({ workingHours }: Person, weekday: Weekday): boolean {
  return workingHours.some((span) => span.weekday === weekday);
}

function isEmployed({ starts, ends }: Person, day: Day): boolean {
  return (starts === null || day >= starts) && (ends === null || day <= ends);
}

/**
 * Where the two have the minutes of a review in common on a civil day of the manager's, by the zones' clocks of that
 * day: in the rep's hours of the same day (0), the day before or the day after. None where they have not.
 */
function commonTime(manager: Person, rep: Person): (day: Day) => readonly number[] {
  const { minutes } = rep.sessions['pipeline-review'];
  const own = zoneOf(manager);
  const other = zoneOf(rep);
  const known = new Map<string, readonly number[]>();
  return (day) => {
    const gap = other.offsetAt(day * 1440 + 720) - own.offsetAt(day * 1440 + 720);
    const key = `${weekdayOf(day)} ${gap}`;
    let shifts = known.get(key);
    if (shifts === undefined) {
      const mine = manager.workingHours.filter(({ weekday }) => weekday === weekdayOf(day));
      shifts = [-1, 0, 1].filter((shift) =>
        rep.workingHours.some((theirs) => {
          if (theirs.weekday !== weekdayOf(day + shift)) return false;
          const from = theirs.from + shift * 1440 - gap;
          const to = theirs.to + shift * 1440 - gap;
          return mine.some((span) => Math.min(span.to, to) - Math.max(span.from, from) >= minutes);
        }),
      );
      known.set(key, shifts);
    }
    return shifts;
  };
}

function zoneOf({ timeZone }: Person): Zone {
  const zone = findZone(timeZone);
  if (zone === null) throw new Error(`unknown zone ${timeZone}`);
  return zone;
}

/** Shares and not numbers, as reps who work on few days have fewer weeks. */
function bestOf(days: readonly WeekdayLoss[]): TeamDays['best'] {
  const lostWeeks = ({ weeks, lost }: WeekdayLoss): number =>
    (lost.holidays + lost.leave + lost.zones) / weeks;
  const lostFortnights = ({ fortnights: [a, b] }: WeekdayLoss): number =>
    Math.max(a.lost / Math.max(1, a.of), b.lost / Math.max(1, b.of));
  const most = Math.max(...days.map(({ weeks }) => weeks));
  // A day that only some of the team work on is not the team's.
  const shared = days.filter(({ weeks }) => weeks >= most * 0.9);
  const [review] = [...shared].sort((a, b) => lostWeeks(a) - lostWeeks(b));
  if (review === undefined) return null;
  const [development = review] = shared
    .filter((day) => day !== review)
    .sort((a, b) => lostFortnights(a) - lostFortnights(b));
  return { review: review.weekday, development: development.weekday };
}
