import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenSeries } from '../../src/schedule/due.ts';
import { type HomeCandidates, homeCandidates } from '../../src/schedule/home-candidates.ts';
import { type HomeSearch, rankHomes, type Seeker, settleHomes } from '../../src/schedule/home-search.ts';
import { costAt, hourCosts } from '../../src/schedule/hour-costs.ts';
import { openSeries } from '../../src/schedule/open-series.ts';
import { openPlanning } from '../../src/schedule/planning.ts';
import { mayStart } from '../../src/schedule/start-mask.ts';
import { dayAt, minuteAt } from '../../src/schedule/wall-clock.ts';
import { slotInWeek } from '../../src/schedule/week-grid.ts';
import { weekdayOf } from '../../src/time/day.ts';
import { runs } from '../seed.ts';
import { settingOf, shape } from './organisations.ts';
import { plainHomes } from './plain-homes.ts';

const WEEKS = 6;
const set = fc.nat({ max: 2 ** WEEKS - 1 });

const drawnPlace = fc.record({
  // Few days and hours, so that places are in each other's way.
  weekday: fc.nat({ max: 3 }),
  quarter: fc.nat({ max: 12 }),
  weeks: set,
  cost: fc.nat({ max: 60 }),
  repShift: fc.constantFrom(0, 0, 0, 1, -1),
});

const drawnSeries = fc.record({
  places: fc.uniqueArray(drawnPlace, {
    maxLength: 12,
    selector: ({ weekday, quarter }) => weekday * 100 + quarter,
  }),
  slots: fc.constantFrom(3, 6, 9),
  every: fc.constantFrom(1 as const, 2 as const),
  phase: fc.constantFrom(null, 0 as const, 1 as const),
  due: set,
  onlyPhase: fc.constantFrom(-1, -1, 0, 1),
});

const drawnSearch = fc.record({
  pairs: fc.array(fc.tuple(drawnSeries, drawnSeries), { minLength: 1, maxLength: 4 }),
  sessionsPerDay: fc.integer({ min: 1, max: 5 }),
  buffer: fc.constantFrom(0, 1, 3),
  sameDayAllowed: fc.boolean(),
  load: fc.array(fc.nat({ max: 2 }), { minLength: 14, maxLength: 14 }),
  phases: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 })),
  standing: fc.array(fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 12 }), set), { maxLength: 3 }),
  met: fc.array(fc.tuple(fc.nat({ max: 27 }), set), { maxLength: 3 }),
});

type Drawn = typeof drawnSearch extends fc.Arbitrary<infer T> ? T : never;

function searchOf(drawn: Drawn): HomeSearch {
  const { sessionsPerDay, buffer, sameDayAllowed, load, phases } = drawn;
  return {
    weeks: WEEKS,
    sessionsPerDay,
    buffer,
    sameDayAllowed,
    fullDay: 4,
    scatteredDay: 6,
    phases,
    load: Uint8Array.from(load),
    standing: drawn.standing.map(([weekday, quarter, weeks]) => [
      weekday * 1440 + 540 + quarter * 15,
      6,
      weeks,
    ]),
    pairs: drawn.pairs.map((kinds) => {
      const days = new Int32Array(28);
      for (const [day, weeks] of drawn.met) {
        // A week in which a session stands is not one in which it is still due.
        const own = kinds[day < 14 ? 0 : 1];
        days[day] = weeks & ~own.due;
      }
      return days;
    }),
  };
}

function seekersOf({ pairs }: Drawn): Seeker[] {
  return pairs.flatMap((kinds, pair) =>
    kinds.map(({ places, slots, every, phase, due, onlyPhase }, i) => {
      const odd = 0b101010;
      const byPhase = [due & ~odd, due & odd];
      const dueWeeks = every === 1 ? [due] : phase === null ? byPhase : [byPhase[phase] as number];
      const kind = i === 0 ? 'pipeline-review' : 'development-session';
      return {
        // No more of a series is looked at.
        series: { kind, every, slots, phase } as OpenSeries,
        candidates: candidatesOf(places),
        dueWeeks,
        pair,
        leastByPhase: [],
        choice: 0,
        onlyPhase: dueWeeks.length === 2 ? onlyPhase : -1,
        entry: -1,
        cost: 0,
      };
    }),
  );
}

