import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Place, PublishedSession } from '../../model.ts';
import { isCancelled, isOfSeries } from '../evidence.ts';
import type { FoundEvent } from '../meeting.ts';
import { placeOf } from '../words.ts';
import { PLAN_AGAIN, type VerifyRule } from './rule.ts';

function isAtHome(event: FoundEvent, row: PublishedSession): boolean {
  if (row.kind !== event.kind || row.manager !== event.manager) return false;
  return event.rep === null || event.rep === row.rep;
}

/** Calendars and plan.json hold the same events: each once, in the calendar of its manager and kind. */
export const strangers: VerifyRule = {
  name: 'strangers',
  check: ({ found, rows, plan, placeInPlan }) => {
    const seen = new Map<string, number>();
    const problems: Diagnostic[] = [];
    const tell = (
      code: 'verify-stranger' | 'verify-missing' | 'verify-twice',
      message: string,
      place: Place,
    ): void => {
      problems.push({ code, severity: 'error', message, place, hint: PLAN_AGAIN });
    };
    for (const { events } of found) {
      for (const event of events) {
        if (isOfSeries(plan) && isCancelled(event)) continue;
        const uid = event.uid?.value ?? '';
        const row = rows.get(uid);
        const count = (seen.get(uid) ?? 0) + 1;
        seen.set(uid, count);
        if (uid === '') tell('verify-stranger', 'an event without a UID', placeOf(event));
        else if (row === undefined)
          tell('verify-stranger', `plan.json knows no event ${uid}`, placeOf(event));
        else if (count > 1) tell('verify-twice', `${uid} is in the calendars ${count} times`, placeOf(event));
        else if (!isAtHome(event, row)) {
          tell('verify-stranger', `${row.title} belongs into another calendar`, placeOf(event));
        }
      }
    }
    for (const list of ['sessions', 'outside'] as const) {
      plan[list].forEach(({ uid, title, period, status }, i) => {
        if (seen.has(uid) || (isOfSeries(plan) && status === 'cancelled')) return;
        tell('verify-missing', `no calendar holds ${title} (${period})`, placeInPlan([list, i]));
      });
    }
    return problems;
  },
};
