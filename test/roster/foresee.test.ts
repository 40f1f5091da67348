import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foresee } from '../../src/roster/foresee.ts';
import { settingOf, shape } from '../schedule/organisations.ts';
import { day, plan, roster, type Sketch, setting } from '../schedule/rosters.ts';
import { runs } from '../seed.ts';

const codes = (found: ReturnType<typeof foresee>): string[] => found.map(({ code }) => code);

describe('what no plan can do', () => {
  it('is said of people who never meet, and nothing else of them', () => {
    const people: Sketch[] = [
      { name: 'Boss', hours: 'Mon-Fri 09:00-12:00' },
      { name: 'Ada', manager: 'Boss', hours: 'Mon-Fri 13:00-17:00' },
      { name: 'Bela', manager: 'Boss', hours: 'Mon-Fri 11:30-17:00' },
    ];
    const [only, ...others] = foresee(roster(people));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'no-common-hours', severity: 'warning' });
    expect(only?.hint).toContain('11:30-17:00 among Ada');
    const wider = people.map((one) => (one.name === 'Ada' ? { ...one, hours: 'Mon-Fri 11:30-17:00' } : one));
    expect(foresee(roster(wider))).toEqual([]);
  });

  it('is said of those who stay when their manager leaves, and of nobody else', () => {
    const people: Sketch[] = [
      { name: 'Boss', ends: '2027-02-12' },
      { name: 'Ada', manager: 'Boss' },
      { name: 'Bela', manager: 'Boss', ends: '2027-02-12' },
      { name: 'Cleo', manager: 'Boss', ends: '2027-02-13' },
    ];
    const found = foresee(roster(people));
    expect(found.map(({ code, message }) => [code, message.split(' ')[0]])).toEqual([
      ['manager-leaves', 'Ada'],
      ['manager-leaves', 'Cleo'],
    ]);
    expect(found[0]?.message).toContain('after 2027-02-12');
  });

  it('is true of every pair it is said of', () => {
    fc.assert(
      fc.property(shape({ people: 8, weeks: 3 }), (drawn) => {
        const where = settingOf(drawn);
        const apart = foresee(where.roster).filter(({ code }) => code === 'no-common-hours');
        if (apart.length === 0) return;
        const { sessions } = plan(where, { effort: drawn.effort });
        for (const person of where.roster.people) {
          if (apart.every(({ message }) => !message.includes(` and ${person.name} never`))) continue;
          expect(sessions.filter(({ rep }) => rep === person.email)).toEqual([]);
        }
      }),
      runs(3),
    );
  });

  it('names limits of which each alone would be enough', () => {
    const team: Sketch[] = [
      { name: 'Boss', hours: 'Mon-Fri 09:00-11:00' },
      ...['Ada', 'Bela', 'Cora', 'Dan'].map((name) => ({ name, manager: 'Boss' })),
    ];
    const [found] = foresee(roster(team, { buffer: 120, sessionsPerDay: 6 }));
    expect(found).toMatchObject({ code: 'too-much-for-hours' });
    expect(found?.hint).toContain('buffer: 0');
    expect(codes(foresee(roster(team, { buffer: 0 })))).toEqual([]);

    const [capped] = foresee(roster(team, { sessionsPerDay: 1 }));
    expect(capped?.hint).toContain('sessionsPerDay: 2');
    expect(codes(foresee(roster(team, { sessionsPerDay: 2 })))).toEqual([]);
    // A single fortnight could still lean on the days after it.
    const weeks = { label: 'four weeks', firstDay: day('2027-01-11'), lastDay: day('2027-02-07') };
    const { unplaced } = plan(setting(roster(team, { sessionsPerDay: 1 }), weeks));
    expect(unplaced.length).toBeGreaterThan(0);
  });
});
