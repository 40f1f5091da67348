import type { WallOptions } from './rule.ts';
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
}

/** Where a thought ends for sure, and where only a part of one may. */
const ENDS =
  /[.!?;]+(?=\s|$)\s*|\s+[-–—|/•]\s+|[,;]?\s+(?:(?:and )?(?:then|afterwards|after that|also)|but)\s+(?=\S)|\n+/giu;
const PARTS = /[,:;]\s+|\s+(?:and|plus|then|und|dann|et|puis|y|luego|e|depois)\s+/giu;

/** Talk of a person's growth: what lets a part of a blocked thought stand on its own. */
const GROWTH =
  /\b(?:practi[sc]\w*|skills?|feedback|coach\w*|learn\w*|check-?in|career|habits?|listen\w*|motivat\w*|energy|feel\w*|role-?play\w*|mentor\w*|celebrat\w*|certif\w*|reflect\w*|strengths?|confiden\w*|behaviou?rs?|develop\w*|training|course|rehears\w*|wellbeing|workload|how are you|self-assess\w*|objections?|discovery|question\w*|worr\w*|proud|stor(?:y|ies)|vision|experiment|commitment|growth|grow)\b/i;

/** Points back at what was said before, and so cannot stand alone. */
const LEANS =
  /^(?:it|they|them|this|that|he|she|which|who|for|with|at|in|on|to|of|by|before|after|because|so)\b/i;

/** Parts a line at the clauses that are pipeline talk. Nothing is lost: the pieces make up the line. */
export function splitAtWall(text: string, options?: WallOptions): Split {
  if (judge(text, options).verdict === 'ok') return whole('development', text);
  const pieces: Piece[] = [];
  for (const thought of cut(text, ENDS)) {
    if (isClean(thought, options)) {
      pieces.push({ side: standsAlone(thought) ? 'development' : 'pipeline', text: thought });
      continue;
    }
    for (const part of cut(thought, PARTS)) {
      const fit = isClean(part, options) && GROWTH.test(part) && !LEANS.test(part);
      pieces.push({ side: fit ? 'development' : 'pipeline', text: part });
    }
  }
  const joined = join(pieces);
  const left = joined.filter((piece) => piece.side === 'development').map((piece) => trim(piece.text));
  // Two harmless halves can make one harmful whole.
  if (left.length > 0 && !isClean(left.join(' '), options)) return whole('pipeline', text);
  const right = joined.filter((piece) => piece.side === 'pipeline').map((piece) => trim(piece.text));
  return { development: left, pipeline: right.filter((part) => part !== ''), pieces: joined };
}

function whole(side: Piece['side'], text: string): Split {
  const parts = text.trim() === '' ? [] : [text.trim()];
  const pieces = [{ side, text }];
  return side === 'development'
    ? { development: parts, pipeline: [], pieces }
    : { development: [], pipeline: parts, pieces };
}

function isClean(text: string, options: WallOptions | undefined): boolean {
  return judge(text, options).verdict === 'ok';
}

function standsAlone(thought: string): boolean {
  const words = trim(thought).split(/\s+/);
  return GROWTH.test(thought) || (words.length >= 3 && !LEANS.test(trim(thought)));
}

/** Cuts after each separator, which stays with what it ends. */
function cut(text: string, separator: RegExp): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(separator)) {
    const to = match.index + match[0].length;
    parts.push(text.slice(from, to));
    from = to;
  }
  if (from < text.length) parts.push(text.slice(from));
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

const EDGES = new Set([' ', '\t', '\n', '\r', ',', ':', ';', '|', '•', '–', '—', '-', '/']);
const JOINING = /[\s,;](?:and then|and|then|plus|but|also|und|dann|et|puis|y|luego|e)$/i;

function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGES.has(text.charAt(from))) from++;
  while (to > from && EDGES.has(text.charAt(to - 1))) to--;
  const joining = JOINING.exec(text.slice(Math.max(from, to - 12), to));
  if (joining === null) return text.slice(from, to);
  return trim(text.slice(from, to - joining[0].length));
}
