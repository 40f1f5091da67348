import { fnv1a } from '../fnv1a.ts';
import type { QuestionSet } from './questions/question-set.ts';

/** Where a series stands when it draws from a set. */
export interface Turn {
  /** Of the pair, so that two pairs meet the same lines in different orders. */
  readonly seed: number;
  /** Counts the draws since the anchor; goes up by one each time. */
  readonly index: number;
  /** Draws in a year, rounded up: no line comes twice among so many. */
  readonly perYear: number;
}

/**
 * The line of a set that is due at a turn, or null where the set rests.
 *
 * Nothing is remembered: a pair goes through the set in an order of its own, one step a turn. A set with
 * fewer lines than a year has turns is asked on some of them only, spread over the year, so that it comes
 * round again no sooner than a larger one.
 */
export function draw(set: QuestionSet, { seed, index, perYear }: Turn): string | null {
  return lineAt(set, seed, index, perYear);
}

/** The same, for sets that are drawn from `count` times in one turn. */
export function drawSeveral(set: QuestionSet, turn: Turn, count: number): string[] {
  const drawn: string[] = [];
  for (let each = 0; each < count; each++) {
    const line = lineAt(set, turn.seed, turn.index * count + each, turn.perYear * count);
    if (line !== null) drawn.push(line);
  }
  return drawn;
}

/** For what may come back within the year: every turn has a line, and all come before any comes twice. */
export function drawAlways(set: QuestionSet, { seed, index }: Turn): string | null {
  return lineAt(set, seed, index, 1);
}

/** The same at every second turn at most, for small sets beside a larger one; no line twice in a quarter. */
export function drawHalf(set: QuestionSet, { seed, index, perYear }: Turn): string | null {
  return lineAt(set, seed, index, Math.max(2 * set.lines.length, Math.ceil(perYear / 4)));
}

function lineAt(set: QuestionSet, seed: number, index: number, perYear: number): string | null {
  const size = set.lines.length;
  if (size === 0) return null;
  let way = ways.get(set);
  if (way === undefined || way.seed !== seed) {
    way = wayThrough(set, seed);
    ways.set(set, way);
  }
  const { own, start, stride } = way;
  let step = index;
  if (size < perYear) {
    const lines = (index + (own % perYear)) * size;
    step = Math.floor(lines / perYear);
    // The turn before had come as far.
    if (lines - step * perYear >= size) return null;
  }
  const at = (start + (step % size) * stride) % size;
  return set.lines[at < 0 ? at + size : at] ?? null;
}

/** How a pair goes through a set: where it begins and how far each step takes it. */
interface Way {
  readonly seed: number;
  readonly own: number;
  /** Of the set's lines. */
  readonly start: number;
  readonly stride: number;
}

/** The last pair's way through each set: agendas are written pair by pair. */
const ways = new Map<QuestionSet, Way>();

function wayThrough(set: QuestionSet, seed: number): Way {
  const own = mix(seed ^ hash(set.name));
  const size = set.lines.length;
  return { seed, own, start: own % size, stride: strideOf(size, own >>> 8) };
}

/**
 * `count` of the items at a time, going round by `index`. There are as many pages as that takes, and at
 * least `leastPages`: with more pages than items some turns have none.
 */
export function goRound<T>(items: readonly T[], count: number, index: number, leastPages = 1): readonly T[] {
  if (items.length === 0) return items;
  const pages = Math.max(leastPages, Math.ceil(items.length / count));
  const page = ((index % pages) + pages) % pages;
  return items.slice(page * count, page * count + count);
}

/** 32 bits, unsigned, the same everywhere (FNV-1a over UTF-16 units). */
export function hash(text: string): number {
  let bits = hashes.get(text);
  if (bits === undefined) {
    bits = mix(fnv1a(text));
    if (hashes.size < 10_000) hashes.set(text, bits);
  }
  return bits;
}

/** Set names and pairs, asked for at every session. */
const hashes = new Map<string, number>();

function mix(bits: number): number {
  let mixed = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x846ca68b);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/** A step that visits every place of a ring of `size` before it comes back. */
function strideOf(size: number, bits: number): number {
  let step = 1 + (bits % size);
  while (!areCoprime(size, step)) step++;
  return step;
}

function areCoprime(a: number, b: number): boolean {
  let x = a;
  let y = b;
  while (y > 1) {
    const rest = x % y;
    x = y;
    y = rest;
  }
  return y === 1;
}
