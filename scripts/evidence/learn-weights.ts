import { WEIGHT_UNIT } from '../../src/wall/evidence.ts';
import { BIAS, featuresOf, SHORT } from '../../src/wall/features.ts';
import { readLine } from '../../src/wall/read-line.ts';

/** A feature met in fewer lines than this is left out. */
const RAREST = 2;
/** Weights below it, in units, change no verdict worth their bytes. */
const LEAST = 3;
const ROUNDS = 40;
/** How hard weights are drawn to zero, in a round. */
const SHRINK = 0.01;

interface Example {
  features: readonly string[];
  readonly label: 0 | 1;
}

/** Logistic regression by stochastic gradient descent, in a fixed order: the same lines give the same weights. */
export function learnWeights(fit: readonly string[], pipeline: readonly string[]): Map<string, number> {
  const examples: Example[] = [
    ...fit.map((line): Example => ({ features: featuresOfLine(line), label: 0 })),
    ...pipeline.map((line): Example => ({ features: featuresOfLine(line), label: 1 })),
  ];
  const met = new Map<string, number>();
  for (const { features } of examples) {
    for (const feature of features) met.set(feature, (met.get(feature) ?? 0) + 1);
  }
  for (const example of examples) {
    example.features = example.features.filter((feature) => (met.get(feature) ?? 0) >= RAREST);
  }
  const weights = new Map<string, number>();
  let bias = 0;
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = 0.2 / (1 + round * 0.1);
    shuffle(examples, random);
    for (const { features, label } of examples) {
      let odds = bias;
      for (const feature of features) odds += weights.get(feature) ?? 0;
      const miss = label - 1 / (1 + Math.exp(-odds));
      bias += rate * 0.1 * miss;
      for (const feature of features) {
        weights.set(feature, (weights.get(feature) ?? 0) * (1 - rate * SHRINK) + rate * 0.4 * miss);
      }
    }
  }
  weights.set(BIAS, bias);
  const rounded = [...weights].map(([feature, weight]): [string, number] => [
    feature,
    Math.round(weight / WEIGHT_UNIT),
  ]);
  return new Map(rounded.filter(([, weight]) => Math.abs(weight) >= LEAST));
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
 * The module that ships the weights, sorted by feature: as JSON, which is read in a tenth of the time that code takes.
 *
 * @public learn-evidence.js bundles and calls it
 */
export function weightsText(weights: ReadonlyMap<string, number>): string {
  const rows: string[] = [];
  let row = '';
  for (const [feature, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = `${JSON.stringify(feature)}:${weight}`;
    if (row.length + entry.length > 105) {
      rows.push(`${row},`);
      row = '';
    }
    row = row === '' ? entry : `${row},${entry}`;
  }
  rows.push(row);
  return `/** Learnt from the tuning lines; written by scripts/learn-evidence.js (npm run weights). */\nexport const EVIDENCE_WEIGHTS = \`{\n${rows.join('\n')}\n}\`;\n`;
}
