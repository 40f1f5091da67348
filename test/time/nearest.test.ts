import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from '../../src/time/nearest.ts';

const fields = ['name', 'email', 'manager', 'timeZone', 'workingHours', 'holidays', 'leave'];

test.each([
  ['too many', 'emaail', ['email']],
  ['too few', 'manger', ['manager']],
  ['wrong', 'leabe', ['leave']],
  ['swapped', 'nmae', ['name']],
  ['case aside', 'timezone', ['timeZone']],
  ['several slips in a long word', 'workinHuors', ['workingHours']],
])('letters %s', (_, word, expected) => {
  expect(nearest(word, fields)).toEqual(expected);
});

test('suggests nothing for what is like nothing', () => {
  expect(nearest('quux', fields)).toEqual([]);
  expect(nearest('', fields)).toEqual([]);
});

test('nearest first, then what begins alike, then in order; no more than asked for', () => {
  expect(nearest('abcd', ['xbcd', 'abcx', 'abc'])).toEqual(['abc', 'abcx', 'xbcd']);
  expect(nearest('abcd', ['xbcd', 'abcx', 'abc'], 1)).toEqual(['abc']);
});

test('leaves out what is much further than the nearest', () => {
  expect(nearest('europe/londn', ['europe/lisbon', 'europe/london'])).toEqual(['europe/london']);
});

test('finds every word after one slip in it, whatever else is offered', () => {
  const slip = fc.record({
    word: fc.constantFrom(...fields),
    at: fc.nat(),
    letter: fc.constantFrom('q', 'x'),
  });
  fc.assert(
    fc.property(slip, fc.array(fc.string()), ({ word, at, letter }, others) => {
      const i = at % word.length;
      const wrong = word.slice(0, i) + letter + word.slice(i + 1);
      expect(nearest(wrong, [...others.filter((other) => other.length > 20), ...fields])).toContain(word);
    }),
  );
});
