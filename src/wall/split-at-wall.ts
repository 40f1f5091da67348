import { oddsOfPipelineTalk } from './evidence.ts';
import { hasGrowth } from './growth.ts';
import { readLine } from './read-line.ts';
import type { Finding, WallOptions } from './rule.ts';
import type { Token } from './token.ts';
import { judge } from './wall.ts';

/** A stretch of a line that belongs on one side of the wall. */
export interface Piece {
  readonly side: 'development' | 'pipeline';
  /** With its separators: all pieces together, in order, are the line. */
  readonly text: string;
}

export interface Split {
  /** Clauses fit for a development session, without the separators around them. */
  readonly development: readonly string[];
  readonly pipeline: readonly string[];
  readonly pieces: readonly Piece[];
  /** What the wall only warns about in a line that stays; the offsets are those of the line. */
  readonly doubts: readonly Finding[];
}

/**
 * Parts a line that is blocked at the clauses that are pipeline talk. Nothing is lost: the pieces make up the
 * line. One that only warns stays where it was written, with its findings as doubts to be reported. A part that is
 * all of what was to be parted has been judged with it.
 */
export function splitAtWall(text: string, options?: WallOptions): Split {
  const { verdict, findings } = judge(text, options);
  if (verdict !== 'block') return { ...whole('development', text), doubts: findings };
  const tokens = readLine(text);
  const pieces: Piece[] = [];
  for (const thought of cut(text, tokens, startsThought)) {
    if (thought !== text && isClean(thought, options)) {
      pieces.push({ side: standsAlone(thought) ? 'development' : 'pipeline', text: thought });
      continue;
    }
    for (const clause of cut(thought, readLine(thought), startsClause)) {
      const fit = clause !== thought && isClean(clause, options) && isGrowth(clause);
      const parts = fit ? [clause] : cut(clause, readLine(clause), startsPart);
      for (const part of parts) {
        const isFit = fit || (part !== clause && isClean(part, options) && isGrowth(part));
        pieces.push({ side: isFit ? 'development' : 'pipeline', text: part });
      }
    }
  }
  const joined = join(pieces);
  const left = joined.filter((piece) => piece.side === 'development').map((piece) => bare(piece.text));
  // Two harmless halves can make one harmful whole.
  if (left.length > 0 && !isClean(left.join(' '), options)) return whole('pipeline', text);
  const right = joined.filter((piece) => piece.side === 'pipeline').map((piece) => bare(piece.text));
  return { development: left, pipeline: right.filter((part) => part !== ''), pieces: joined, doubts: [] };
}

function whole(side: Piece['side'], text: string): Split {
  const parts = text.trim() === '' ? [] : [text.trim()];
  const pieces = [{ side, text }];
  return side === 'development'
    ? { development: parts, pipeline: [], pieces, doubts: [] }
    : { development: [], pipeline: parts, pieces, doubts: [] };
}

function isClean(text: string, options: WallOptions | undefined): boolean {
  return judge(text, options).verdict === 'ok';
}

/** Points back at what was said before, and so cannot stand alone. */
const LEANING: ReadonlySet<string> = new Set(
  (
    'it they them this that he she which who whose for with at in on to of by before after because so until from ' +
    'es sie das er fur mit bei il elle ils pour avec chez ello ellos para con eles ela ele com'
  ).split(' '),
);

/** A clean sentence of its own beside pipeline talk: kept, unless it leans on its neighbour. */
function standsAlone(thought: string): boolean {
  const tokens = wordsOf(thought);
  if (tokens.some(hasGrowth)) return true;
  const first = tokens[0];
  return (
    tokens.length >= 3 && first !== undefined && !LEANING.has(first.word) && oddsOfPipelineTalk(tokens) < 0
  );
}

/** A part of a sentence that has pipeline talk in it: kept only where it clearly is about growth. */
function isGrowth(part: string): boolean {
  const tokens = wordsOf(part);
  const first = tokens[0];
  if (first === undefined || LEANING.has(first.word)) return false;
  return tokens.some(hasGrowth) || oddsOfPipelineTalk(tokens) < CLEARLY_NOT;
}

/** Log odds; e to the minus one and a half is one in five. */
const CLEARLY_NOT = -1.5;

const JOINING: ReadonlySet<string> = new Set(
  'and then plus but also afterwards und dann danach et puis ensuite y luego e depois'.split(' '),
);

/** The words of a part, without the words that join it to its neighbours. */
function wordsOf(part: string): readonly Token[] {
  return readLine(bare(part));
}

type Starts = (token: Token, before: Token, gap: string) => boolean;

const startsThought: Starts = (token, before) => token.sentence !== before.sentence;

const startsClause: Starts = (token, before) => token.clause !== before.clause;

const startsPart: Starts = (token, before, gap) =>
  gap.includes(':') || (JOINING.has(token.word) && !JOINING.has(before.word));

/** Cuts before each token that starts something; separators stay with what they end. */
function cut(text: string, tokens: readonly Token[], starts: Starts): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    const before = tokens[at - 1];
    if (before === undefined || !starts(token, before, text.slice(before.to, token.from))) continue;
    parts.push(text.slice(from, token.from));
    from = token.from;
  }
  parts.push(text.slice(from));
  return parts;
}

function join(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined[joined.length - 1];
    if (last?.side === piece.side)
      joined[joined.length - 1] = { side: last.side, text: last.text + piece.text };
    else joined.push(piece);
  }
  return joined;
}

const EDGES: ReadonlySet<string> = new Set([
  ' ',
  '\t',
  '\n',
  '\r',
  ',',
  ':',
  ';',
  '|',
  '•',
  '–',
  '—',
  '-',
  '/',
  '&',
  '+',
]);

/** The part without separators and joining words at its ends. */
function bare(part: string): string {
  const tokens = readLine(part);
  let first = 0;
  let last = tokens.length - 1;
  while (first <= last && JOINING.has(tokens[first]?.word ?? '')) first++;
  while (last >= first && JOINING.has(tokens[last]?.word ?? '')) last--;
  let from = first === 0 ? 0 : (tokens[first]?.from ?? part.length);
  let to = last === tokens.length - 1 ? part.length : (tokens[last]?.to ?? 0);
  while (from < to && EDGES.has(part.charAt(from))) from++;
  while (to > from && EDGES.has(part.charAt(to - 1))) to--;
  return part.slice(from, to);
}
