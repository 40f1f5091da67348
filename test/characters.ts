import fc from 'fast-check';

/** Halves of pairs are no characters. */
const FIRST_HALF = 0xd800;
const HALVES = 0x800;

/**
 * Any character of Unicode, as the unit of a string: what fast-check calls `binary`, without its table of all million,
 * which takes a second to draw up.
 */
export const anyCharacter = fc.nat({ max: 0x10ffff - HALVES }).map(
  (at) => String.fromCodePoint(at < FIRST_HALF ? at : at + HALVES),
  (text) => {
    const point = (typeof text === 'string' && text.codePointAt(0)) || 0;
    const isHalf = point >= FIRST_HALF && point < FIRST_HALF + HALVES;
    if (isHalf || text !== String.fromCodePoint(point)) throw new Error('not one character');
    return point < FIRST_HALF ? point : point - HALVES;
  },
);
