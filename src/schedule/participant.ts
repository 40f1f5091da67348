import type { Availability } from '../availability/availability.ts';
import type { Person } from '../model.ts';
import { type Diary, emptyDiary } from './diary.ts';
import type { HourCosts } from './hour-costs.ts';
import type { WallClock } from './wall-clock.ts';
import { type WorkWeek, workWeek } from './work-week.ts';

/** A person as the planner sees one: when there is time, on which clock, and what is planned already. */
export interface Participant {
  readonly person: Person;
  readonly availability: Availability;
  readonly clock: WallClock;
  readonly work: WorkWeek;
  readonly diary: Diary;
  /** What was worked out about hours so far; see hour-costs.ts. */
  readonly hourCosts: HourCosts[];
}

export function participant(person: Person, availability: Availability, clock: WallClock): Participant {
  return { person, availability, clock, work: workWeek(person), diary: emptyDiary(clock), hourCosts: [] };
}
