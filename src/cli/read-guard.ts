import { dirname, join } from 'node:path';
import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import type { Guard } from '../model.ts';
import { readAccounts } from '../roster/read-accounts.ts';
import type { Account } from '../wall/rule.ts';
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
  const name = join(path === '-' ? '' : dirname(path), file);
  try {
    const source = readTextFile(name, name, world);
    const { value, diagnostics } = readAccounts(source, column);
    const ambiguous = new Set(guard.accounts.ambiguous.map((each) => each.toLowerCase()));
    const accounts = (value ?? []).map((account) => ({
      name: account,
      ambiguous: ambiguous.has(account.toLowerCase()),
    }));
    return { accounts, source, diagnostics };
  } catch (thrown) {
    if (!(thrown instanceof UserError)) throw thrown;
    return {
      accounts: [],
      source: null,
      diagnostics: thrown.diagnostics.map((each) => ({ ...each, place })),
    };
  }
}
