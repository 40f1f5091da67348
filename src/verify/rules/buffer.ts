import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { meetingWords } from '../words.ts';
import { closeMeetings } from './close-meetings.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/** Between two sessions of one person the roster's buffer stays free. */
export const buffer: VerifyRule = {
  name: 'buffer',
  check: (evidence, diaries) => {
    const minutes = evidence.roster.rules.buffer;
    return closeMeetings(evidence, diaries, minutes)
      .filter(({ first, second }) => second.start >= first.end)
      .map(({ person, first, second, isHistory }): Diagnostic => {
        const gap = second.start - first.end;
        const message = `${person.name} has ${gap} of ${minutes} minutes between ${meetingWords(first)}, and ${meetingWords(second)}`;
        return brokenBy('verify-buffer', second, message, null, { isHistory });
      });
  },
};
