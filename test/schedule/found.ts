import type { Shape } from './organisations.ts';

type Drawn = Shape['people'][number];

/** Organisations in which a promise was once broken, as small as they come. */
const SOMEBODY: Drawn = {
  zone: 'America/New_York',
  hours: 'Mon-Fri 09:00-17:00',
  boss: 0,
  leave: [],
  holidays: [],
  busy: [],
  starts: null,
  ends: null,
  review: 30,
  development: 45,
};

/** Homes are given up half-way: what places cost was still counted from the old ones. */
export const HOMES_GIVEN_UP: Shape = {
  people: [
    SOMEBODY,
    { ...SOMEBODY, leave: [[16, 0]], development: 90 },
    SOMEBODY,
    {
      ...SOMEBODY,
      holidays: [16],
      busy: [
        [855, 346],
        [26691, 100],
      ],
    },
    { ...SOMEBODY, review: 25, development: 90 },
  ],
  weeks: 3,
  firstWeek: 8,
  sameDay: 'allow',
  buffer: 0,
  sessionsPerDay: 1,
  effort: 'normal',
};

/** Days are nearly full: what a manager's week off pushes out could stay only if others moved. */
export const FULL_DAYS: Shape = {
  people: [
    { ...SOMEBODY, leave: [[6, 3]] },
    SOMEBODY,
    SOMEBODY,
    { ...SOMEBODY, leave: [[4, 3]] },
    { ...SOMEBODY, boss: 643927123 },
    { ...SOMEBODY, boss: 1182986488, development: 90 },
    { ...SOMEBODY, boss: 1175132457 },
  ],
  weeks: 2,
  firstWeek: 44,
  sameDay: 'forbid',
  buffer: 10,
  sessionsPerDay: 2,
  effort: 'normal',
};
