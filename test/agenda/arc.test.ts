import { describe, expect, test } from 'vitest';
import { arcOf, placeInArc } from '../../src/agenda/arc.ts';
import { dueWeeksOf, mondayOfPeriod } from '../../src/agenda/due-week.ts';
import { civil } from '../../src/time/day.ts';
import { isoWeekLabel } from '../../src/time/week.ts';
import { JANUARY, roster } from './people.ts';

describe('the arc of a quarter', () => {
  test('with seven sessions goes from goals to looking back', () => {
    expect(arcOf(7)).toEqual([
      'goals',
      'skill',
      'skill',
      'feedback',
      'experiment',
      'career',
      'consolidation',
    ]);
  });

  test('with six ends in the career', () => {
    expect(arcOf(6)).toEqual(['goals', 'skill', 'skill', 'feedback', 'experiment', 'career']);
  });

  test.each([6, 7, 12, 13, 14])('of %i sessions begins once, is halved once and ends once', (length) => {
    const arc = arcOf(length);
    expect(arc).toHaveLength(length);
    for (const stage of ['goals', 'feedback', 'experiment', 'career']) {
      expect(arc.filter((each) => each === stage)).toHaveLength(1);
    }
    expect(arc.filter((each) => each === 'skill').length).toBeGreaterThanOrEqual(2);
  });
});

describe('the place of a session in the arc', () => {
  const weekOf = dueWeeksOf(roster([]));

  test('follows the quarter for either phase of a biweekly series', () => {
    const stages = (phase: 0 | 1): string[] => {
      const places = [];
      for (let week = phase; week < 13; week += 2) {
        places.push(placeInArc(weekOf(isoWeekLabel(JANUARY + 7 * week)), 2).stage);
      }
      return places;
    };
    expect(stages(0)).toEqual(arcOf(7));
    expect(stages(1)).toEqual(arcOf(6));
  });

  test('begins anew with each fiscal quarter', () => {
    const fiscal = dueWeeksOf(roster([], { fiscalYearStart: 2 }));
    expect(placeInArc(fiscal('2027-W05'), 1).stage).toBe('goals');
    expect(placeInArc(weekOf('2027-W05'), 1).stage).toBe('skill');
  });

  test('tells how often the stage has been, and the last session', () => {
    expect(placeInArc(weekOf('2027-W05'), 2)).toEqual({ stage: 'skill', nth: 1, isLast: false });
    expect(placeInArc(weekOf('2027-W12'), 2)).toEqual({ stage: 'career', nth: 0, isLast: true });
  });
});

describe('a due week', () => {
  test('is found from its ISO label in years of 52 and of 53 weeks', () => {
    for (let monday = civil(2026, 1, 5); monday < civil(2029, 1, 1); monday += 7) {
      expect(mondayOfPeriod(isoWeekLabel(monday))).toBe(monday);
    }
  });

  test('counts quarters on, year after year', () => {
    const weekOf = dueWeeksOf(roster([]));
    const quarters = ['2026-W41', '2027-W01', '2027-W14', '2027-W27', '2027-W40', '2028-W01'];
    const numbers = quarters.map((period) => weekOf(period).quarter);
    expect(numbers.map((each) => each - (numbers[0] ?? 0))).toEqual([0, 1, 2, 3, 4, 5]);
  });
});
