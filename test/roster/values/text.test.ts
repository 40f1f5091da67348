import { describe, expect, it } from 'vitest';
import { hasUnsafe, oneLine } from '../../../src/roster/values/text.ts';

const EVERY = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit));

describe('a text on one line', () => {
  it('keeps every character but blanks, controls and halves of characters', () => {
    const wrong = EVERY.filter((character) => {
      const gap = /\s/.test(character) || hasUnsafe(character);
      const half = /\p{Surrogate}/u.test(character);
      return oneLine(`a${character}b`) !== `a${gap ? ' ' : half ? '\uFFFD' : character}b`;
    });
    expect(wrong).toEqual([]);
  });

  it('has single blanks, and none at its ends', () => {
    expect(oneLine(' Karen  Spärck\u00a0 Jones\n')).toBe('Karen Spärck Jones');
    expect(oneLine('😀 “ja”')).toBe('😀 “ja”');
  });
});
