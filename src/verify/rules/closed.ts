import type { Code } from '../../diagnostics/codes/index.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { RuleName } from '../../model.ts';
import type { Attendant } from '../meeting.ts';
import { closures } from '../obstacles.ts';
import { meetingWords, momentWords } from '../words.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/** Both people work, are not away and not taken, each on their own clock. */
export const closed: VerifyRule = {
  name: 'closed',
  check: (evidence, diaries) =>
    evidence.meetings.flatMap((meeting): Diagnostic[] => {
      const { start, end, monday } = meeting;
      const { firstDay, lastDay } = evidence.plan.horizon;
      // Other horizons' sessions were planned with other weeks in view.
      if (monday < firstDay || monday > lastDay) return [];
      return [meeting.manager, meeting.rep].flatMap((attendant) =>
        [...closures(evidence, diaries, attendant, start, end)].map((rule) =>
          brokenBy(
            CODES[rule] ?? 'verify-hours',
            meeting,
            `${words(rule, attendant, start)}: ${meetingWords(meeting)}`,
          ),
        ),
      );
    }),
};

const CODES: Partial<Record<RuleName, Code>> = {
  hours: 'verify-hours',
  holiday: 'verify-holiday',
  leave: 'verify-leave',
  employment: 'verify-employment',
  busy: 'verify-busy',
};

function words(rule: RuleName, { person, zone }: Attendant, start: number): string {
  const when = momentWords(zone, start);
  if (rule === 'holiday') return `${person.name} has a holiday`;
  if (rule === 'leave') return `${person.name} is on leave`;
  if (rule === 'employment') return `${person.name} is not in the team then`;
  if (rule === 'busy') return `${person.name} has something else (${when} ${zone.name})`;
  return `outside of ${person.name}’s hours (${when} ${zone.name})`;
}
