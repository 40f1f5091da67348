import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../seed.ts';
import { check } from './checker.ts';
import { settingOf, shape } from './organisations.ts';
import { plan, publish } from './rosters.ts';

describe('planSchedule', () => {
  it('breaks no rule, leaves nothing out and says only what is true', () => {
    fc.assert(
      fc.property(shape({ people: 8, weeks: 5 }), (drawn) => {
        const where = settingOf(drawn);
        expect(check({ ...where, schedule: plan(where, { effort: drawn.effort }) })).toEqual([]);
      }),
      runs(6),
    );
  });

  it('plans the same again when nothing has changed', () => {
    fc.assert(
      fc.property(shape({ people: 8, weeks: 5 }), (drawn) => {
        const where = settingOf(drawn);
        const { effort } = drawn;
        const once = plan(where, { effort });
        expect(plan(where, { effort })).toEqual(once);
        expect(plan(where, { previous: publish(where.horizon, once), effort })).toEqual(once);
      }),
      runs(2),
    );
  });
});
