import { expect, it } from 'vitest';
import { addDues, openSeries } from '../../src/schedule/open-series.ts';
import { openPlanning } from '../../src/schedule/planning.ts';
import { seat } from '../../src/schedule/seat.ts';
import { sittingAt } from '../../src/schedule/sitting.ts';
import { takeTurns } from '../../src/schedule/take-turns.ts';
import { startOf } from '../../src/schedule/wall-clock.ts';
import { day, roster, setting } from './rosters.ts';

const HORIZON = { label: 'four weeks', firstDay: day('2027-01-04'), lastDay: day('2027-01-31') };

/** Ada, who meets every week, has no place in the first two; Bela's session of the first is held on a day of the quarter. */
function adasFirst(belasDay: string): number | null {
  const where = setting(
    roster(
      [
        { name: 'Boss' },
        { name: 'Ada', manager: 'Boss', development: { every: 1 } },
        { name: 'Bela', manager: 'Boss' },
      ],
      { sameDay: 'allow' },
    ),
    HORIZON,
  );
  const planning = openPlanning({ ...where, previous: null, earliest: null });
  const person = (name: string) => {
    const found = planning.participants.get(`${name}@example.com`);
    if (found === undefined) throw new Error(name);
    return found;
  };
  const boss = person('boss');
  const team = openSeries(planning, boss, [person('ada'), person('bela')], HORIZON);
  const development = team.filter(({ kind }) => kind === 'development-session');
  for (const series of development) {
    if (series.every === 2) series.phase = 1;
    addDues(series, HORIZON, where.roster);
  }
  const [ada, bela] = development.map(({ dues }) => dues);
  const due = bela?.find(({ week }) => week === 0);
  const mine = ada?.find(({ week }) => week === due?.week);
  if (due === undefined || mine === undefined) throw new Error('nothing is due');
  seat(due, sittingAt(due, startOf(boss.clock, day(belasDay)) + 10 * 12));
  takeTurns(development, planning.bounds);
  return mine.sitting?.managerFirst ?? null;
}

it('gives a weekly session the place of another that is held in the same week', () => {
  expect(adasFirst('2027-01-05')).toBe(day('2027-01-05'));
});

it('does not give it one in the week after, where a fortnight allows the other to be', () => {
  expect(adasFirst('2027-01-12')).toBeNull();
});
