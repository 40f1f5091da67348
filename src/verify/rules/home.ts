import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { homesOf } from '../homes.ts';
import { meetingWords, momentWords } from '../words.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/** What is called home is there: one weekday and wall-clock time, whatever the clocks of the world do. */
export const home: VerifyRule = {
  name: 'home',
  check: (evidence) => {
    const homes = homesOf(evidence);
    return evidence.meetings.flatMap((meeting): Diagnostic[] => {
      if (meeting.isHistory) return [];
      const start = homes(meeting);
      const { displaced, title } = meeting.row;
      if (start === null)
        return [brokenBy('verify-home', meeting, `plan.json gives the series no home: ${title}`)];
      const where = momentWords(meeting.manager.zone, start);
      if (displaced === null && start !== meeting.start) {
        return [
          brokenBy('verify-home', meeting, `called at home, but home is ${where}: ${meetingWords(meeting)}`),
        ];
      }
      if (displaced !== null && start === meeting.start) {
        return [
          brokenBy('verify-home', meeting, `called displaced, but is at home: ${meetingWords(meeting)}`),
        ];
      }
      return [];
    });
  },
};
