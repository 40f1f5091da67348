import type { ExitCode } from '../exit-code.ts';
import type { Context } from './context.ts';

/**
 * One command, said once: the parser, the help, the completions, the man page and docs/commands.md are
 * all read from it.
 */
export interface Command {
  readonly name: string;
  /** One line, no full stop. */
  readonly summary: string;
  /** Paragraphs. */
  readonly description: readonly string[];
  readonly arguments: readonly Argument[];
  readonly options: readonly Option[];
  readonly examples: readonly Example[];
  /** What is said where it is interrupted, if something has been left half-done. */
  readonly interrupted?: string;
  /** Loads what the command does: the other commands' work costs this one nothing. */
  readonly load: () => Promise<(context: Context) => Promise<ExitCode>>;
}

export interface Argument {
  /** Upper case. */
  readonly name: string;
  readonly summary: string;
  readonly required: boolean;
  readonly many: boolean;
  readonly values: Values;
}

export interface Option {
  /** Without dashes: `quarter`, `no-input`. */
  readonly long: string;
  readonly short?: string;
  /** The value's name, upper case; a flag has none. */
  readonly value?: string;
  readonly values?: Values;
  /** May be given more than once. */
  readonly many?: boolean;
  /** One line, no full stop. */
  readonly summary: string;
}

/** What may stand there: these words and no others, or what a shell completes. */
export type Values = readonly string[] | 'file' | 'folder' | 'command' | 'code' | 'any';

export interface Example {
  readonly line: string;
  /** One line, no full stop. */
  readonly does: string;
}
