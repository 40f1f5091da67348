import type { Day, Reason } from '../../model.ts';
import { formatDayForPeople } from '../../time/day.ts';
import { sittingsOn } from '../diary.ts';
import type { Participant } from '../participant.ts';
import type { Sitting } from '../sitting.ts';
import type { HardRule } from './hard-rule.ts';

/** Nobody has more sessions on one civil day than the roster says, both roles counted. */
export const sessionsPerDay: HardRule = {
  name: 'sessions-per-day',
  forbids: ({ manager, rep, managerFirst, managerLast, repFirst, repLast }, { rules }) =>
    fullDay(manager, managerFirst, managerLast, rules.sessionsPerDay) !== null ||
    fullDay(rep, repFirst, repLast, rules.sessionsPerDay) !== null,
  reasons: ({ manager, rep, managerFirst, managerLast, repFirst, repLast }, { rules }) => [
    ...full(manager, managerFirst, managerLast, rules.sessionsPerDay),
    ...full(rep, repFirst, repLast, rules.sessionsPerDay),
  ],
  clashes: {
    needed: 'one',
    of: ({ manager, rep, managerFirst, managerLast, repFirst, repLast }, { rules }) => {
      const found: Sitting[] = [];
      const day = fullDay(manager, managerFirst, managerLast, rules.sessionsPerDay);
      if (day !== null) found.push(...sittingsOn(manager.diary, day));
      const other = fullDay(rep, repFirst, repLast, rules.sessionsPerDay);
      if (other !== null) found.push(...sittingsOn(rep.diary, other));
      return found;
    },
  },
};

function fullDay({ diary }: Participant, first: Day, last: Day, limit: number): Day | null {
  for (let day = first; day <= last; day++) if (sittingsOn(diary, day).length >= limit) return day;
  return null;
}

function full({ person, diary }: Participant, first: Day, last: Day, limit: number): Reason[] {
  const reasons: Reason[] = [];
  for (let day = first; day <= last; day++) {
    const count = sittingsOn(diary, day).length;
    if (count < limit) continue;
    const detail = `${person.name} already has ${count} ${count === 1 ? 'session' : 'sessions'} on ${formatDayForPeople(day)}`;
    reasons.push({ rule: 'sessions-per-day', detail });
  }
  return reasons;
}
