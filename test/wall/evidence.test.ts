import { describe, expect, it } from 'vitest';
import { learnWeights } from '../../scripts/evidence/learn-weights.ts';
import { learntWeights } from '../../scripts/evidence/tuning.ts';
import { shippedWeight } from '../../src/wall/evidence.ts';
import { EVIDENCE_WEIGHTS } from '../../src/wall/evidence-weights.ts';

describe('the weights of evidence', () => {
  it('are what the tuning lines teach', () => {
    // Otherwise: npm run weights
    const shipped = new Map<string, number>(Object.entries(JSON.parse(EVIDENCE_WEIGHTS)));
    const learnt = learntWeights();
    const far = [...new Set([...learnt.keys(), ...shipped.keys()])].filter(
      // Exponentials may differ in their last digit from one machine to the next, and small weights are not shipped.
      (feature) => Math.abs((shipped.get(feature) ?? 0) - (learnt.get(feature) ?? 0)) > 3,
    );
    expect(far).toEqual([]);
  });

  it('are found one by one, as they stand in the text', () => {
    const shipped: Record<string, number> = JSON.parse(EVIDENCE_WEIGHTS);
    const wrong = Object.keys(shipped).filter((feature) => shippedWeight(feature) !== shipped[feature]);
    expect(wrong).toEqual([]);
    const unknown = [
      '',
      '}',
      'constructor',
      'a',
      'zzz',
      '\uffff',
      ...Object.keys(shipped).map((each) => `${each}!`),
    ];
    expect(unknown.filter((feature) => !(feature in shipped) && shippedWeight(feature) !== 0)).toEqual([]);
  });

  it('follow the lines they are learnt from', () => {
    const weights = learnWeights(['ripe apples', 'ripe pears'], ['sour apples', 'sour pears']);
    expect(weights.get('sour')).toBeGreaterThan(0);
    expect(weights.get('ripe')).toBeLessThan(0);
    expect(weights.get('appl') ?? 0).toBe(0);
  });
});
