import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusySpan } from '../../src/availability/availability.ts';
import type { Horizon, PublishedPlan, PublishedSession, Schedule } from '../../src/model.ts';
import { quarterHorizon } from '../../src/time/horizon.ts';
import { runs } from '../seed.ts';
import { check } from './checker.ts';
import { busyOf, shape, sketchesOf } from './organisations.ts';
import { day, mail, plan, publish, roster, type Setting, type Sketch, setting } from './rosters.ts';

const fiscal = { fiscalYearStart: 1, fiscalYearName: 'start' } as const;
const QUARTERS = ([1, 2, 3, 4] as const).map((quarter) => quarterHorizon(2027, quarter, fiscal));
const YEAR: Horizon = {
  label: '2027',
  firstDay: QUARTERS[0]?.firstDay ?? 0,
  lastDay: QUARTERS[3]?.lastDay ?? 0,
};

/** Each quarter given the plan before it, as the command line would. */
function quarterByQuarter(of: (horizon: Horizon) => Setting, quarters: readonly Horizon[]): Schedule {
  let previous: PublishedPlan | null = null;
  const all: Schedule[] = [];
  for (const horizon of quarters) {
    const schedule = plan(of(horizon), { previous });
    all.push(schedule);
    const outside: PublishedSession[] = previous === null ? [] : [...previous.outside, ...previous.sessions];
    previous = publish(horizon, schedule, outside);
  }
  const order = (a: Schedule['sessions'][number], b: typeof a): number =>
    a.start - b.start || (`${a.manager} ${a.rep} ${a.kind}` < `${b.manager} ${b.rep} ${b.kind}` ? -1 : 1);
  return {
    sessions: all.flatMap((one) => one.sessions).sort(order),
    unplaced: all.flatMap((one) => one.unplaced),
    series: all.at(-1)?.series ?? [],
    ousted: [],
    strained: [],
  };
}

function expectSame(of: (horizon: Horizon) => Setting, parts = QUARTERS): Schedule {
  const year = plan(of({ ...YEAR, lastDay: parts.at(-1)?.lastDay ?? 0 }));
  const quarters = quarterByQuarter(of, parts);
  expect(quarters.series).toEqual(year.series);
  expect(quarters.sessions).toEqual(year.sessions);
  expect(quarters.unplaced).toEqual(year.unplaced);
  return year;
}

const TEAM: readonly Sketch[] = [
  { name: 'Boss', leave: [['2027-03-29', '2027-04-02']] },
  { name: 'Ada', manager: 'Boss', zone: 'Europe/London', holidays: ['2027-05-03', '2027-12-27'] },
  { name: 'Bela', manager: 'Boss', leave: [['2027-06-28', '2027-07-09']] },
  { name: 'Cora', manager: 'Boss', starts: '2027-06-21' },
  { name: 'Dan', manager: 'Ada', zone: 'Europe/London', ends: '2027-10-06' },
  { name: 'Eve', manager: 'Ada', zone: 'Asia/Kolkata', hours: 'Mon-Fri 10:00-19:00' },
];

