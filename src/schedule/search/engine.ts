import { type Memory, start } from '../../web-assembly.ts';
import { SIDE_BY_SIDE } from '../balance.ts';
import { type Layout, type Row, type Seating, STRIDE } from './layout.ts';
import { SEARCH_WASM } from './module.ts';

/** How long a search takes and how far it goes. */
export interface Search {
  /** How often prices change before it. */
  readonly prices: number;
  /** How often it begins anew: a team that one run leaves with a session too many displaced, another often does not. */
  readonly runs: number;
  /**
   * Moves tried for each series: in any case, for each displaced session the plan may cost too much, and at most;
   * twice as many where it is not near the bound.
   */
  readonly least: number;
  readonly each: number;
  readonly most: number;
  /** The most a move may cost at first; it falls to nothing. */
  readonly warmth: number;
}

/** The cheapest plan that was found. */
export interface Improved {
  readonly cost: number;
  /** What plans with homes on the grid cost at least, but for rare fortnights: see assembly/price-homes.ts. */
  readonly bound: number;
  /** By row. */
  readonly seatings: readonly Seating[];
}

/** What assembly/main.ts exports. */
export interface Engine {
  readonly memory: Memory;
  readonly cost: { readonly value: number };
  readonly bound: { readonly value: number };
  open(length: number): number;
  commonStarts(letter: number): number;
  fnv1a(letter: number): number;
  stirAll(letter: number): number;
  weeklyPlaces(letter: number): number;
  rankHomes(letter: number): number;
  settleHomes(turns: number): number;
  improve(
    seed: number,
    prices: number,
    runs: number,
    least: number,
    each: number,
    most: number,
    warmth: number,
  ): number;
  faults(): number;
}

/** A memory that has grown beyond so many bytes is given back rather than kept for the next team. */
const KEEPS = 64 << 20;

let engine: Engine | null = null;

export function startedEngine(): Engine {
  engine ??= start(SEARCH_WASM) as Engine;
  return engine;
}

/** Part of a letter: a number, or a list of them. */
export type Part = number | ArrayLike<number>;

/** Writes a letter to the engine and says where it stands. What came of the letter before is gone. */
export function send(parts: readonly Part[]): number {
  const { memory, open } = startedEngine();
  let length = 0;
  for (const part of parts) length += typeof part === 'number' ? 1 : part.length;
  // Its memory may be another once there is room.
  const from = open(length);
  const letter = new Int32Array(memory.buffer, from, length);
  let at = 0;
  for (const part of parts) {
    if (typeof part === 'number') letter[at++] = part;
    else {
      letter.set(part, at);
      at += part.length;
    }
  }
  return from;
}

/** So many numbers of an answer. */
export function answered(from: number, length: number): Int32Array {
  return new Int32Array(startedEngine().memory.buffer, from, length);
}

/**
 * Looks for a cheaper plan than the one that is given, row by row: what `layout` says and nothing else decides what
 * comes out, with the seed of its random moves.
 */
export function improve(
  layout: Layout,
  seatings: readonly Seating[],
  seed: number,
  { prices, runs, least, each, most, warmth }: Search,
): Improved {
  const { memory, cost, bound, improve: search } = startedEngine();
  send(letterOf(layout, seatings));
  const from = search(seed, prices, runs, least, each, most, warmth);
  const improved = {
    cost: cost.value,
    bound: bound.value,
    seatings: read(answered(from, layout.rows.length * A_SEATING)),
  };
  if (memory.buffer.byteLength > KEEPS) engine = null;
  return improved;
}

/** What the last search has kept beside its plan and does not follow from it, as bits: see assembly/faults.ts. */
export function faults(): number {
  return engine === null ? 0 : engine.faults();
}

/** Numbers of a seating: home, phase and seats. */
const A_SEATING = 2 + STRIDE;

/** A team in the order in which assembly/board.ts and main.ts read it. */
function letterOf(layout: Layout, seatings: readonly Seating[]): Part[] {
  const { grid, rules, weights, gap, rows, weekdays, minutes, slots, occupied, dayCounts } = layout;
  const { weeks } = grid;
  const parts: Part[] = [weeks, weekdays.length, gap];
  parts.push(
    Math.max(SIDE_BY_SIDE, rules.buffer),
    rules.sessionsPerDay,
    weights.fullDay,
    weights.scatteredDay,
  );
  parts.push(rows.length, weekdays, minutes, slots, occupied.length, occupied, dayCounts);
  rows.forEach((row) => {
    const { series, unplaced, isFixed, due, choices, variants, hours, repShift } = row;
    const siblingAt = rules.sameDay === 'forbid' ? siblingOf(row, rows) : -1;
    parts.push(series.every, series.slots, unplaced, siblingAt, isFixed ? 1 : 0, ...due);
    parts.push(
      choices.reduce((set: number, phase) => set | (1 << phase), 0),
      row.weeks,
    );
    parts.push(variants, hours.length / weekdays.length, hours, repShift);
  });
  for (const { home, phase, seats } of seatings) parts.push(home, phase, seats);
  return parts;
}

/** The pair's other row; -1 without one. */
function siblingOf(row: Row, rows: readonly Row[]): number {
  return rows.findIndex((other) => other !== row && other.series.rep === row.series.rep);
}

function read(answer: Int32Array): Seating[] {
  const seatings: Seating[] = [];
  for (let at = 0; at < answer.length; at += A_SEATING) {
    const seats = answer.slice(at + 2, at + A_SEATING);
    seatings.push({ home: answer[at] as number, phase: answer[at + 1] as 0 | 1, seats });
  }
  return seatings;
}
