import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { formatDayForPeople } from '../../time/day.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/** Nobody has more sessions on one civil day than the roster says, both roles counted. */
export const sessionsPerDay: VerifyRule = {
  name: 'sessions-per-day',
  check: ({ attendants, roster: { rules } }, diaries) =>
    [...attendants.values()].flatMap((attendant) =>
      [...diaries(attendant).byDay].flatMap(([day, meetings]): Diagnostic[] => {
        const movable = meetings.findLast(({ isHistory }) => !isHistory) ?? meetings.at(-1);
        if (meetings.length <= rules.sessionsPerDay || movable === undefined) return [];
        const { name } = attendant.person;
        const message = `${name} has ${meetings.length} sessions on ${formatDayForPeople(day)}, where ${rules.sessionsPerDay} are allowed`;
        return [brokenBy('verify-sessions-per-day', movable, message)];
      }),
    ),
};
