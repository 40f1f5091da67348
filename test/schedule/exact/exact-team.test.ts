import type { Highs } from 'highs';
import { describe, expect, it } from 'vitest';
import { highsSolver } from '../../../src/cli/plan/highs-solver.ts';
import { exactly } from '../../../src/schedule/exact/exact-team.ts';
import type { Proof } from '../../../src/schedule/exact/prove.ts';
import { planSchedule } from '../../../src/schedule/plan-schedule.ts';
import { check } from '../checker.ts';
import { day, roster, type Sketch, setting } from '../rosters.ts';

const HORIZON = { label: 'five weeks', firstDay: day('2027-01-04'), lastDay: day('2027-02-07') };

/** What the solver comes to for a team, with the plan that was kept; null where the package is not installed. */
async function proven(people: readonly Sketch[]) {
  const highs = await import('highs').catch(() => null);
  if (highs === null) {
    console.warn('SKIPPED: highs is not installed, so no optimum was proven');
    return null;
  }
  // The package is CommonJS, and its types name the function twice.
  const solver = await highsSolver(highs.default as unknown as () => Promise<Highs>);
  const where = setting(roster(people, { sessionsPerDay: 3 }), HORIZON);
  const { roster: planned, horizon, availability, axis } = where;
  const proofs: Proof[] = [];
  const schedule = planSchedule({
    roster: planned,
    horizon,
    availability,
    axis,
    previous: null,
    earliest: null,
    improve: exactly({ solver, seconds: 20, onProof: (proof) => proofs.push(proof) }),
  });
  return { schedule, proofs, broken: check({ ...where, schedule }) };
}

describe('a plan that is proven', () => {
  it('costs no less than the bound, and breaks no rule', async () => {
    const result = await proven([
      { name: 'Boss', hours: 'Mon-Thu 09:00-11:00', leave: [['2027-01-18', '2027-01-19']] },
      { name: 'Ada', manager: 'Boss', holidays: ['2027-01-27'] },
      { name: 'Bela', manager: 'Boss', zone: 'Europe/London' },
      { name: 'Cora', manager: 'Boss', hours: 'Mon-Wed 09:00-17:00' },
    ]);
    if (result === null) return;
    expect(result.broken).toEqual([]);
    expect(result.schedule.unplaced).toEqual([]);
    expect(result.proofs.map(({ manager }) => manager)).toEqual(['boss@example.com']);
    for (const { cost, bound } of result.proofs) {
      expect(bound).toBeGreaterThan(0);
      expect(cost).toBeGreaterThanOrEqual(bound);
      expect(cost).toBeLessThan(bound * 1.1);
    }
  });
});
