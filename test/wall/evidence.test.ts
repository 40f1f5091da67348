import { describe, expect, it } from 'vitest';
import { learnWeights } from '../../scripts/evidence/learn-weights.ts';
import { learntWeights } from '../../scripts/evidence/tuning.ts';
import { MOST_UNITS, shippedWeight } from '../../src/wall/evidence.ts';
import { EVIDENCE_WEIGHTS } from '../../src/wall/evidence-weights.ts';

function shippedFeatures(): readonly string[] {
  return EVIDENCE_WEIGHTS.split(/[A-Z\n]/).filter((feature) => feature !== '');
}

describe('the weights of evidence', () => {
  it('are what the tuning lines teach', () => {
    // Otherwise: npm run weights
    const learnt = learntWeights();
    const cut = (weight: number): number => Math.max(-MOST_UNITS, Math.min(MOST_UNITS, weight));
    const far = [...new Set([...learnt.keys(), ...shippedFeatures()])].filter(
      // Exponentials may differ in their last digit from one machine to the next, and small weights are not shipped.
      (feature) => Math.abs(shippedWeight(feature) - cut(learnt.get(feature) ?? 0)) > 3,
    );
    expect(far).toEqual([]);
  });

  it('are found one by one, as they stand in the text', () => {
    const shipped = new Set(shippedFeatures());
    expect(shipped.size).toBeGreaterThan(4000);
    expect([...shipped].filter((feature) => shippedWeight(feature) === 0)).toEqual([]);
    const unknown = ['', '}', 'constructor', 'a', 'zzz', '\uffff', ...[...shipped].map((each) => `${each}!`)];
    expect(unknown.filter((feature) => !shipped.has(feature) && shippedWeight(feature) !== 0)).toEqual([]);
  });

  it('follow the lines they are learnt from', () => {
    const weights = learnWeights(['ripe apples', 'ripe pears'], ['sour apples', 'sour pears']);
    expect(weights.get('sour')).toBeGreaterThan(0);
    expect(weights.get('ripe')).toBeLessThan(0);
    expect(weights.get('appl') ?? 0).toBe(0);
  });
});
