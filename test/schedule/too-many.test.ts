import { describe, expect, it } from 'vitest';
import type { Schedule } from '../../src/model.ts';
import { check } from './checker.ts';
import { day, plan, roster, setting } from './rosters.ts';

const HORIZON = { label: 'nine weeks', firstDay: day('2027-01-04'), lastDay: day('2027-03-07') };
const REPS = ['Ana', 'Ben', 'Chloe', 'Dev', 'Eva'];

/** A manager with twelve places a fortnight for five reps, who are due fifteen sessions in it. */
function crowded(): { schedule: Schedule; broken: unknown[] } {
  const people = [
    { name: 'Neil', hours: 'Tue-Thu 09:00-10:30' },
    ...REPS.map((name) => ({ name, manager: 'Neil' })),
  ];
  const where = setting(roster(people, { sessionsPerDay: 3, buffer: 15 }), HORIZON);
  const schedule = plan(where);
  return { schedule, broken: check({ ...where, schedule }) };
}

const { schedule, broken } = crowded();

describe('a team too large for its manager', () => {
  it('breaks no rule', () => {
    expect(broken).toEqual([]);
  });

  it('goes without reviews before it goes without development', () => {
    const without = schedule.unplaced.filter(({ kind }) => kind === 'development-session');
    expect(schedule.unplaced.length).toBeGreaterThan(8);
    // One at most of each rep's, where nine weeks do not come out even.
    expect(without.length).toBeLessThanOrEqual(REPS.length);
  });

  it('has the reps take turns in doing without', () => {
    const reviews = REPS.map(
      (name) =>
        schedule.unplaced.filter(
          ({ kind, rep }) => kind === 'pipeline-review' && rep.startsWith(`${name.toLowerCase()}@`),
        ).length,
    );
    expect(Math.max(...reviews) - Math.min(...reviews)).toBeLessThanOrEqual(1);
  });

  it('has homes where sessions are held', () => {
    for (const { rep, kind, home } of schedule.series) {
      const held = schedule.sessions.filter((one) => one.rep === rep && one.kind === kind);
      const atHome = held.filter(({ displaced }) => displaced === null).length;
      const elsewhere = new Map<number, number>();
      for (const { start, displaced } of held) {
        // The same time of the same week, counted from a Monday in UTC: none of these weeks has a clock change.
        const minute = (start - day('2027-01-04') * 1440) % (7 * 1440);
        if (displaced === null) continue;
        elsewhere.set(minute, (elsewhere.get(minute) ?? 0) + 1);
      }
      expect(home, rep).not.toBeNull();
      const most = Math.max(0, ...elsewhere.values());
      if (kind === 'pipeline-review') expect(atHome, rep).toBeGreaterThanOrEqual(most);
    }
  });
});

describe('a team twice as large as its manager has time for', () => {
  const reps = Array.from({ length: 9 }, (_, i) => ({ name: `Rep ${i}`, manager: 'Neil' }));
  const weeks = { label: 'three weeks', firstDay: day('2027-01-04'), lastDay: day('2027-01-24') };
  const where = setting(roster([{ name: 'Neil', hours: 'Mon-Fri 09:00-09:45' }, ...reps], {}), weeks);
  const plentiful = plan(where);
  const held = plentiful.sessions.length;

  it('breaks no rule, and leaves little of any day', () => {
    expect(check({ ...where, schedule: plentiful })).toEqual([]);
    expect(held).toBeGreaterThanOrEqual(3 * 5);
  });

  it('says of every session that has no place which rules are in the way, and that no plan holds them all', () => {
    expect(plentiful.unplaced.length).toBeGreaterThan(15);
    for (const { because, proof } of plentiful.unplaced) {
      expect(because.length).toBeGreaterThan(0);
      expect(proof).toContain('whatever the plan');
    }
    const least = Math.max(
      ...plentiful.unplaced.map(({ proof }) => Number(/at least (\d+) of/.exec(proof ?? '')?.[1] ?? 0)),
    );
    expect(least).toBeGreaterThan(plentiful.unplaced.length * 0.9);
  });
});