function candidatesOf(places: Drawn['pairs'][0][0]['places']): HomeCandidates {
  const dayWeeks = new Int32Array(7);
  for (const { weekday, weeks } of places) dayWeeks[weekday] = (dayWeeks[weekday] as number) | weeks;
  return {
    minutes: Int32Array.from(places, ({ weekday, quarter }) => weekday * 1440 + 540 + quarter * 15),
    weeks: Int32Array.from(places, ({ weeks }) => weeks),
    costs: Int32Array.from(places, ({ cost }) => cost),
    repShift: Int32Array.from(places, ({ repShift }) => repShift),
    dayWeeks,
  };
}

describe('homes that are chosen', () => {
  it('are those that a plain search finds', () => {
    fc.assert(
      fc.property(drawnSearch, (drawn) => {
        const search = searchOf(drawn);
        const seekers = seekersOf(drawn);
        const order = seekers.map((_, i) => i).reverse();
        const plain = plainHomes(search, seekers, order);
        const ranked = rankHomes(search, seekers);
        expect(seekers.map(({ leastByPhase, choice }) => ({ least: leastByPhase, choice }))).toEqual(
          plain.map(({ least, choice }) => ({ least, choice })),
        );
        const turns = order.map((i) => seekers[i] as Seeker);
        settleHomes(ranked, seekers, turns);
        expect(seekers.map(({ entry, cost }) => ({ entry, cost }))).toEqual(
          plain.map(({ entry, cost }) => ({ entry, cost })),
        );
      }),
      runs(400),
    );
  });
});

/** One weekly place after the other, asked for week by week. */
function plainCandidates(series: OpenSeries): unknown[] {
  const { grid, mask, manager, rep, kind, minutes } = series;
  const places: unknown[] = [];
  for (let minute = 0; minute < 7 * 1440; minute += 15) {
    const slots = Array.from({ length: grid.weeks }, (_, week) => slotInWeek(grid, week, minute));
    const weeks = slots.flatMap((slot, week) => (mayStart(mask, slot) ? week : []));
    const [first] = weeks;
    if (first === undefined || !isWithinHours(series, minute)) continue;
    const slot = slots[first] as number;
    const repDay = dayAt(rep.clock, slot);
    // On one clock an hour is an hour, also on a day that lacks it.
    const isOneClock = rep.clock === manager.clock;
    const repMinute = isOneClock ? minute % 1440 : minuteAt(rep.clock, slot, repDay);
    const weekday = Math.floor(minute / 1440);
    const repWeekday = isOneClock ? weekday : weekdayOf(repDay);
    places.push({
      minute,
      weeks: weeks.reduce((sum, week) => sum | (1 << week), 0),
      cost:
        costAt(hourCosts(manager.work, 'manager', kind, minutes), weekday, minute % 1440) +
        costAt(hourCosts(rep.work, 'rep', kind, minutes), repWeekday, repMinute),
      repShift: isOneClock ? 0 : repDay - grid.firstDay - first * 7 - weekday,
    });
  }
  return places;
}

function isWithinHours({ manager }: OpenSeries, minute: number): boolean {
  return manager.person.workingHours.some(({ weekday, from, to }) => {
    const since = (minute - weekday * 1440 + 7 * 1440) % (7 * 1440);
    return since >= from && since < to;
  });
}

describe('the weekly places of a series', () => {
  it('are those that are free in any week, with what their hours cost', () => {
    fc.assert(
      fc.property(shape({ people: 6, weeks: 14 }), (drawn) => {
        const { roster, horizon, availability, axis } = settingOf(drawn);
        const planning = openPlanning({
          roster,
          horizon,
          availability,
          axis,
          previous: null,
          earliest: null,
        });
        for (const { manager, reps } of planning.teams) {
          const participants = reps.map(({ email }) => planning.participants.get(email)!);
          for (const series of openSeries(
            planning,
            planning.participants.get(manager.email)!,
            participants,
            horizon,
          )) {
            const plain = plainCandidates(series);
            const { minutes, weeks, costs, repShift } = homeCandidates(series);
            // Where no quarter of an hour is free, others are looked at.
            if (plain.length === 0) continue;
            const found = Array.from(minutes, (minute, i) => ({
              minute,
              weeks: weeks[i],
              cost: costs[i],
              repShift: repShift[i],
            }));
            expect(found).toEqual(plain);
          }
        }
      }),
      runs(60),
    );
  });
});
