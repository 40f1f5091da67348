import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ruleOf } from '../meeting.ts';
import { meetingWords } from '../words.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

const GRID = 5;

/** Sessions last what the roster says and begin on five minutes. */
export const length: VerifyRule = {
  name: 'length',
  check: ({ meetings }) =>
    meetings.flatMap((meeting): Diagnostic[] => {
      const { start, end, event } = meeting;
      const due = ruleOf(meeting).minutes;
      const problems: Diagnostic[] = [];
      if (end - start !== due) {
        const message = `${end - start} minutes, where the roster says ${due}: ${meetingWords(meeting)}`;
        problems.push(brokenBy('verify-length', meeting, message));
      }
      if (start % GRID !== 0) {
        const message = `does not begin on a multiple of ${GRID} minutes: ${meetingWords(meeting)}`;
        problems.push(brokenBy('verify-grid', meeting, `${event.uid?.value ?? ''} ${message}`.trim()));
      }
      return problems;
    }),
};
