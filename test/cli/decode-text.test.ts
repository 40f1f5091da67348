import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/cli/decode-text.ts';

const utf16 = (text: string, order: 'le' | 'be'): Uint8Array => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
};
const wellFormed = fc.string({ unit: 'grapheme' });

describe('decoding', () => {
  it('reads any text in UTF-8, with a byte order mark or without', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decodeText(Buffer.from(text))).toEqual({ text });
        expect(decodeText(Buffer.from(`\uFEFF${text}`))).toEqual({ text });
      }),
    );
  });

  it('reads any text in UTF-16 that has a byte order mark', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        expect(decodeText(utf16(text, 'le'))).toEqual({ text });
        expect(decodeText(utf16(text, 'be'))).toEqual({ text });
      }),
    );
  });

  it('finds the first byte that is no UTF-8', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zé字😀]{0,5}$/u), { minLength: 1, maxLength: 5 }),
        (lines) => {
          const bytes = Buffer.concat([Buffer.from(lines.join('\n')), Buffer.from([0xe9, 0x0a, 0xff])]);
          expect(decodeText(bytes)).toEqual({ line: lines.length, column: (lines.at(-1) ?? '').length + 1 });
        },
      ),
    );
  });
});
