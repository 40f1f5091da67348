import { describe, expect, it } from 'vitest';
import { unitsOf } from '../../src/schedule/units.ts';
import { mail, roster, type Sketch } from './rosters.ts';

const under = (manager: string | null, ...names: string[]): Sketch[] =>
  names.map((name) => ({ name, manager }));

/** Names of a unit's people, after its head in brackets. */
const shown = (people: readonly Sketch[], most: number): string[] =>
  unitsOf(roster(people), most).map(
    ({ people: own, head, above }) =>
      `${head === null ? '' : `(${head.name}) `}${own.map(({ name }) => name).join(' ')}${above === null ? '' : ` < ${above}`}`,
  );

const tree = [
  ...under(null, 'Top'),
  ...under('Top', 'East', 'West', 'Staff'),
  ...under('East', 'Ea', 'Eb'),
  ...under('West', 'Wa', 'Wb'),
  ...under('Wb', 'Wba', 'Wbb'),
];

describe('units of an organisation', () => {
  it('leave a tree whole that is small enough', () => {
    expect(shown(tree, 10)).toEqual(['Ea East Eb Staff Top Wa Wb Wba Wbb West']);
  });

  it('part a larger one at its managers, each branch again where it is too large', () => {
    expect(shown(tree, 4)).toEqual([
      'East Staff Top West',
      '(East) Ea Eb < 0',
      '(West) Wa Wb < 0',
      '(Wb) Wba Wbb < 2',
    ]);
    expect(shown(tree, 5)).toEqual(['East Staff Top West', '(East) Ea Eb < 0', '(West) Wa Wb Wba Wbb < 0']);
  });

  it('keep trees apart, and people without anybody together', () => {
    const people = [...tree, ...under(null, 'Alone', 'Boss', 'Only'), ...under('Boss', 'Ann')];
    expect(shown(people, 10)).toEqual(['Ann Boss', 'Ea East Eb Staff Top Wa Wb Wba Wbb West', 'Alone Only']);
  });

  it('hold everybody once', () => {
    for (const most of [1, 2, 3, 4, 5, 9, 10]) {
      const emails = unitsOf(roster(tree), most).flatMap(({ people }) => people.map(({ email }) => email));
      expect(emails.sort()).toEqual(tree.map(({ name }) => mail(name)).sort());
    }
  });
});
