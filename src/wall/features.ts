import { hasGrowth } from './growth.ts';
import { AMOUNT, CAPITAL, COMPANY, MONEY, MONTH, NUMBER, ORDINAL, PERCENT, type Token } from './token.ts';

/** What a sentence says of itself to the weights of evidence. */

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

export function kindOf(word: string): string | undefined {
  kinds ??= kindsByWord();
  return kinds.get(word);
}

function kindsByWord(): ReadonlyMap<string, string> {
  const byWord = new Map<string, string>();
  for (const [kind, words] of Object.entries(KINDS)) {
    for (const word of words.split(' ')) byWord.set(word, `@${kind}`);
  }
  return byWord;
}

/**
 * What a token says of its sentence: what it says by itself, that it begins the sentence, and the word before it.
 */
export function featuresOf(token: Token, before: Token | null): readonly string[] {
  const shape = shapeOf(token);
  const kind = kindOf(token.word);
  const features = [...wordFeatures(token, shape, kind)];
  if (before === null) return [...features, atStart(shape)];
  features.push(`${shapeOf(before)}_${shape}`);
  const kindBefore = kindOf(before.word);
  if (kind !== undefined || kindBefore !== undefined) {
    features.push(`${kindBefore ?? shapeOf(before)}_${kind ?? shape}`);
  }
  return features;
}

/** Its word or kind of word, and how a long word begins, which inflections, compounds and related languages share. */
export function wordFeatures(token: Token, shape: string, kind: string | undefined): readonly string[] {
  const features = [shape];
  if (kind !== undefined) features.push(kind);
  if (hasGrowth(token)) features.push('@growth');
  if (token.word.length >= LONG && (token.flags & NUMBER) === 0)
    features.push(`${token.word.slice(0, BEGINNING)}~`);
  return features;
}

export function atStart(shape: string): string {
  return `^${shape}`;
}

const LONG = 6;
const BEGINNING = 4;

/** The word without its ending, or what kind of figure or name it is. */
export function shapeOf({ flags, word }: Token): string {
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
