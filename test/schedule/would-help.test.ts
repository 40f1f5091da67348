import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BusySpan } from '../../src/availability/availability.ts';
import { runs } from '../seed.ts';
import { instantAt, mondayOf } from './checker.ts';
import { heed, isFreed, isPlaced } from './heed.ts';
import { settingOf, shape } from './organisations.ts';
import { plan, roster, type Setting, type Sketch, setting } from './rosters.ts';

function expectTrue(where: Setting): string[] {
  const schedule = plan(where);
  const all: string[] = [];
  for (const one of schedule.unplaced) {
    for (const words of one.wouldHelp) {
      all.push(words);
      const world = heed(words, one, where);
      expect(isFreed(one, where, world, schedule), `${words} ${JSON.stringify(one)}`).toBe(true);
      expect(isPlaced(one, where, world, schedule), `${words} ${JSON.stringify(one)}`).toBe(true);
    }
  }
  return all;
}

const WEEK = { label: 'week', firstDay: mondayOf('2027-W02'), lastDay: mondayOf('2027-W02') + 6 };

function helpFor(people: readonly Sketch[], rules = {}, busy = new Map<string, BusySpan[]>()): string[] {
  return expectTrue(setting(roster(people, rules), WEEK, busy));
}

describe('what would help', () => {
  it('allows both kinds on one day', () => {
    const ada = {
      name: 'Ada',
      manager: 'Boss',
      hours: 'Tue-Tue 09:00-12:00',
      development: { every: 1 },
    } as const;
    const help = helpFor([{ name: 'Boss' }, ada]);
    expect(help.some((words) => /^allow sameDay: Tue/.test(words))).toBe(true);
  });

  it('raises the limit of a day', () => {
    const reps = ['Ada', 'Bela', 'Cora'].map((name) => ({
      name,
      manager: 'Boss',
      hours: 'Mon-Mon 09:00-17:00',
    }));
    const help = helpFor([{ name: 'Boss' }, ...reps], { sessionsPerDay: 2, sameDay: 'allow' });
    expect(help.some((words) => /^sessionsPerDay 3 instead of 2: Mon/.test(words))).toBe(true);
  });

  it('shortens the buffer, or the session', () => {
    const reps = [
      { name: 'Ada', manager: 'Boss', hours: 'Mon-Mon 09:00-09:30' },
      { name: 'Bela', manager: 'Boss', hours: 'Mon-Mon 09:40-10:10' },
    ];
    const help = helpFor([{ name: 'Boss' }, ...reps], { buffer: 15, sameDay: 'allow' });
    expect(help.some((words) => /^buffer 10 instead of 15: Mon/.test(words))).toBe(true);
    expect(help.some((words) => /^25 minutes instead of 30: Mon/.test(words))).toBe(true);
  });

  it('opens an hour', () => {
    const help = helpFor([{ name: 'Boss' }, { name: 'Ada', manager: 'Boss', hours: 'Mon-Fri 17:00-21:00' }]);
    expect(help.some((words) => /^open Mon 17:00-17:30 for Boss$/.test(words))).toBe(true);
  });

  it('opens half an hour for whoever gets it once the reps have taken turns', () => {
    const reps = ['Ada', 'Bela', 'Cora'].map((name) => ({
      name,
      manager: 'Boss',
      hours: 'Mon-Mon 09:00-10:00',
      development: { minutes: 240 },
    }));
    const people = [{ name: 'Boss', hours: 'Mon-Mon 09:00-09:30' }, ...reps];
    const help = expectTrue(setting(roster(people), { ...WEEK, lastDay: WEEK.lastDay + 14 }));
    expect(help).toEqual(Array(3).fill('open Mon 09:30-10:00 for Boss'));
  });

  it('moves a meeting', () => {
    const day = WEEK.firstDay + 1;
    const start = instantAt('America/New_York', day, 9 * 60);
    const busy = new Map([['boss@example.com', [{ start, end: start + 60, title: 'QBR prep' }]]]);
    const people = [{ name: 'Boss' }, { name: 'Ada', manager: 'Boss', hours: 'Tue-Tue 09:00-10:00' }];
    const help = helpFor(people, {}, busy);
    expect(help).toContain(`move Boss' "QBR prep" of Tue 12 Jan 09:00: Tue 12 Jan 09:00`);
  });

  it('names the days off of an excused week', () => {
    const help = helpFor([
      { name: 'Boss', leave: [['2027-01-11', '2027-01-15']] },
      { name: 'Ada', manager: 'Boss', leave: [['2027-01-11', '2027-01-12']] },
    ]);
    expect(help).toContain('Boss at work on Wed 13 Jan');
  });

  it('names the day off that asks least, though its first hour is taken', () => {
    const bela = { name: 'Bela', manager: 'Boss', hours: 'Tue-Tue 09:00-09:30, Wed-Wed 09:00-11:00' };
    const ada: Sketch = { name: 'Ada', manager: 'Boss', leave: [['2027-01-11', '2027-01-15']] };
    const boss = {
      name: 'Boss',
      hours: 'Mon-Tue 09:00-17:00, Wed-Wed 09:00-10:00',
      holidays: ['2027-01-11'],
    };
    expect(helpFor([boss, ada, bela])).toEqual(['Ada at work on Tue 12 Jan']);
  });

  it('is true in any organisation', () => {
    let heard = 0;
    fc.assert(
      fc.property(shape({ people: 7, weeks: 3 }), (drawn) => {
        heard += expectTrue(settingOf(drawn)).length;
      }),
      { ...runs(3), seed: 5 },
    );
    expect(heard).toBeGreaterThan(3);
  });
});
