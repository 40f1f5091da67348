import { LEAST_UNITS, letterOf, sortKeyOf, WEIGHT_UNIT } from '../../src/wall/evidence.ts';
import { BIAS, featuresOf, SHORT } from '../../src/wall/features.ts';
import { readLine } from '../../src/wall/read-line.ts';
import { packedLines } from '../../src/wall/sorted-lines.ts';

/** A feature met in fewer lines than this is left out. */
const RAREST = 2;
const ROUNDS = 40;
/** How hard weights are drawn to zero, in a round. */
const SHRINK = 0.02;

interface Example {
  /** Numbers of features. */
  readonly features: readonly number[];
  readonly label: 0 | 1;
}

/** Logistic regression by stochastic gradient descent, in a fixed order: the same lines give the same weights. */
export function learnWeights(fit: readonly string[], pipeline: readonly string[]): Map<string, number> {
  const lines = [
    ...fit.map((line) => ({ features: featuresOfLine(line), label: 0 as const })),
    ...pipeline.map((line) => ({ features: featuresOfLine(line), label: 1 as const })),
  ];
  const met = new Map<string, number>();
  for (const { features } of lines) {
    for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1);
  }
  const names = [...met].filter(([, times]) => times >= RAREST).map(([feature]) => feature);
  const numbers = new Map(names.map((feature, number) => [feature, number]));
  const examples = lines.map(
    ({ features, label }): Example => ({
      features: features.flatMap((feature) => numbers.get(feature) ?? []),
      label,
    }),
  );
  const weights = new Float64Array(names.length);
  let bias = 0;
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = 0.2 / (1 + round * 0.1);
    shuffle(examples, random);
    for (const { features, label } of examples) {
      let odds = bias;
      for (const feature of features) odds += weights[feature] ?? 0;
      const miss = label - 1 / (1 + Math.exp(-odds));
      bias += rate * 0.1 * miss;
      for (const feature of features) {
        weights[feature] = (weights[feature] ?? 0) * (1 - rate * SHRINK) + rate * 0.4 * miss;
      }
    }
  }
  const learnt = new Map([
    ...names.map((name, number) => [name, weights[number] ?? 0] as const),
    [BIAS, bias],
  ]);
  const rounded = [...learnt].map(([feature, weight]): [string, number] => [
    feature,
    Math.round(weight / WEIGHT_UNIT),
  ]);
  return new Map(rounded.filter(([, weight]) => Math.abs(weight) >= LEAST_UNITS));
}

function featuresOfLine(line: string): readonly string[] {
  const tokens = readLine(line);
  const found = new Set<string>();
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    const first = before === undefined || before.sentence !== token.sentence;
    for (const feature of featuresOf(token, first ? null : before)) found.add(feature);
  }
  if (tokens.length <= 3) found.add(SHORT);
  return [...found];
}

function shuffle(examples: Example[], random: () => number): void {
  for (let at = examples.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [examples[at], examples[other]];
    if (one === undefined || two === undefined) continue;
    examples[at] = two;
    examples[other] = one;
  }
}

/** Lehmer's generator: numbers from 0 to 1, the same ones each time. */
function randomFrom(start: number): () => number {
  let seed = start;
  return () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
}

/**
 * The module that ships the weights, sorted by feature, as text that is looked up where it stands.
 *
 * @public learn-evidence.js bundles and calls it
 */
export function weightsText(weights: ReadonlyMap<string, number>): string {
  const rows = [...weights]
    .filter(([feature]) => !/[A-Z`\\]|\$\{/.test(feature))
    .sort(([a], [b]) => (sortKeyOf(a) < sortKeyOf(b) ? -1 : 1))
    .map(([feature, weight]) => `${feature}${letterOf(weight)}`);
  return `/** Learnt from the tuning lines; written by scripts/learn-evidence.js (npm run weights). */\nexport const EVIDENCE_WEIGHTS = \`\n${packedLines(rows, '')}\n\`;\n`;
}
