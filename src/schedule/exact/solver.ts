import type { Program } from './program.ts';

/** What solves programs. It is handed in from outside: the planner itself needs none. */
export interface Solver {
  /** `seconds` is the longest it may take; a start it cannot use it may pass over. */
  readonly solve: (program: Program, seconds: number, start: ReadonlyMap<number, number>) => Solved;
  /** The same with columns that need not be whole; null where it found no answer. */
  readonly relax: (program: Program, seconds: number) => Relaxed | null;
  /** Seconds on a clock that only ever goes on. */
  readonly now: () => number;
}

export interface Solved {
  /** Nothing costs less than `bound`, and where it is `proven` something costs just that. */
  readonly status: 'proven' | 'stopped' | 'impossible';
  readonly bound: number;
  /** What each column came to; null where nothing was found. */
  readonly values: ArrayLike<number> | null;
}

export interface Relaxed {
  readonly cost: number;
  /** By row: how much less it would all cost if one more were allowed. */
  readonly prices: ArrayLike<number>;
}
