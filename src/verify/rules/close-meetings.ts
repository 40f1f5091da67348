import type { Person } from '../../model.ts';
import type { Diaries } from '../diaries.ts';
import type { Evidence } from '../evidence.ts';
import type { Meeting } from '../meeting.ts';

/** Two of one person's meetings with less than so many minutes between them. */
export interface CloseMeetings {
  readonly person: Person;
  readonly first: Meeting;
  readonly second: Meeting;
  /** Neither can be moved any more. */
  readonly isHistory: boolean;
}

/** Each two once, though both people may be the same. */
export function closeMeetings({ attendants }: Evidence, diaries: Diaries, minutes: number): CloseMeetings[] {
  const found: CloseMeetings[] = [];
  const seen = new Map<Meeting, Set<Meeting>>();
  for (const attendant of attendants.values()) {
    const { meetings } = diaries(attendant);
    meetings.forEach((first, i) => {
      for (let j = i + 1; j < meetings.length; j++) {
        const second = meetings[j];
        if (second === undefined || second.start >= first.end + minutes) break;
        const known = seen.get(first) ?? new Set();
        seen.set(first, known);
        if (known.has(second)) continue;
        known.add(second);
        const isHistory = first.isHistory && second.isHistory;
        found.push({ person: attendant.person, first, second, isHistory });
      }
    });
  }
  return found;
}
