/**
 * One manager's quarter, drawn from a seed: a real roster, with calendars as full as those of sales teams are.
 * Invented, not taken from anybody. Every draw comes from the seed, so a seed names the same quarter for ever.
 */
import { type Availability, availabilityOf, type BusySpan } from '../../src/availability/availability.ts';
import { axisFor, type TimeAxis } from '../../src/availability/axis.ts';
import type { Horizon, Person, Roster, WeeklySpan } from '../../src/model.ts';
import { type Random, randomFrom } from '../../src/schedule/random.ts';
import { civil } from '../../src/time/day.ts';
import { type HolidayBook, loadHolidays } from '../../src/time/holidays/holidays.ts';
import { quarterHorizon } from '../../src/time/horizon.ts';
import { findZone } from '../../src/time/zones/zone.ts';

export interface Instance {
  readonly seed: number;
  readonly roster: Roster;
  readonly horizon: Horizon;
  readonly axis: TimeAxis;
  readonly book: HolidayBook;
  readonly busy: ReadonlyMap<string, readonly BusySpan[]>;
  readonly availability: ReadonlyMap<string, Availability>;
}

interface Place {
  readonly zone: string;
  readonly region: string;
  /** Hours of somebody who works with people nearby, and with the other side of an ocean. */
  readonly near: readonly [number, number];
  readonly far: readonly [number, number];
}

const NEW_YORK: Place = { zone: 'America/New_York', region: 'US', near: [9, 17], far: [8, 18] };
const CHICAGO: Place = { zone: 'America/Chicago', region: 'US', near: [8, 17], far: [8, 18] };
const LOS_ANGELES: Place = { zone: 'America/Los_Angeles', region: 'US', near: [9, 17], far: [7, 17] };
const LONDON: Place = { zone: 'Europe/London', region: 'GB', near: [9, 17.5], far: [9, 19] };
const BERLIN: Place = { zone: 'Europe/Berlin', region: 'DE', near: [8.5, 17], far: [9, 19] };
const KOLKATA: Place = { zone: 'Asia/Kolkata', region: 'IN', near: [9.5, 18.5], far: [11, 21] };

/** Teams whose zones leave common hours; the manager sits in the first. */
const GEOGRAPHIES: readonly (readonly Place[])[] = [
  [NEW_YORK],
  [LONDON],
  [BERLIN],
  [CHICAGO],
  [KOLKATA],
  [NEW_YORK, CHICAGO],
  [NEW_YORK, LOS_ANGELES],
  [LONDON, BERLIN],
  [BERLIN, LONDON],
  [NEW_YORK, LONDON],
  [LONDON, NEW_YORK],
  [LONDON, KOLKATA],
  [NEW_YORK, CHICAGO, LOS_ANGELES],
  [LONDON, BERLIN, NEW_YORK],
  [BERLIN, LONDON, KOLKATA],
];

const QUARTERS = [
  [2026, 4],
  [2027, 1],
  [2027, 2],
] as const;

export async function instanceOf(seed: number): Promise<Instance> {
  const random = randomFrom(`instance ${seed}`);
  const [year, quarter] = pick(random, QUARTERS);
  const horizon = quarterHorizon(year, quarter, { fiscalYearStart: 1, fiscalYearName: 'start' });
  const places = pick(random, GEOGRAPHIES);
  const reps = 4 + Math.round((random.next(1001) + random.next(1001)) * (11 / 2000));
  const hasCrunch = random.next(2) === 0;
  const people: Person[] = [];
  const busy = new Map<string, readonly BusySpan[]>();
  for (let i = 0; i <= reps; i++) {
    const place = i === 0 ? (places[0] as Place) : pick(random, places);
    const email = i === 0 ? 'manager@bench.example' : `rep${String(i).padStart(2, '0')}@bench.example`;
    const spans = places.length > 1 ? place.far : place.near;
    const workingHours = [0, 1, 2, 3, 4].map(
      (weekday): WeeklySpan => ({
        weekday: weekday as WeeklySpan['weekday'],
        from: spans[0] * 60,
        to: spans[1] * 60,
      }),
    );
    const share = i === 0 ? 20 + random.next(41) : 10 + random.next(31);
    people.push({
      name: i === 0 ? 'Manager' : `Rep ${i}`,
      email,
      manager: i === 0 ? null : 'manager@bench.example',
      timeZone: place.zone,
      workingHours,
      holidays: { regions: [place.region], add: [], remove: [] },
      leave: leave(random, horizon),
      busy: [],
      starts: null,
      ends: null,
      preferred: {
        'pipeline-review': [],
        'development-session': random.next(5) === 0 ? wish(random, workingHours) : [],
      },
      sessions: {
        'pipeline-review': { every: 1, minutes: 30 },
        'development-session': { every: 2, minutes: 45 },
      },
      development: { focus: [], motivator: null, strengths: [], goals: [], notes: [] },
      place: { file: 'bench', line: 1, column: 1, length: 1 },
    });
    busy.set(email, meetings(random, workingHours, place.zone, share, hasCrunch, horizon));
  }
  const roster: Roster = {
    organization: null,
    fiscalYearStart: 1,
    fiscalYearName: 'start',
    anchor: civil(2024, 1, 1),
    guard: { accounts: null, allow: [], deny: [] },
    rules: {
      sameDay: 'forbid',
      quarterEnd: 'shield',
      weights: {},
      buffer: random.next(10) < 3 ? 15 : 0,
      // Tight on purpose: one more than the sessions a day that a week of equal days would have.
      sessionsPerDay: Math.ceil((1.5 * reps) / 5) + 1,
    },
    people,
  };
  const axis = axisFor(horizon);
  const book = await loadHolidays(people.flatMap((one) => one.holidays.regions));
  const availability = new Map(
    people.map((one) => [one.email, availabilityOf(one, axis, book, busy.get(one.email) ?? [])]),
  );
  return { seed, roster, horizon, axis, book, busy, availability };
}

