import { describe, expect, it } from 'vitest';
import { instanceOf } from '../../../bench/planner/instance.ts';
import { score } from '../../../bench/planner/objective.ts';
import { planSchedule } from '../../../src/schedule/plan-schedule.ts';

describe('the search for a cheaper plan', () => {
  // Ten reps of a busy manager. HiGHS proves that no plan costs less than 28,986.
  it('comes near the proven bound where sessions are without a place at first', async () => {
    const instance = await instanceOf(1006);
    const { roster, horizon, availability, axis } = instance;
    const schedule = planSchedule({ roster, horizon, availability, axis, previous: null, earliest: null });
    const { cost, unplaced } = score(instance, schedule);
    expect(unplaced).toBe(0);
    expect(cost).toBeGreaterThanOrEqual(28_986);
    expect(cost).toBeLessThan(28_986 * 1.1);
  });
});
