import type { Option } from './commands/command.ts';

/** What a command line says, read but not yet looked at. */
export interface Line {
  /** Positional arguments. */
  readonly words: readonly string[];
  /** By the options' keys: a value, all values of an option that may come again, true for a flag, false for its no. */
  readonly said: Readonly<Record<string, unknown>>;
}

/** The name commander stores a value under: `--dry-run` as dryRun, `--no-input` as input. */
export function keyOf({ long }: Option): string {
  return long.replace(/^no-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}
