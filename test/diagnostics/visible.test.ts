import { expect, it } from 'vitest';
import { visible } from '../../src/diagnostics/printers/visible.ts';

it('shows something else for every character that is no letter or sign, unit for unit', () => {
  const wrong = Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit)).filter(
    (character) => {
      const isHidden =
        /\p{Cc}|\p{Surrogate}/u.test(character) ||
        /[\u2028\u2029\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/.test(character);
      const shown = visible(`“${character}”`);
      return shown.length !== 3 || (shown === `“${character}”`) === isHidden;
    },
  );
  expect(wrong).toEqual([]);
});
