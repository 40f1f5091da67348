import type { Session } from '../model.ts';
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
  readonly texts: PersonTexts;
  /** Whether the rep leads a team. */
  readonly isManager: boolean;
  /** Null where the rep did not join in the last hundred days. */
  readonly ramp: RampPlace | null;
  /** What the wall kept out of development sessions and this review takes up. */
  readonly brought: readonly Stopped[];
}

/** Counts the sessions of a series since the anchor. */
export function sessionIndex({ week, every }: Pick<Occasion, 'week' | 'every'>): number {
  return Math.floor(week.index / every);
}

/** For what is drawn from at every session. */
export function sessionTurn(occasion: Occasion): Turn {
  return {
    seed: occasion.seed,
    index: sessionIndex(occasion),
    perYear: occasion.every === 1 ? 53 : 27,
  };
}

/** For what is drawn from at most `count` times a quarter; this is the nth time. */
export function quarterTurn({ seed, week }: Occasion, count: number, nth: number): Turn {
  return { seed, index: week.quarter * count + nth, perYear: 5 * count };
}
