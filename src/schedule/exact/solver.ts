import type { Program } from './program.ts';

/** What solves programs. It is handed in from outside: the planner itself needs none. */
export interface Solver {
  /** `seconds` is the longest it may take; a start it cannot use it may pass over. */
  readonly solve: (program: Program, seconds: number, start: ReadonlyMap<number, number>) => Solved;
}

export interface Solved {
  /** Nothing costs less than `bound`, and where it is `proven` something costs just that. */
  readonly status: 'proven' | 'stopped' | 'impossible';
  readonly bound: number;
  /** How long it took. */
  readonly seconds: number;
  /** What each column came to; null where nothing was found. */
  readonly values: ArrayLike<number> | null;
}
