import { EVIDENCE_WEIGHTS } from './evidence-weights.ts';
import { atStart, BIAS, kindOf, SHORT, shapeOf, wordFeatures } from './features.ts';
import { lineBefore } from './sorted-lines.ts';
import { AMOUNT, CAPITAL, COMPANY, MONEY, MONTH, NUMBER, ORDINAL, PERCENT, type Token } from './token.ts';

/**
 * Pipeline talk without a keyword, told by the company its words keep: a logistic regression over
 * the words and kinds of words of one sentence. It may only warn.
 */

/** Weights are whole numbers of this size. */
export const WEIGHT_UNIT = 0.1;

/** Log odds from which a sentence is worth a warning. */
const THRESHOLD = 1;

export interface Likeness {
  /** Tokens from the first to the last that speak for pipeline talk. */
  readonly first: number;
  readonly last: number;
}

/** Log odds that the tokens from `from` up to `to`, taken as one sentence, are pipeline talk. */
export function oddsOfPipelineTalk(
  tokens: readonly Token[],
  from = 0,
  to = tokens.length,
  unheard: (at: number) => boolean = nowhere,
): number {
  return weighSentence(tokens, from, to, nowhere, unheard).odds * WEIGHT_UNIT;
}

function nowhere(): boolean {
  return false;
}

interface Sentence extends Likeness {
  /** Log odds, in weight units. */
  readonly odds: number;
}

/**
 * The sentences that are like pipeline talk, by the tokens that make them so. A sentence beside one
 * that is clearly about growth must be the clearer for it: `Rest it` follows on `Lost your voice?`.
 * `harmless` tokens, which a collocation explains, do not speak for it; `unheard` ones, which the user
 * has named, do not speak at all.
 */
export function likePipelineTalk(
  tokens: readonly Token[],
  harmless: (at: number) => boolean,
  unheard: (at: number) => boolean,
): readonly Likeness[] {
  const sentences: Sentence[] = [];
  let mildest = 0;
  for (let from = 0, to = 0; from < tokens.length; from = to) {
    const sentence = tokens[from]?.sentence;
    while (to < tokens.length && tokens[to]?.sentence === sentence) to++;
    const weighed = weighSentence(tokens, from, to, harmless, unheard);
    if (sentences.length < MOST_SENTENCES) mildest = Math.min(mildest, weighed.odds);
    sentences.push(weighed);
  }
  return sentences.filter(
    ({ first, odds }) => first !== -1 && (odds + mildest / 2) * WEIGHT_UNIT >= THRESHOLD,
  );
}

/** A note's first sentences say what it is about. */
const MOST_SENTENCES = 50;

function weighSentence(
  tokens: readonly Token[],
  from: number,
  to: number,
  harmless: (at: number) => boolean,
  unheard: (at: number) => boolean,
): Sentence {
  const all = tableForSentence();
  sentencesWeighed++;
  let heard = 0;
  let odds = 0;
  let first = -1;
  let last = -1;
  let before: WordEvidence | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined || unheard(at)) continue;
    heard++;
    const evidence = evidenceOf(token);
    let own = 0;
    const { features } = evidence;
    for (let k = 0; k < features.length; k++) own += weightOnce(all, features[k] ?? NOTHING);
    if (before === null) own += weightOnce(all, startFeature(all, evidence.shape));
    else {
      own += weightOnce(all, pairFeature(before.shape, evidence.shape));
      if (before.hasKind || evidence.hasKind) own += weightOnce(all, pairFeature(before.kind, evidence.kind));
    }
    before = evidence;
    if (own > 0 && harmless(at)) continue;
    odds += own;
    if (own <= 0) continue;
    if (first === -1) first = at;
    last = at;
  }
  const length = heard <= 3 ? weightOnce(all, featureNumber(SHORT)) : 0;
  return { odds: odds + length + weightOnce(all, featureNumber(BIAS)), first, last };
}

let sentencesWeighed = 0;

/** A feature counts once in a sentence. */
function weightOnce({ weights, seen }: Table, feature: number): number {
  if (feature === NOTHING || seen[feature] === sentencesWeighed) return 0;
  seen[feature] = sentencesWeighed;
  return weights[feature] ?? 0;
}

/** What a word, of one shape, says to the weights; features are numbers, and those without weight are left out. */
export interface WordEvidence {
  readonly of: Table;
  /** Which of the shapes that any word may have; 0 is the word's own. */
  readonly shapeClass: number;
  readonly shape: number;
  readonly kind: number;
  readonly hasKind: boolean;
  /** Of the word alone, wherever in a sentence it stands. */
  readonly features: readonly number[];
}

/** Features met so far and their weights. */
interface Table {
  readonly numbers: Map<string, number>;
  readonly weights: number[];
  /** By feature, the last sentence that had it. */
  readonly seen: number[];
  readonly shapes: Map<string, number>;
  readonly shapeNames: string[];
  /** By shape. */
  readonly starts: (number | undefined)[];
  readonly pairs: Map<number, number>;
}

