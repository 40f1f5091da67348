import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { meetingWords } from '../words.ts';
import { brokenBy, type VerifyRule } from './rule.ts';

/** A pair's two kinds are not on one civil day, on either person's calendar, unless the roster allows it. */
export const sameDay: VerifyRule = {
  name: 'same-day',
  check: ({ attendants, roster: { rules } }, diaries) => {
    if (rules.sameDay === 'allow') return [];
    const problems = new Map<string, Diagnostic>();
    for (const attendant of attendants.values()) {
      for (const meetings of diaries(attendant).byDay.values()) {
        meetings.forEach((first, i) => {
          for (const second of meetings.slice(i + 1)) {
            if (first.kind === second.kind) continue;
            if (first.manager !== second.manager || first.rep !== second.rep) continue;
            const message = `on the day of ${meetingWords(first)}: ${meetingWords(second)}`;
            const isHistory = first.isHistory && second.isHistory;
            problems.set(
              `${first.row.uid} ${second.row.uid}`,
              brokenBy('verify-same-day', second, message, null, { isHistory }),
            );
          }
        });
      }
    }
    return [...problems.values()];
  },
};
