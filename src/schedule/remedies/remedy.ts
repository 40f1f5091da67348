import type { Due } from '../due.ts';
import type { KnownReasons, Obstructed } from '../obstacles.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import type { Sitting } from '../sitting.ts';
import type { Change } from './change.ts';

/** A due session without a place, and what stands in the way at each start that hours would allow. */
export interface Plight {
  readonly due: Due;
  readonly bounds: Bounds;
  readonly starts: readonly Obstructed[];
  readonly excused: boolean;
  readonly known: KnownReasons;
}

/** One change that leaves a start free while everything else stays as it is; planned with before it is said. */
export interface Offer {
  readonly change: Change;
  /** How much is asked of people: the least first. */
  readonly cost: number;
  /** Where the session could be, had the change been made. */
  readonly place: Sitting;
  /** The change in words, with the place that planning gives it. */
  readonly words: (place: Sitting) => string;
}

/** One sort of change. */
export interface Remedy {
  readonly name: string;
  /** Empty where it would not help. */
  readonly offer: (plight: Plight) => readonly Offer[];
}
