import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Roster } from '../model.ts';
import { unusedEntries } from '../wall/roster-wall.ts';
import type { Account } from '../wall/rule.ts';
import type { Terms } from './commission.ts';

/** What the wall says of the roster as a whole; few rosters name places, so few runs load what looks at them. */
export async function wallWarnings(
  roster: Roster,
  accounts: readonly Account[],
  { isStyled }: Pick<Terms, 'isStyled'>,
): Promise<readonly Diagnostic[]> {
  const walled = isStyled ? (await import('./styled-calendars.ts')).walledPlaces(roster, accounts) : [];
  return [...unusedEntries(roster, accounts), ...walled];
}
