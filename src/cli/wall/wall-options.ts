import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Roster, RosterText } from '../../model.ts';
import { readAccounts } from '../../roster/read-accounts.ts';
import { readRoster } from '../../roster/read-roster.ts';
import type { Account, WallOptions } from '../../wall/rule.ts';
import type { Context } from '../commands/context.ts';
import { markAmbiguous, readGuardAccounts } from '../read-guard.ts';
import { readSource } from '../read-source.ts';

/** What the wall is told by the command line and the roster. */
export interface WallInput {
  readonly options: WallOptions;
  /** Entries of the roster's `allow`, with their places. */
  readonly allow: readonly RosterText[];
  /** Errors where the roster has some, or where accounts cannot be told: nothing is judged then. */
  readonly diagnostics: readonly Diagnostic[];
  /** Every text read, by the name it has in messages. */
  readonly sources: ReadonlyMap<string, string>;
}

export async function readWallInput({ world, given }: Context): Promise<WallInput> {
  const sources = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const accounts: Account[] = [];
  let roster: Roster | null = null;
  const config = given.text('config');
  if (config !== null) {
    const source = await readSource(config, world);
    sources.set(source.file, source.text);
    const outcome = await readRoster(source);
    roster = outcome.value;
    if (roster === null) diagnostics.push(...outcome.diagnostics);
    else {
      const guard = readGuardAccounts(roster.guard, config, world);
      if (guard.source !== null) sources.set(guard.source.file, guard.source.text);
      diagnostics.push(...guard.diagnostics);
      accounts.push(...guard.accounts);
    }
  }
  const ambiguous = given.list('ambiguous');
  accounts.push(...markAmbiguous(ambiguous, ambiguous));
  const file = given.text('accounts');
  if (file !== null) {
    const source = await readSource(file, world);
    sources.set(source.file, source.text);
    const { value, diagnostics: found } = readAccounts(source, given.text('accounts-column'));
    diagnostics.push(...found);
    accounts.push(...markAmbiguous(value ?? [], ambiguous));
  }
  const { allow = [], deny = [] } = roster?.guard ?? {};
  const options = {
    accounts,
    names: (roster?.people ?? []).map(({ name }) => name),
    allow: allow.map(({ text }) => text),
    deny: deny.map(({ text }) => text),
  };
  return { options, allow, diagnostics, sources };
}
