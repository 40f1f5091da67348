import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Case, decide } from '../../src/caldav/decide.ts';
import type { Known } from '../../src/caldav/known.ts';
import type { Wanted } from '../../src/caldav/wanted.ts';
import { runs } from '../seed.ts';

const NOW = 1000;

const wanted = fc.record({
  uid: fc.constant('u'),
  text: fc.constant(''),
  digest: fc.constantFrom('a', 'b'),
  when: fc.constantFrom('9', '10'),
  words: fc.constantFrom('x', 'y'),
  sequence: fc.integer({ min: 0, max: 3 }),
  start: fc.constantFrom(500, 1500),
  end: fc.constantFrom(600, 1600),
  isCancelled: fc.boolean(),
}) satisfies fc.Arbitrary<Wanted>;

const known = fc.record({
  etag: fc.constant('"1"'),
  digest: fc.constantFrom('a', 'b', null),
  sequence: fc.integer({ min: 0, max: 3 }),
  when: fc.constantFrom('9', '10'),
  words: fc.constantFrom('x', 'y'),
  isMoved: fc.boolean(),
  isReworded: fc.boolean(),
  isCancelled: fc.boolean(),
  start: fc.constantFrom(500, 1500, null),
  end: fc.constantFrom(600, 1600, null),
}) satisfies fc.Arbitrary<Known>;

const cases: fc.Arbitrary<Case> = fc.record({
  wanted: fc.option(wanted),
  known: fc.option(known),
  wasThere: fc.boolean(),
  isRetired: fc.boolean(),
  now: fc.constant(NOW),
  force: fc.boolean(),
});

/** What the server holds once a decision has been carried out. */
function carriedOut(one: Case): Case {
  const { what } = decide(one);
  if (what === 'remove') return { ...one, known: null, wasThere: false };
  if ((what !== 'create' && what !== 'replace') || one.wanted === null) return one;
  return { ...one, wasThere: true, known: { ...one.wanted, etag: '"2"', isMoved: false, isReworded: false } };
}

describe('what becomes of an event', () => {
  it('never overwrites or removes what a person has changed, without --force', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const decision = decide({ ...one, force: false });
        if (one.known === null || (decision.what !== 'replace' && decision.what !== 'remove')) return;
        expect(one.known.isReworded).toBe(false);
        // Moved to where the plan has it is no quarrel.
        expect(one.known.isMoved && one.known.when !== one.wanted?.when).toBe(false);
        expect(one.known.digest).not.toBeNull();
      }),
      runs(500),
    );
  });

  it('acts on the very state that was seen, and on nothing that is not ours', () => {
    fc.assert(
      fc.property(cases, (one) => {
        const decision = decide(one);
        if ('over' in decision) expect(decision.over).toBe(one.known?.etag);
        if (decision.what === 'create') expect(one.known).toBeNull();
        if (decision.what === 'remove') expect(one.known?.digest).not.toBeNull();
        if (decision.what === 'remove' && !one.force) expect(one.isRetired).toBe(true);
      }),
      runs(500),
    );
  });

  it('is settled: done once, there is nothing more to do', () => {
    fc.assert(
      fc.property(cases, (one) => {
        expect(decide(carriedOut(one)).what).not.toMatch(/create|replace|remove/);
      }),
      runs(500),
    );
  });

  it('with --force is the plan, wherever the plan has it', () => {
    fc.assert(
      fc.property(cases, wanted, (one, event) => {
        const { known: held } = carriedOut({ ...one, wanted: event, force: true });
        expect(held).not.toBeNull();
        if (held?.digest === null) expect([held.when, held.words]).toEqual([event.when, event.words]);
        else expect(held?.digest).toBe(event.digest);
      }),
      runs(200),
    );
  });

  it('leaves what took place', () => {
    const over = {
      etag: '"1"',
      digest: 'a',
      sequence: 1,
      when: '9',
      words: 'x',
      isMoved: false,
      isReworded: false,
      isCancelled: false,
      start: 500,
      end: 600,
    };
    const one = { wanted: null, known: over, wasThere: true, isRetired: true, now: NOW, force: true };
    expect(decide(one)).toEqual({ what: 'leave', why: 'over' });
    expect(decide({ ...one, known: { ...over, isCancelled: true } }).what).toBe('remove');
    expect(decide({ ...one, known: { ...over, end: 2000 } }).what).toBe('remove');
  });
});
