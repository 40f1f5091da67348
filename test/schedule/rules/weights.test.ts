import { describe, expect, it } from 'vitest';
import type { Kind, Weekday, Weights } from '../../../src/model.ts';
import { clockRules, hourRules } from '../../../src/schedule/rules/index.ts';
import { weightsOf } from '../../../src/schedule/weights.ts';
import { workWeek } from '../../../src/schedule/work-week.ts';
import { day, plan, roster, type Sketch, setting } from '../rosters.ts';

const HORIZON = { label: 'four weeks', firstDay: day('2027-01-04'), lastDay: day('2027-01-31') };
const REVIEW = 'pipeline-review';
const DEVELOPMENT = 'development-session';

/** What one rule asks for an hour of somebody who works from nine to five, Monday to Friday. */
function costOf(
  name: string,
  at: { kind?: Kind; role?: 'manager' | 'rep'; weekday?: number; minute: number; minutes?: number },
  weights: Partial<Weights> = {},
): number {
  const made = roster([{ name: 'Ada', prefers: 'Tue 10:00-12:00' } as Sketch], { weights });
  const [person] = made.people;
  const rule = [...hourRules, ...clockRules].find((one) => one.name === name);
  if (person === undefined || rule === undefined) throw new Error(name);
  const own = weightsOf(made.rules);
  const { minute, weekday = 1, kind = REVIEW, role = 'manager', minutes = 30 } = at;
  const side = { kind, role, minutes, work: workWeek(person, own, new Map()), weights: own };
  return rule.cost(side, minute, weekday as Weekday);
}

describe('what an hour costs', () => {
  it.each([
    ['weekday', { weekday: 0, minute: 600 }, 0],
    ['weekday', { weekday: 4, minute: 600 }, 30],
    ['weekday', { weekday: 4, minute: 600, role: 'rep' as const }, 0],
    ['weekday', { kind: DEVELOPMENT as Kind, weekday: 0, minute: 600 }, 28],
    ['weekday', { kind: DEVELOPMENT as Kind, weekday: 2, minute: 600 }, 0],
    ['sociable-hours', { minute: 510 }, 24],
    ['sociable-hours', { minute: 540 }, 0],
    ['lunch', { minute: 705 }, 6],
    ['lunch', { minute: 720 }, 12],
    ['lunch', { minute: 780 }, 0],
    ['round-start', { minute: 555 }, 5],
    ['round-start', { minute: 545 }, 60],
    ['round-start', { minute: 555, role: 'rep' as const }, 0],
    ['midnight', { minute: 1425 }, 400],
    ['last-hour', { kind: DEVELOPMENT as Kind, minute: 975 }, 25],
    ['last-hour', { minute: 975 }, 0],
    ['last-hour', { kind: DEVELOPMENT as Kind, minute: 900 }, 0],
  ])('%s %o: %i', (name, at, cost) => {
    expect(costOf(name, at)).toBe(cost);
  });

  it('is what the roster says', () => {
    expect(costOf('lunch', { minute: 720 }, { lunchHour: 120 })).toBe(60);
    expect(costOf('weekday', { weekday: 4, minute: 600 }, { earlyReview: 400 })).toBe(300);
    expect(costOf('sociable-hours', { minute: 510 }, { unsociableHour: 0 })).toBe(0);
  });
});

describe('weights in a roster', () => {
  const homes = (weights: Partial<Weights>): number[] => {
    const { series } = plan(
      setting(roster([{ name: 'Boss' }, { name: 'Ada', manager: 'Boss' }], { weights }), HORIZON),
    );
    return series.map(({ home }) => home?.weekday ?? -1);
  };

  it('move a review to a day that nothing else speaks for', () => {
    const [development, review] = homes({});
    expect([0, 1]).toContain(review);
    expect([2, 3]).toContain(development);
  });

  it('leave no trace where they say what holds anyway', () => {
    expect(homes({ lunchHour: 24, fullDay: 4 })).toEqual(homes({}));
  });

  it('keep people away from an hour that is dear enough', () => {
    const busy: Sketch[] = [
      { name: 'Boss', hours: 'Mon-Fri 12:00-14:00' },
      { name: 'Ada', manager: 'Boss' },
      { name: 'Bela', manager: 'Boss' },
    ];
    const starts = (lunchHour: number): boolean => {
      const { sessions } = plan(
        setting(roster(busy, { weights: { lunchHour, fullDay: 0, quarterStart: 0 } }), HORIZON),
      );
      return sessions.every(({ start }) => ((start % 1440) + 1440) % 1440 >= 13 * 60);
    };
    expect(starts(900)).toBe(true);
  });
});