/** A week off for every second, and a day or two for every third. */
function leave(random: Random, { firstDay, lastDay }: Horizon): { first: number; last: number }[] {
  const weeks = (lastDay - firstDay + 1) / 7;
  const taken: { first: number; last: number }[] = [];
  const week = random.next(weeks);
  if (random.next(100) < 55) taken.push({ first: firstDay + week * 7, last: firstDay + week * 7 + 4 });
  const other = random.next(weeks);
  if (random.next(3) === 0 && other !== week) {
    const first = firstDay + other * 7 + random.next(4);
    taken.push({ first, last: first + random.next(2) });
  }
  return taken.sort((a, b) => a.first - b.first);
}

/** Afternoons or mornings of two days. */
function wish(random: Random, hours: readonly WeeklySpan[]): WeeklySpan[] {
  const first = random.next(4);
  const isMorning = random.next(2) === 0;
  return hours
    .filter(({ weekday }) => weekday === first || weekday === first + 1)
    .map(({ weekday, from, to }) => {
      const middle = Math.round((from + to) / 120) * 60;
      return isMorning ? { weekday, from, to: middle } : { weekday, from: middle, to };
    });
}

/**
 * Meetings that fill `share` per cent of the hours: most of them every week or second week, the rest once, more
 * of those in the weeks that are near. In a quarter that ends in a crunch the last two weeks are half full again.
 */
function meetings(
  random: Random,
  hours: readonly WeeklySpan[],
  zoneName: string,
  share: number,
  hasCrunch: boolean,
  { firstDay, lastDay }: Horizon,
): BusySpan[] {
  const zone = findZone(zoneName);
  if (zone === null) throw new Error(zoneName);
  const weeks = (lastDay - firstDay + 1) / 7;
  const minutesAWeek = hours.reduce((sum, { from, to }) => sum + to - from, 0);
  const spans: BusySpan[] = [];
  const add = (week: number, span: WeeklySpan, start: number, length: number): void => {
    const day = firstDay + week * 7 + span.weekday;
    const at = zone.toInstant(day, start);
    spans.push({ start: at, end: at + length, title: 'Meeting' });
  };
  const draw = (): { span: WeeklySpan; start: number; length: number } => {
    const span = pick(random, hours);
    const length = pick(random, [30, 30, 30, 45, 60, 60, 60, 90, 120]);
    const starts = Math.floor((span.to - span.from - length) / 15) + 1;
    // Two thirds begin on the hour or the half.
    const quarter = random.next(starts);
    const start = span.from + (random.next(3) === 0 ? quarter : quarter - (quarter % 2)) * 15;
    return { span, start, length };
  };
  let recurring = (minutesAWeek * share * 0.7) / 100;
  while (recurring > 0) {
    const { span, start, length } = draw();
    const every = random.next(4) === 0 ? 2 : 1;
    for (let week = random.next(every); week < weeks; week += every) add(week, span, start, length);
    recurring -= length / every;
  }
  for (let week = 0; week < weeks; week++) {
    // What is not in the calendar yet: far weeks look emptier than they will be.
    let once = ((minutesAWeek * share * 0.3) / 100) * (1.5 - week / weeks);
    if (hasCrunch && week >= weeks - 2) once += (minutesAWeek * share) / 250;
    while (once > 0) {
      const { span, start, length } = draw();
      add(week, span, start, length);
      once -= length;
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[random.next(from.length)] as T;
}
