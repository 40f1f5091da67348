import type { Kind, Minute, Weekday, Weights } from '../../model.ts';
import type { WorkWeek } from '../work-week.ts';

/** One person's side of a session. */
export interface Side {
  readonly role: 'manager' | 'rep';
  readonly kind: Kind;
  readonly minutes: number;
  readonly work: WorkWeek;
  readonly weights: Weights;
}

/** What an hour of the week costs one of the two who meet: whole points, never negative. */
export interface HourRule {
  readonly name: string;
  /** Whether any hour of such a week may cost something. */
  readonly concerns: (week: Pick<Side, 'role' | 'kind' | 'work'>) => boolean;
  /** Asked for every hour of a week, so it allocates nothing. */
  readonly cost: (side: Side, minute: Minute, weekday: Weekday) => number;
}

/** The same for what looks at the clock alone: it costs everybody of a role as much, on every day. */
export interface ClockRule {
  readonly name: string;
  readonly cost: (side: Omit<Side, 'work'>, minute: Minute) => number;
}
