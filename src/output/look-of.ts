import type { CalendarLook, Kind, Person, Roster } from '../model.ts';

/**
 * What calendar programs show of a pair's sessions of a kind: what the rep's own entry says, then the
 * manager's for the team, then the roster's, each setting alone. Without a rep, of all of a manager's.
 */
export function lookOf(
  { calendar }: Pick<Roster, 'calendar'>,
  manager: Pick<Person, 'teamCalendar'> | undefined,
  rep: Pick<Person, 'calendar'> | undefined,
  kind: Kind,
): CalendarLook {
  return { ...calendar?.[kind], ...manager?.teamCalendar?.[kind], ...rep?.calendar?.[kind] };
}
