import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { ruleOf } from '../meeting.ts';
import { meetingWords } from '../words.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/** A session is held in the week it is due in, or the fortnight, on the manager's clock. */
export const week: VerifyRule = {
  name: 'week',
  check: ({ meetings }) =>
    meetings.flatMap((meeting): Diagnostic[] => {
      const { start, monday, manager, row } = meeting;
      const { day } = manager.zone.toWall(start);
      if (day >= monday && day < monday + 7 * ruleOf(meeting).every) return [];
      return [brokenBy('verify-week', meeting, `due in ${row.period}, but held ${meetingWords(meeting)}`)];
    }),
};
