import { describe, expect, it } from 'vitest';
import { FIRST_NAMES, isFirstName } from '../../src/wall/first-names.ts';
import { isPlace, PLACES } from '../../src/wall/places.ts';

const lists = [
  { name: 'first names', text: FIRST_NAMES, isIn: isFirstName },
  { name: 'places', text: PLACES, isIn: isPlace },
];

describe.each(lists)('the list of $name', ({ text, isIn }) => {
  const words = text.split(/\s+/);

  it('is in alphabetical order, each once', () => {
    expect(words).toEqual([...new Set(words)].sort());
  });

  it('has its words and no others', () => {
    for (const word of words) {
      expect(isIn(word)).toBe(true);
      expect(isIn(`${word}x`)).toBe(words.includes(`${word}x`));
      expect(isIn(word.slice(1))).toBe(words.includes(word.slice(1)));
    }
    expect(isIn('')).toBe(false);
  });
});
