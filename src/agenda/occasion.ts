import type { Day, Session } from '../model.ts';
import type { DueWeek } from './due-week.ts';
import type { PersonTexts, Stopped } from './person-texts.ts';
import type { RampPlace } from './ramp.ts';
import type { Turn } from './rotation.ts';

/** Everything an agenda is written from. Nothing of it depends on other reps or on the plan's horizon. */
export interface Occasion {
  readonly session: Session;
  /** Of the pair. */
  readonly seed: number;
  /** The week the session is due in. */
  readonly week: DueWeek;
  readonly every: 1 | 2;
  /** Counts the sessions of the series since the anchor. */
  readonly index: number;
  readonly texts: PersonTexts;
  /** Whether the rep leads a team. */
  readonly isManager: boolean;
  /** The rep's first day, where the roster has one. */
  readonly joined: Day | null;
  /** What the session before left open. */
  readonly carried: readonly string[];
  /** Null where the rep did not join in the last hundred days. */
  readonly ramp: RampPlace | null;
  /** What the wall kept out of development sessions and this review takes up. */
  readonly brought: readonly Stopped[];
}

/** For what is drawn from at every session. */
export function sessionTurn({ seed, index, every }: Occasion): Turn {
  return { seed, index, perYear: sessionsPerYear(every) };
}

/** Rounded up, so that a year from any day on has no more. */
export function sessionsPerYear(every: 1 | 2): number {
  return every === 1 ? 53 : 27;
}

/** For what is drawn from at most `count` times a quarter; this is the nth time. */
export function quarterTurn({ seed, week }: Occasion, count: number, nth: number): Turn {
  return { seed, index: week.quarter * count + nth, perYear: 5 * count };
}
