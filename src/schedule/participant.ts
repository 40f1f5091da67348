import type { Availability } from '../availability/availability.ts';
import type { Person } from '../model.ts';
import { type Diary, emptyDiary } from './diary.ts';
import type { WallClock } from './wall-clock.ts';
import type { WorkWeek } from './work-week.ts';

/** A person as the planner sees one: when there is time, on which clock, and what is planned already. */
export interface Participant {
  readonly person: Person;
  readonly availability: Availability;
  readonly clock: WallClock;
  readonly work: WorkWeek;
  readonly diary: Diary;
}

export function participant(
  person: Person,
  availability: Availability,
  clock: WallClock,
  work: WorkWeek,
): Participant {
  return { person, availability, clock, work, diary: emptyDiary(clock) };
}
