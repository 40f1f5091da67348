import { describe, expect, test } from 'vitest';
import { plans } from '../../src/agenda/kinds/development/plans.ts';
import { phases } from '../../src/agenda/kinds/review/phases.ts';
import { divideMinutes } from '../../src/agenda/minutes.ts';

const lists = Object.entries({ ...plans, ...phases }).map(([name, { shares }]) => ({ name, shares }));
const lengths = Array.from({ length: 48 }, (_, at) => 5 * (at + 1));

describe.each(lists)('the $name shares', ({ name, shares }) => {
  test('fill a session of any length, with at least two minutes an item', () => {
    for (const length of lengths) {
      const minutes = divideMinutes(shares, length);
      expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(length);
      for (const each of minutes) expect(each === 0 || each >= 2).toBe(true);
    }
  });

  test('have the usual minutes at the usual length', () => {
    const usual = shares.map((share) => share.usual);
    const length = name in phases ? 30 : 45;
    expect(divideMinutes(shares, length)).toEqual(usual);
  });

  test('lose no item that a shorter session has', () => {
    for (const length of lengths.slice(1)) {
      const shorter = divideMinutes(shares, length - 5);
      const longer = divideMinutes(shares, length);
      shorter.forEach((each, at) => {
        if (each > 0) expect(longer[at]).toBeGreaterThan(0);
      });
    }
  });
});

test('the usual development session is five, five, ten, twelve, six, four and three minutes', () => {
  expect(divideMinutes(plans.skill.shares, 45)).toEqual([5, 5, 10, 12, 6, 4, 3]);
});

test('the usual review is three, five, twelve, five, three and two minutes', () => {
  expect(divideMinutes(phases.middle.shares, 30)).toEqual([3, 5, 12, 5, 3, 2]);
});

test('the time beyond the usual goes to the skill and to trying it out', () => {
  const usual = divideMinutes(plans.skill.shares, 45);
  const longer = divideMinutes(plans.skill.shares, 90);
  const gain = longer.map((each, at) => each - (usual[at] ?? 0));
  expect((gain[2] ?? 0) + (gain[3] ?? 0)).toBeGreaterThan(45 / 2);
});

test('what a theme is about stays in five minutes', () => {
  expect(divideMinutes(plans.feedback.shares, 5)).toEqual([0, 0, 0, 0, 3, 0, 2]);
  expect(divideMinutes(plans.skill.shares, 5)).toEqual([0, 0, 3, 0, 0, 0, 2]);
});
