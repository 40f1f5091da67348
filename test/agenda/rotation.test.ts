import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { QuestionSet } from '../../src/agenda/questions/question-set.ts';
import { draw, drawAlways, drawSeveral, goRound, hash } from '../../src/agenda/rotation.ts';

function setOf(size: number): QuestionSet {
  return { name: 'any', tags: {}, lines: Array.from({ length: size }, (_, at) => `line ${at}`) };
}

const turns = fc.record({
  size: fc.integer({ min: 1, max: 90 }),
  seed: fc.nat(),
  perYear: fc.integer({ min: 1, max: 60 }),
  from: fc.integer({ min: -500, max: 5000 }),
});

test('no line comes twice among the draws of a year', () => {
  fc.assert(
    fc.property(turns, ({ size, seed, perYear, from }) => {
      const year = Array.from({ length: perYear }, (_, at) =>
        draw(setOf(size), { seed, index: from + at, perYear }),
      );
      const asked = year.filter((line) => line !== null);
      expect(new Set(asked).size).toBe(asked.length);
    }),
  );
});

test('a set that is large enough never rests, and a smaller one is used up in a year', () => {
  fc.assert(
    fc.property(turns, ({ size, seed, perYear, from }) => {
      const year = Array.from({ length: perYear }, (_, at) =>
        draw(setOf(size), { seed, index: from + at, perYear }),
      );
      expect(year.filter((line) => line !== null)).toHaveLength(Math.min(size, perYear));
    }),
  );
});

test('several draws of one turn differ from each other and from those of the year', () => {
  fc.assert(
    fc.property(turns, ({ size, seed, perYear, from }) => {
      const asked = Array.from({ length: perYear }, (_, at) =>
        drawSeveral(setOf(size), { seed, index: from + at, perYear }, 2),
      ).flat();
      expect(new Set(asked).size).toBe(asked.length);
    }),
  );
});

test('what is always drawn goes through the whole set before it comes again', () => {
  const set = setOf(14);
  const drawn = Array.from({ length: 14 }, (_, index) => drawAlways(set, { seed: 7, index, perYear: 27 }));
  expect(new Set(drawn).size).toBe(14);
});

test('pairs meet the lines in different orders', () => {
  const set = setOf(40);
  const order = (pair: string): (string | null)[] =>
    Array.from({ length: 10 }, (_, index) => draw(set, { seed: hash(pair), index, perYear: 27 }));
  const orders = new Set(
    ['ada', 'alan', 'annie', 'edsger', 'grace', 'karen'].map((each) => `${order(each)}`),
  );
  expect(orders.size).toBe(6);
});

test('going round meets every item, and leaves turns empty where there are more pages than items', () => {
  const turnsOf = (count: number, pages: number): string[][] =>
    [0, 1, 2, 3].map((index) => [...goRound(['a', 'b', 'c'], count, index, pages)]);
  expect(turnsOf(2, 1)).toEqual([['a', 'b'], ['c'], ['a', 'b'], ['c']]);
  expect(turnsOf(3, 2)).toEqual([['a', 'b', 'c'], [], ['a', 'b', 'c'], []]);
  expect(goRound(['a', 'b'], 1, -1)).toEqual(['b']);
});
