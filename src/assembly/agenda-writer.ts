import type { Fill } from '../agenda/filled-agenda.ts';
import { writeAgendas } from '../agenda/write-agendas.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Agenda, Audience, Instant, PublishedPlan, PublishedSession, Roster } from '../model.ts';
import { namesShown } from '../output/shown-names.ts';
import { developmentNames, rosterWall, withNames } from '../wall/roster-wall.ts';
import type { Account } from '../wall/rule.ts';
import { splitAtWall } from '../wall/split-at-wall.ts';

/** A session of a plan, and what it is held by. */
export interface PlannedAgenda {
  readonly session: PublishedSession;
  readonly agenda: Agenda;
}

export interface PlannedAgendas {
  /** In the order of the plan's sessions, cancelled ones left out. */
  readonly agendas: readonly PlannedAgenda[];
  readonly diagnostics: readonly Diagnostic[];
}

/** A plan, or all of it that concerns some of its pairs. */
export type PlanPart = Pick<PublishedPlan, 'sessions' | 'unplaced' | 'series'>;

/**
 * Writes the agendas of a plan once more, the same as in its calendars: they follow from the roster and the
 * sessions alone. Sessions with somebody who is not in the roster have none.
 */
export function agendaWriter(
  roster: Roster,
  accounts: readonly Account[],
  audience: Audience,
  now: Instant | null,
  fill: Fill | null = null,
): (part: PlanPart) => PlannedAgendas {
  const people = new Map(roster.people.map((person) => [person.email, person]));
  const leaders = [...new Set(roster.people.flatMap(({ manager }) => manager ?? []))];
  const options = rosterWall(
    roster.people.map(({ name }) => name),
    roster.guard,
    accounts,
  );
  const names = developmentNames(roster.people);
  const nameOf = namesShown(roster.people, names);
  return ({ sessions, unplaced, series }) => {
    const held = sessions.filter(({ status, rep }) => status === 'confirmed' && people.has(rep));
    const reps = [...new Set(held.map(({ rep }) => rep))].sort();
    const { agendas, diagnostics } = writeAgendas({
      roster: { ...roster, people: reps.flatMap((rep) => people.get(rep) ?? []) },
      leaders,
      sessions: held,
      unplaced: unplaced.filter(({ rep }) => people.has(rep)),
      wall: (text) => withNames(splitAtWall(text, options), roster.people, names),
      audience,
      series,
      now,
      fill,
      nameOf,
    });
    const planned = held.flatMap((session, index): PlannedAgenda[] => {
      const agenda = agendas[index];
      return agenda === undefined ? [] : [{ session, agenda }];
    });
    return { agendas: planned, diagnostics };
  };
}
