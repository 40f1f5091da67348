import { dirname } from 'node:path';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import type { Guard } from '../model.ts';
import { readAccounts } from '../roster/read-accounts.ts';
import type { Account } from '../wall/rule.ts';
import { beside } from './beside.ts';
import { readTextFile, type Source } from './read-source.ts';
import type { World } from './world/world.ts';

/** The accounts that a roster's guard names, and the text they came from. */
export interface GuardAccounts {
  readonly accounts: readonly Account[];
  readonly source: Source | null;
  /** Errors where the file cannot be read, or names nobody. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the file of `guard`, relative to the roster at `path`; a roster on standard input counts from here. */
export function readGuardAccounts(guard: Guard, path: string, world: World): GuardAccounts {
  if (guard.accounts === null) return { accounts: [], source: null, diagnostics: [] };
  const { file, column, place } = guard.accounts;
  const name = beside(path === '-' ? '' : dirname(path), file);
  try {
    const source = readTextFile(name, name, world);
    const { value, diagnostics } = readAccounts(source, column);
    return { accounts: markAmbiguous(value ?? [], guard.accounts.ambiguous), source, diagnostics };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return {
      accounts: [],
      source: null,
      diagnostics: thrown.diagnostics.map((each) => ({ ...each, place })),
    };
  }
}

/** Accounts by the names of a list; those that are words besides (Target, Square) only warn, and only capitalised. */
export function markAmbiguous(
  names: readonly string[],
  ambiguous: readonly string[],
): readonly Exclude<Account, string>[] {
  const marked = new Set(ambiguous.map((each) => each.trim().toLowerCase()));
  return names.map((name) => ({ name, ambiguous: marked.has(name.toLowerCase()) }));
}