describe('quarter after quarter', () => {
  it('comes to the same as the year at once', () => {
    const year = expectSame((horizon) => setting(roster(TEAM), horizon));
    expect(check({ ...setting(roster(TEAM), YEAR), schedule: year })).toEqual([]);
    // Boss is away in the quarter's last week, when one of the two phases is due.
    const spilled = year.sessions.filter(
      (one) => one.period === '2027-W13' && one.start >= day('2027-04-05') * 1440,
    );
    expect(spilled.length).toBeGreaterThan(0);
  });

  it('comes to the same in any organisation', () => {
    fc.assert(
      fc.property(shape({ people: 5, weeks: 24 }), (drawn) => {
        const rules = { sameDay: drawn.sameDay, buffer: drawn.buffer, sessionsPerDay: drawn.sessionsPerDay };
        const people = roster(sketchesOf({ ...drawn, firstWeek: 1 }), rules);
        const busy = busyOf({ ...drawn, firstWeek: 1 });
        expectSame((horizon) => setting(people, horizon, busy), QUARTERS.slice(0, 2));
      }),
      runs(2),
    );
  });

  it('plans around what the quarter before has left in the first week, and moves none of it', () => {
    const people = roster(
      [
        { name: 'Boss', zone: 'America/Vancouver', holidays: ['2027-07-05'] },
        {
          name: 'Bob',
          manager: 'Boss',
          zone: 'America/Los_Angeles',
          hours: 'Mon-Tue 09:00-17:00, Sat 09:00-12:00',
          leave: [['2027-03-28', '2027-04-12']],
        },
        { name: 'Ada', manager: 'Bob', zone: 'America/Vancouver', hours: 'Tue 09:00-12:00, Thu 13:00-15:00' },
      ],
      { sameDay: 'allow', buffer: 10, sessionsPerDay: 2 },
    );
    const parts = QUARTERS.slice(0, 3);
    const schedule = expectSame((horizon) => setting(people, horizon), parts);
    const horizon = { ...YEAR, lastDay: parts.at(-1)?.lastDay ?? 0 };
    expect(check({ ...setting(people, horizon), schedule })).toEqual([]);
  });

  it('keeps each fortnight, whatever a later quarter does to the homes', () => {
    const names = ['Ada', 'Bela', 'Cora', 'Dan', 'Eve', 'Fay', 'Gus'];
    const people = roster([
      { name: 'Boss', hours: 'Mon-Thu 09:00-11:30' },
      ...names.map((name): Sketch => ({ name, manager: 'Boss', hours: 'Mon-Fri 09:00-17:00' })),
    ]);
    // From July on, other people's meetings take the hours in which most of the team has met so far.
    const taken = (offset: number): BusySpan[] =>
      Array.from({ length: 26 }, (_, week) => {
        const start = (day('2027-07-05') + week * 7 + offset) * 1440 + 13 * 60;
        return { start, end: start + 150, title: 'Board' };
      });
    const busy = new Map(names.map((name, i) => [mail(name), [...taken(i % 3), ...taken((i + 1) % 3)]]));
    const year = plan(setting(people, YEAR, busy));
    const weeks = new Map<string, Set<number>>();
    for (const { kind, rep, period } of [...year.sessions, ...year.unplaced]) {
      if (kind !== 'development-session') continue;
      const parities = weeks.get(rep) ?? new Set();
      weeks.set(rep, parities.add(Number(period.slice(6)) % 2));
    }
    expect([...weeks.values()].map(({ size }) => size)).toEqual(names.map(() => 1));
  });

  it('keeps the weeks of four zones through a year of quarters, beside a busy manager and a biweekly review', () => {
    const zones = ['America/Chicago', 'Europe/Berlin', 'Europe/London', 'America/New_York'];
    const names = ['Ada', 'Bela', 'Cora', 'Dan', 'Eve', 'Fay', 'Gus'];
    const people = roster([
      { name: 'Boss', hours: 'Mon-Fri 08:00-17:00' },
      ...names.map((name, i): Sketch => {
        const zone = zones[i % 4] ?? '';
        return { name, manager: 'Boss', zone, review: { every: i % 3 === 0 ? 2 : 1 } };
      }),
    ]);
    // Each second week a board at nine, and every week two hours that wander over the days.
    const busy = new Map([
      [
        mail('Boss'),
        Array.from({ length: 53 }, (_, week): BusySpan[] => {
          const monday = (YEAR.firstDay + week * 7) * 1440;
          const wandering = monday + (week % 5) * 1440 + 15 * 60;
          const board = { start: monday + 1440 + 14 * 60, end: monday + 1440 + 16 * 60, title: 'Board' };
          const visit = { start: wandering, end: wandering + 120, title: 'Visit' };
          return week % 2 === 0 ? [board, visit] : [visit];
        }).flat(),
      ],
    ]);
    const year = expectSame((horizon) => setting(people, horizon, busy));
    expect(check({ ...setting(people, YEAR, busy), schedule: year })).toEqual([]);
    const weeks = new Map<string, Set<number>>();
    for (const { kind, rep, period } of [...year.sessions, ...year.unplaced]) {
      const person = people.people.find(({ email }) => email === rep);
      if (person?.sessions[kind].every !== 2) continue;
      const series = `${rep} ${kind}`;
      weeks.set(series, (weeks.get(series) ?? new Set()).add(Number(period.slice(6)) % 2));
    }
    expect([...weeks.values()].map(({ size }) => size)).toEqual(Array.from({ length: 10 }, () => 1));
  });

  it('counts fortnights from the anchor over a year of 53 weeks', () => {
    const horizon: Horizon = { label: 'turn', firstDay: day('2026-12-14'), lastDay: day('2027-01-31') };
    const { sessions } = plan(setting(roster(TEAM.slice(0, 2)), horizon));
    const held = sessions.filter((one) => one.kind === 'development-session' && one.displaced === null);
    const days = held.map((one) => Math.floor(one.start / 1440));
    expect(days.length).toBeGreaterThan(2);
    for (let i = 1; i < days.length; i++) expect(((days[i] ?? 0) - (days[i - 1] ?? 0)) % 14).toBe(0);
  });
});
