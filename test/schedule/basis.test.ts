import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fnv1a } from '../../src/fnv1a.ts';
import { stir, withText, withWords } from '../../src/schedule/basis.ts';
import { runs } from '../seed.ts';

it('goes on with one word after the other', () => {
  const word = fc.nat({ max: 0xffffffff });
  fc.assert(
    fc.property(fc.uint32Array({ maxLength: 40 }), fc.nat({ max: 40 }), word, (words, at, before) => {
      const from = Math.min(at, words.length);
      const one = words.slice(from).reduce((bits, next) => stir(bits, next), before | 0);
      expect(withWords(words, from, words.length, before)).toBe(one);
    }),
    runs(200),
  );
});

it('hashes texts as fnv1a does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.nat({ max: 0xffffffff }), (text, before) => {
      expect(withText(text)).toBe(fnv1a(text));
      expect(withText(text, before)).toBe(fnv1a(text, before | 0));
    }),
    runs(200),
  );
});
