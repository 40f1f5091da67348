import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutTo, inColumns, plain, widthOf, wrap } from '../../../src/output/terminal/columns.ts';

describe('columns', () => {
  it('counts columns as a terminal shows them', () => {
    expect(widthOf('Ada')).toBe(3);
    expect(widthOf('山田 太郎')).toBe(9);
    expect(widthOf('e\u0301')).toBe(1);
    expect(widthOf('👩‍💻')).toBe(2);
  });

  it('fills and cuts to the column, whatever the letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map(plain),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          expect(widthOf(cutTo(text, width))).toBeLessThanOrEqual(width);
          expect(widthOf(inColumns(text, width))).toBe(width);
        },
      ),
    );
    expect(cutTo('Augusta Ada King', 10)).toBe('Augusta...');
    expect(inColumns('Ada', 5)).toBe('Ada  ');
  });

  it('wraps without losing a word, and keeps to the width where words allow', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1 }), (words) => {
        const lines = wrap(words.join(' '), 20, ' ', '   ');
        expect(lines.join(' ').split(/\s+/).filter(Boolean)).toEqual(words);
        for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('lets no control or direction character through', () => {
    expect(plain('a\u001b[31mb\u202ec\nd\u0007')).toBe('a [31mb c d ');
  });
});
