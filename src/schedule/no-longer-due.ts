import { closedReasons } from '../availability/why-closed.ts';
import type { Day, PublishedSession, Reason, Roster } from '../model.ts';
import { formatDayForPeople } from '../time/day.ts';
import { isActive, isDue } from './due.ts';
import type { Participant } from './participant.ts';

/** Why nobody asks for a published session any more; empty while it is due. */
export function whyNoLongerDue(
  { manager: email, kind }: PublishedSession,
  manager: Participant,
  rep: Participant,
  phase: 0 | 1,
  monday: Day,
  roster: Roster,
): Reason[] {
  const { person } = rep;
  if (person.manager !== email) {
    return [because(`${person.name} no longer reports to ${manager.person.name}`)];
  }
  if (!isActive(manager.person, person, monday)) {
    return [...notEmployed(manager, monday, monday + 6), ...notEmployed(rep, monday, monday + 6)];
  }
  const { every } = person.sessions[kind];
  if (isDue({ every, manager, rep }, phase, monday, roster)) return [];
  const week = formatDayForPeople(monday);
  return [because(`${person.name} is now due every second week, and the week of ${week} is not one of them`)];
}

/** Somebody whom the roster no longer knows has an e-mail and no name. */
export function noLongerInRoster(email: string): Reason {
  return because(`${email} is no longer in the roster`);
}

/** Days before somebody starts and after somebody has left. */
export function notEmployed({ availability }: Participant, first: Day, last: Day): Reason[] {
  return closedReasons(availability, first, last).filter(({ rule }) => rule === 'employment');
}

function because(detail: string): Reason {
  return { rule: 'roster', detail };
}
