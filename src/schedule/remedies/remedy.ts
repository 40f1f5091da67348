import type { Due } from '../due.ts';
import type { Obstructed } from '../obstacles.ts';
import type { Bounds } from '../rules/hard-rule.ts';

/** A due session without a place, and what stands in the way at each start that hours would allow. */
export interface Plight {
  readonly due: Due;
  readonly bounds: Bounds;
  readonly starts: readonly Obstructed[];
  readonly excused: boolean;
}

/** One change that would give the session a place; tried before it is offered. */
export interface Help {
  readonly words: string;
  /** How much is asked of people: the least first. */
  readonly cost: number;
}

/** One sort of change. */
export interface Remedy {
  readonly name: string;
  /** Empty where it would not help. */
  readonly offer: (plight: Plight) => readonly Help[];
}
