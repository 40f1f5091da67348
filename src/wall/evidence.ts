import { EVIDENCE_WEIGHTS } from './evidence-weights.ts';
import { hasGrowth } from './growth.ts';
import { AMOUNT, CAPITAL, COMPANY, MONEY, MONTH, NUMBER, ORDINAL, PERCENT, type Token } from './token.ts';

/**
 * Pipeline talk without a keyword, told by the company its words keep: a logistic regression over
 * the words and kinds of words of one sentence. It may only warn.
 */

/** Weights are whole numbers of this size. */
export const WEIGHT_UNIT = 0.1;

/** Log odds from which a sentence is worth a warning. */
const THRESHOLD = 1.5;

const KINDS: Readonly<Record<string, string>> = {
  they: 'they them their he she his her him',
  org:
    'bank hospital university brewery ministry airline insurer city council company factory school agency government ' +
    'customer client account accounts buyer prospect vendor supplier competitor competitors plant retailer',
  role: 'cfo ceo cio ciso cto coo cro vp director boss lawyer lawyers legal procurement purchasing board committee champion sponsor',
  paper:
    'contract paper paperwork order orders offer quote proposal terms price invoice signature clause tender licence license ' +
    'seats users budget money discount renewal',
  period: 'month quarter q1 q2 q3 q4 h1 h2 autumn christmas holidays eoq eom half',
  status:
    'open pending waiting stuck moved stalled slipped lost won dead alive hold ice left missing late overdue postponed ' +
    'delayed short down off in out gone signed',
  sign: 'sign signs signed decide decides buy buys close closes approve approves extend renew',
  list: 'list sheet dashboard report record records field fields system tool number numbers figures amount amounts',
};

let kinds: ReadonlyMap<string, string> | null = null;

function kindOf(word: string): string | undefined {
  kinds ??= new Map(
    Object.entries(KINDS).flatMap(([kind, words]) =>
      words.split(' ').map((each) => [each, `@${kind}`] as const),
    ),
  );
  return kinds.get(word);
}

/**
 * What a token says of its sentence: its word or kind of word, that it begins the sentence, how a long word
 * begins (which inflections, compounds and related languages share), and the word before it.
 */
export function featuresOf(token: Token, before: Token | null): readonly string[] {
  const shape = shapeOf(token);
  const features = before === null ? [shape, `^${shape}`] : [shape];
  const kind = kindOf(token.word);
  if (kind !== undefined) features.push(kind);
  if (hasGrowth(token)) features.push('@growth');
  if (token.word.length >= LONG && (token.flags & NUMBER) === 0)
    features.push(`${token.word.slice(0, BEGINNING)}~`);
  if (before !== null) {
    features.push(`${shapeOf(before)}_${shape}`);
    const kindBefore = kindOf(before.word);
    if (kind !== undefined || kindBefore !== undefined) {
      features.push(`${kindBefore ?? shapeOf(before)}_${kind ?? shape}`);
    }
  }
  return features;
}

const LONG = 6;
const BEGINNING = 4;

function shapeOf({ flags, word }: Token): string {
  if ((flags & PERCENT) !== 0) return '<percent>';
  if ((flags & (MONEY | AMOUNT)) !== 0) return '<sum>';
  if ((flags & NUMBER) !== 0) return '<number>';
  if ((flags & ORDINAL) !== 0) return '<ordinal>';
  if ((flags & MONTH) !== 0) return '<month>';
  if ((flags & CAPITAL) !== 0) return (flags & COMPANY) === 0 ? '<person>' : '<name>';
  return word.length > 4 ? word.slice(0, word.length - endingOf(word)) : word;
}

/** How many letters of the word are an ending. */
function endingOf(word: string): number {
  if (word.endsWith('ing')) return 3;
  if (word.endsWith('ed') || word.endsWith('es')) return 2;
  return word.endsWith('s') || word.endsWith('e') ? 1 : 0;
}

/** A sentence of up to three words says it differently. */
export const SHORT = '@short';
export const BIAS = '@bias';

export interface Likeness {
  /** Tokens from the first to the last that speak for pipeline talk. */
  readonly first: number;
  readonly last: number;
}

let weights: ReadonlyMap<string, number> | null = null;

/** Log odds that the tokens, taken as one sentence, are pipeline talk. */
export function oddsOfPipelineTalk(tokens: readonly Token[]): number {
  weights ??= readWeights();
  return weighSentence(tokens, 0, tokens.length, weights, () => false).odds * WEIGHT_UNIT;
}

interface Sentence extends Likeness {
  /** Log odds, in weight units. */
  readonly odds: number;
}

/**
 * The sentences that are like pipeline talk, by the tokens that make them so. A sentence beside one
 * that is clearly about growth must be the clearer for it: `Rest it` follows on `Lost your voice?`.
 * `harmless` tokens, which a collocation explains, do not speak for it.
 */
export function likePipelineTalk(
  tokens: readonly Token[],
  harmless: (at: number) => boolean,
): readonly Likeness[] {
  weights ??= readWeights();
  const sentences: Sentence[] = [];
  let from = 0;
  while (from < tokens.length) {
    let to = from + 1;
    while (to < tokens.length && tokens[to]?.sentence === tokens[from]?.sentence) to++;
    sentences.push(weighSentence(tokens, from, to, weights, harmless));
    from = to;
  }
  const mildest = Math.min(0, ...sentences.slice(0, MOST_SENTENCES).map((sentence) => sentence.odds));
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
  table: ReadonlyMap<string, number>,
  harmless: (at: number) => boolean,
): Sentence {
  const seen = new Set<string>();
  let odds = (table.get(BIAS) ?? 0) + (to - from <= 3 ? (table.get(SHORT) ?? 0) : 0);
  let first = -1;
  let last = -1;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    let own = 0;
    for (const feature of featuresOf(token, at === from ? null : (tokens[at - 1] ?? null))) {
      if (seen.has(feature)) continue;
      seen.add(feature);
      own += table.get(feature) ?? 0;
    }
    if (own > 0 && harmless(at)) continue;
    odds += own;
    if (own <= 0) continue;
    if (first === -1) first = at;
    last = at;
  }
  return { odds, first, last };
}

function readWeights(): ReadonlyMap<string, number> {
  const table = new Map<string, number>();
  for (const line of EVIDENCE_WEIGHTS.split('\n')) {
    for (const entry of line.split(' ')) {
      const colon = entry.lastIndexOf(':');
      if (colon > 0) table.set(entry.slice(0, colon), Number(entry.slice(colon + 1)));
    }
  }
  return table;
}
