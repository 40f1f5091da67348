import { cleanLine } from '../calendar/text.ts';
import type { Kind, Roster } from '../model.ts';

/** What somebody is called in calendars of a kind; people no longer in the roster by their e-mail. */
export type NameOf = (email: string, kind: Kind) => string;

/** Names as in the roster, on one line; `development` has those that development calendars show instead. */
export function namesShown(
  people: Roster['people'],
  development: ReadonlyMap<string, string> = new Map(),
): NameOf {
  const names = new Map(people.map((person) => [person.email, cleanLine(person.name)]));
  return (email, kind) => {
    const instead = kind === 'development-session' ? development.get(email) : undefined;
    return instead ?? names.get(email) ?? email;
  };
}
