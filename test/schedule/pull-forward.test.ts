import { describe, expect, it } from 'vitest';
import type { Rules, Schedule, Session } from '../../src/model.ts';
import { mondayOfWeekLabel } from '../../src/time/week.ts';
import { check } from './checker.ts';
import { day, plan, roster, setting } from './rosters.ts';

const QUARTER = { label: '2027-Q1', firstDay: day('2027-01-04'), lastDay: day('2027-04-04') };

/** Two reps, one due in the last week but one, and a manager who is away for the quarter's last two weeks. */
function planned(rules: Partial<Rules>): { schedule: Schedule; broken: unknown[] } {
  const people = [
    { name: 'Boss', leave: [['2027-03-22', '2027-04-02']] as const },
    { name: 'Ada', manager: 'Boss' },
    { name: 'Bela', manager: 'Boss' },
  ];
  const where = setting(roster(people, rules), QUARTER);
  const schedule = plan(where);
  return { schedule, broken: check({ ...where, schedule }) };
}

const developmentOf = (schedule: Schedule, email: string): Session[] =>
  schedule.sessions.filter(({ rep, kind }) => rep === email && kind === 'development-session');

const isEarly = ({ period, start }: Session): boolean => start < (mondayOfWeekLabel(period) ?? 0) * 1440;

describe('the quarter-end shield', () => {
  it('holds a session early that its fortnight has no place for', () => {
    const { schedule, broken } = planned({});
    expect(broken).toEqual([]);
    const early = schedule.sessions.filter(isEarly);
    expect(early).toHaveLength(1);
    for (const session of early) {
      expect(session.kind).toBe('development-session');
      expect(session.displaced?.because).not.toEqual([]);
      const [before] = developmentOf(schedule, session.rep)
        .filter(({ start }) => start < session.start)
        .slice(-1);
      expect(session.start - (before?.start ?? 0)).toBeGreaterThanOrEqual(7 * 1440 - 60);
    }
    expect(schedule.unplaced.filter(({ kind }) => kind === 'development-session')).toEqual([]);
  });

  it('can be given up in the roster', () => {
    const { schedule } = planned({ quarterEnd: 'none' });
    expect(schedule.sessions.filter(isEarly)).toEqual([]);
    expect(schedule.unplaced.filter(({ kind }) => kind === 'development-session')).toHaveLength(1);
  });
});
