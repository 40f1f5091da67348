import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clearRun, hasRun, hasSlot, setRun } from '../../src/availability/bits.ts';

const LENGTH = 128;
const slots = (bits: Uint32Array) => Array.from({ length: LENGTH }, (_, i) => hasSlot(bits, i));

test('sets and clears runs wherever they begin and end, and nothing else', () => {
  const edge = fc.integer({ min: -40, max: LENGTH + 40 });
  const runs = fc.array(fc.record({ set: fc.boolean(), from: edge, to: edge }), { maxLength: 6 });
  fc.assert(
    fc.property(runs, (all) => {
      const bits = new Uint32Array(LENGTH / 32);
      const expected = new Array<boolean>(LENGTH).fill(false);
      for (const { set, from, to } of all) {
        (set ? setRun : clearRun)(bits, from, to);
        for (let i = Math.max(from, 0); i < Math.min(to, LENGTH); i++) expected[i] = set;
      }
      expect(slots(bits)).toEqual(expected);
      for (const { from, to } of all) {
        const run = Array.from({ length: Math.max(0, to - from) }, (_, i) => expected[from + i]);
        if (run.length > 0) expect(hasRun(bits, from, to)).toBe(run.every((slot) => slot === true));
      }
    }),
  );
});

test('no slot outside of the set is in it', () => {
  const bits = new Uint32Array(2).fill(0xffffffff);
  expect([-1, 0, 63, 64].map((slot) => hasSlot(bits, slot))).toEqual([false, true, true, false]);
});
