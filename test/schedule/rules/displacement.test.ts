import { describe, expect, it } from 'vitest';
import { moveToDay } from '../../../src/schedule/rules/displacement.ts';

describe('a day away from home', () => {
  it('costs more the further it is, and more still outside of its week', () => {
    const sameWeek = [1, 2, 3, 4].map((days) => moveToDay(days, days));
    expect(sameWeek).toEqual(sameWeek.toSorted((a, b) => a - b));
    expect(moveToDay(8, 4)).toBeGreaterThan(moveToDay(6, 4));
  });

  it('costs more where two sessions come within a week of each other', () => {
    const week = moveToDay(9, 7);
    expect(moveToDay(10, 8) - week).toBeGreaterThan(week - moveToDay(8, 6));
  });

  it('is anything rather than a week early', () => {
    const worst = Math.max(...Array.from({ length: 14 }, (_, day) => moveToDay(day, 13)));
    expect(moveToDay(-1, -7)).toBeGreaterThan(worst);
  });
});
