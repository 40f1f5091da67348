import { codes } from '../../diagnostics/codes/index.ts';
import type { Command, Option, Values } from '../commands/command.ts';
import { globalOptions } from '../commands/global-options.ts';
import { commands } from '../commands/index.ts';

/** A command as a shell sees it. */
export interface Completable {
  readonly name: string;
  readonly summary: string;
  readonly options: readonly Option[];
  /** What its arguments are: words, files, folders or nothing that a shell knows. */
  readonly arguments: Completed;
}

export type Completed = { readonly words: readonly string[] } | 'file' | 'folder' | 'any';

export function completables(): Completable[] {
  return commands.map((command: Command) => ({
    name: command.name,
    summary: command.summary,
    options: [...command.options, ...globalOptions],
    arguments: completed(command.arguments[0]?.values ?? 'any'),
  }));
}

export function completed(values: Values): Completed {
  if (values === 'command') return { words: commands.map(({ name }) => name) };
  if (values === 'code') return { words: Object.keys(codes).sort() };
  return typeof values === 'string' ? values : { words: values };
}