const NOTHING = -1;
const MOST_SHAPES = 30_000;
const SHAPES_APART = 0x8000;
let known: Table | null = null;

function table(): Table {
  known ??= newTable();
  return known;
}

function newTable(): Table {
  return {
    numbers: new Map(),
    weights: [],
    seen: [],
    shapes: new Map(),
    shapeNames: [],
    starts: [],
    pairs: new Map(),
  };
}

/** Between two sentences, a table that has met too many words begins anew. */
function tableForSentence(): Table {
  if (table().shapes.size > MOST_SHAPES) known = newTable();
  return table();
}

let lines: readonly string[] | null = null;

/** The weight in the shipped text, in units; 0 for a feature that is not there. */
export function shippedWeight(feature: string): number {
  if (feature === '') return 0;
  lines ??= EVIDENCE_WEIGHTS.trim().split('\n');
  const line = lineBefore(lines, sortKeyOf(feature));
  for (let at = line.indexOf(feature); at !== -1; at = line.indexOf(feature, at + 1)) {
    const weight = unitsOf(line.charCodeAt(at + feature.length));
    if (weight !== 0 && (at === 0 || unitsOf(line.charCodeAt(at - 1)) !== 0)) return weight;
  }
  return 0;
}

/** What the shipped features are sorted by: a feature and the character behind the capitals that may follow it. */
export function sortKeyOf(feature: string): string {
  return `${feature}[`;
}

const A = 65;
const N = 78;
const Z = 90;
/** Smaller weights are not shipped, greater ones are cut. */
export const LEAST_UNITS = 3;
export const MOST_UNITS = LEAST_UNITS + N - A - 1;

/** Each feature is followed by a capital that is its weight: A to M from 3 units up, N to Z from -3 down. */
function unitsOf(code: number): number {
  if (code < A || code > Z) return 0;
  return code < N ? code - A + LEAST_UNITS : N - code - LEAST_UNITS;
}

/** As `unitsOf` reads it. */
export function letterOf(units: number): string {
  const above = Math.min(Math.abs(units), MOST_UNITS) - LEAST_UNITS;
  return String.fromCharCode(above + (units > 0 ? A : N));
}

/** NOTHING for a feature without weight. */
function featureNumber(feature: string): number {
  const { numbers, weights, seen } = table();
  let number = numbers.get(feature);
  if (number !== undefined) return number;
  const weight = shippedWeight(feature);
  number = NOTHING;
  if (weight !== 0) {
    number = weights.length;
    weights.push(weight);
    seen.push(0);
  }
  numbers.set(feature, number);
  return number;
}

/** Flags that make tokens of one word different features. */
const SHAPING = PERCENT | MONEY | AMOUNT | NUMBER | ORDINAL | MONTH | CAPITAL | COMPANY;

function evidenceOf(token: Token): WordEvidence {
  const shapeClass = token.flags & SHAPING;
  const before = token.known.evidence;
  if (before !== null && before.shapeClass === shapeClass && before.of === known) return before;
  const name = shapeOf(token);
  const shape = shapeNumber(name);
  const kind = kindOf(token.word);
  const evidence: WordEvidence = {
    of: table(),
    shapeClass,
    shape,
    kind: kind === undefined ? shape : shapeNumber(kind),
    hasKind: kind !== undefined,
    features: numbersOf(wordFeatures(token, name, kind)),
  };
  token.known.evidence = evidence;
  return evidence;
}

function numbersOf(features: readonly string[]): readonly number[] {
  const numbers: number[] = [];
  for (const feature of features) {
    const number = featureNumber(feature);
    if (number !== NOTHING) numbers.push(number);
  }
  return numbers;
}

function shapeNumber(shape: string): number {
  const { shapes, shapeNames } = table();
  let number = shapes.get(shape);
  if (number === undefined) {
    number = shapeNames.length;
    shapes.set(shape, number);
    shapeNames.push(shape);
  }
  return number;
}

/** The feature that beginning a sentence is, for a word of that shape. */
function startFeature({ shapeNames, starts }: Table, shape: number): number {
  let number = starts[shape];
  if (number === undefined) {
    number = featureNumber(atStart(shapeNames[shape] ?? ''));
    starts[shape] = number;
  }
  return number;
}

/** The feature that two neighbours are, by their shapes or by their kinds. */
function pairFeature(left: number, right: number): number {
  const { shapeNames, pairs } = table();
  const key = left * SHAPES_APART + right;
  let number = pairs.get(key);
  if (number === undefined) {
    number = featureNumber(`${shapeNames[left] ?? ''}_${shapeNames[right] ?? ''}`);
    pairs.set(key, number);
  }
  return number;
}
