import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasSlot, setRun } from '../../src/availability/bits.ts';
import { mayStart, startsBetween, startsIn } from '../../src/schedule/start-mask.ts';
import { runs } from '../seed.ts';

const WORDS = 9;
const SLOTS = WORDS * 32;

const calendar = fc
  .array(fc.tuple(fc.nat({ max: SLOTS }), fc.nat({ max: 100 })), { maxLength: 6 })
  .map((stretches) => {
    const bits = new Uint32Array(WORDS);
    for (const [from, slots] of stretches) setRun(bits, from, from + slots);
    return bits;
  });

describe('the starts of two calendars', () => {
  it('are those after which both are free for long enough', () => {
    const stretch = fc.tuple(fc.nat({ max: SLOTS }), fc.nat({ max: SLOTS }));
    fc.assert(
      fc.property(
        calendar,
        calendar,
        fc.integer({ min: 1, max: 96 }),
        stretch,
        (a, b, slots, [one, other]) => {
          const from = Math.min(one, other);
          const to = Math.max(one, other);
          const mask = startsIn(a, b, slots, from, to);
          const starts: number[] = [];
          for (let slot = from; slot < to; slot++) {
            const next = Array.from({ length: slots }, (_, i) => slot + i);
            const areFree = next.every((each) => hasSlot(a, each) && hasSlot(b, each));
            expect(mayStart(mask, slot)).toBe(areFree);
            if (areFree) starts.push(slot);
          }
          expect(startsBetween(mask, from, to)).toEqual(starts);
          const quarters = starts.filter((slot) => (slot - one) % 3 === 0);
          expect(startsBetween(mask, from, to, one)).toEqual(quarters);
        },
      ),
      runs(300),
    );
  });
});
