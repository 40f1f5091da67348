import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { meetingWords } from '../words.ts';
import { closeMeetings } from './close-meetings.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/** Nobody is in two sessions at once, on whichever side of the table. */
export const doubleBooking: VerifyRule = {
  name: 'double-booking',
  check: (evidence, diaries) =>
    closeMeetings(evidence, diaries, 0).map(({ person, first, second, isHistory }): Diagnostic => {
      const message = `${person.name} is in two sessions: ${meetingWords(second)}, and ${meetingWords(first)}`;
      return brokenBy('verify-double-booking', second, message, null, { isHistory });
    }),
};
