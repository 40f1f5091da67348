import { undisguise } from '../../src/wall/disguise.ts';
import { BIAS, featuresOf, SHORT, WEIGHT_UNIT } from '../../src/wall/evidence.ts';
import { unmarkFalseNames } from '../../src/wall/names.ts';
import { tokenize } from '../../src/wall/tokens.ts';

/** A feature met in fewer lines than this is left out. */
const RAREST = 2;
const ROUNDS = 40;
const SHRINK = 0.01;

type Example = [features: string[], label: 0 | 1];

/** Logistic regression by stochastic gradient descent, in a fixed order: the same lines give the same weights. */
export function learnEvidence(fit: readonly string[], pipeline: readonly string[]): Map<string, number> {
  const examples: Example[] = [
    ...fit.map((line): Example => [features(line), 0]),
    ...pipeline.map((line): Example => [features(line), 1]),
  ];
  const met = new Map<string, number>();
  for (const [found] of examples) for (const feature of found) met.set(feature, (met.get(feature) ?? 0) + 1);
  for (const example of examples) example[0] = example[0].filter((feature) => met.get(feature)! >= RAREST);
  const weights = new Map<string, number>();
  let bias = 0;
  let seed = 1;
  const random = (): number => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  for (let round = 0; round < ROUNDS; round++) {
    const rate = 0.2 / (1 + round * 0.1);
    for (let i = examples.length - 1; i > 0; i--) {
      const j = Math.floor(random() * (i + 1));
      [examples[i], examples[j]] = [examples[j]!, examples[i]!];
    }
    for (const [found, label] of examples) {
      let odds = bias;
      for (const feature of found) odds += weights.get(feature) ?? 0;
      const miss = label - 1 / (1 + Math.exp(-odds));
      bias += rate * 0.1 * miss;
      for (const feature of found) {
        weights.set(feature, (weights.get(feature) ?? 0) * (1 - rate * SHRINK) + rate * 0.4 * miss);
      }
    }
  }
  weights.set(BIAS, bias);
  return new Map([...weights].map(([feature, weight]) => [feature, Math.round(weight / WEIGHT_UNIT)]));
}

function features(line: string): string[] {
  const tokens = undisguise(tokenize(line));
  unmarkFalseNames(tokens);
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const first = at === 0 || tokens[at - 1]!.sentence !== token.sentence;
    for (const feature of featuresOf(token, first)) found.add(feature);
  }
  if (tokens.length <= 3) found.add(SHORT);
  return [...found];
}
