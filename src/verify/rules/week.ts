import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { quarterOf } from '../../time/horizon.ts';
import { ruleOf } from '../meeting.ts';
import { meetingWords } from '../words.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/**
 * A session is held in the week it is due in, or the fortnight, on the manager's clock; a development session that is
 * due in a quarter's last two weeks may be held the week before, unless the roster says otherwise.
 */
export const week: VerifyRule = {
  name: 'week',
  check: ({ meetings, roster }) =>
    meetings.flatMap((meeting): Diagnostic[] => {
      const { start, monday, manager, row } = meeting;
      const { day } = manager.zone.toWall(start);
      const { every } = ruleOf(meeting);
      const isLate = quarterOf(monday, roster).lastDay - monday < 14;
      const isShielded =
        isLate && every === 2 && row.kind === 'development-session' && roster.rules.quarterEnd === 'shield';
      if (day >= monday - (isShielded ? 7 : 0) && day < monday + 7 * every) return [];
      return [brokenBy('verify-week', meeting, `due in ${row.period}, but held ${meetingWords(meeting)}`)];
    }),
};
