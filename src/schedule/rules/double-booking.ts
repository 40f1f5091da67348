import { isTaken, sittingsWithin } from '../diary.ts';
import type { Sitting } from '../sitting.ts';
import { sittingWords } from '../words.ts';
import type { HardRule } from './hard-rule.ts';

/** Nobody is in two sessions at once, whichever side of the table. */
export const doubleBooking: HardRule = {
  name: 'double-booking',
  forbids: ({ manager, managerFirst, managerLast, rep, repFirst, repLast, start, end }) =>
    isTaken(manager.diary, start, end, managerFirst, managerLast) ||
    isTaken(rep.diary, start, end, repFirst, repLast),
  reasons: (sitting) =>
    overlapping(sitting).map((other) => ({ rule: 'double-booking', detail: sittingWords(other) })),
  clashes: { needed: 'all', of: overlapping },
};

export function overlapping({ manager, rep, start, end }: Sitting): Sitting[] {
  const found = sittingsWithin(manager.diary, start, end);
  for (const other of sittingsWithin(rep.diary, start, end)) if (!found.includes(other)) found.push(other);
  return found;
}
