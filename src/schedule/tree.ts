import type { Person, Roster } from '../model.ts';

/** A manager and the reps, each in the order of the roster. */
export interface Team {
  readonly manager: Person;
  readonly reps: readonly Person[];
}

/**
 * Teams from the top of the organisation down, so that a manager's own sessions with the boss are settled
 * before the team's; within a level in the order of the roster.
 */
export function teamsTopDown(roster: Roster): Team[] {
  const reports = new Map<string, Person[]>();
  const level: Person[] = [];
  const known = new Set(roster.people.map((person) => person.email));
  for (const person of roster.people) {
    if (person.manager === null || !known.has(person.manager)) {
      level.push(person);
      continue;
    }
    const team = reports.get(person.manager);
    if (team === undefined) reports.set(person.manager, [person]);
    else team.push(person);
  }
  const teams: Team[] = [];
  for (let people = level; people.length > 0; ) {
    const below: Person[] = [];
    for (const manager of people) {
      const reps = reports.get(manager.email);
      if (reps === undefined) continue;
      teams.push({ manager, reps });
      for (const rep of reps) below.push(rep);
    }
    people = below;
  }
  return teams;
}
