import type { Day } from '../../model.ts';
import { sittingsOn, sittingsWithin } from '../diary.ts';
import type { Participant } from '../participant.ts';
import type { Sitting } from '../sitting.ts';
import { sittingWords } from '../words.ts';
import type { HardRule } from './hard-rule.ts';

/** Nobody is in two sessions at once, whichever side of the table. */
export const doubleBooking: HardRule = {
  name: 'double-booking',
  forbids: (sitting) =>
    isTaken(sitting, sitting.manager, sitting.managerFirst, sitting.managerLast) ||
    isTaken(sitting, sitting.rep, sitting.repFirst, sitting.repLast),
  reasons: (sitting) =>
    overlapping(sitting).map((other) => ({ rule: 'double-booking', detail: sittingWords(other) })),
  clashes: { needed: 'all', of: overlapping },
};

function isTaken({ start, end }: Sitting, { diary }: Participant, first: Day, last: Day): boolean {
  for (let day = first; day <= last; day++) {
    for (const other of sittingsOn(diary, day)) if (other.start < end && other.end > start) return true;
  }
  return false;
}

export function overlapping({ manager, rep, start, end }: Sitting): Sitting[] {
  const found = sittingsWithin(manager.diary, start, end);
  for (const other of sittingsWithin(rep.diary, start, end)) if (!found.includes(other)) found.push(other);
  return found;
}
