import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../../src/diagnostics/printers/width.ts';
import { cutTo, inColumns, plain, wrap } from '../../../src/output/terminal/columns.ts';

describe('columns', () => {
  it('counts columns as a terminal shows them', () => {
    expect(columnsOf('Ada')).toBe(3);
    expect(columnsOf('山田 太郎')).toBe(9);
    expect(columnsOf('e\u0301')).toBe(1);
    expect(columnsOf('👩‍💻')).toBe(2);
    expect(columnsOf('👍🏽')).toBe(2);
    expect(columnsOf('🇩🇪🇫🇷')).toBe(4);
    expect(columnsOf('❤️')).toBe(2);
  });

  it('fills and cuts to the column, whatever the letters', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).map(plain),
        fc.integer({ min: 4, max: 40 }),
        (text, width) => {
          expect(columnsOf(cutTo(text, width))).toBeLessThanOrEqual(width);
          expect(columnsOf(inColumns(text, width))).toBe(width);
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
        for (const line of lines) expect(columnsOf(line)).toBeLessThanOrEqual(20);
      }),
    );
  });

  it('lets no control or direction character through', () => {
    expect(plain('a\u001b[31mb\u202ec\nd\u0007')).toBe('a [31mb c d ');
  });
});
