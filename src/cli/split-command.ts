import type { Command, Option } from './commands/command.ts';
import { globalOptions } from './commands/global-options.ts';
import { cannotRun, didYouMean } from './diagnose.ts';

/** The command's name, and everything else on the line in its order. */
export interface Split {
  readonly name: string | null;
  readonly rest: readonly string[];
}

/** Finds the command: the first word that is no option. Options before it are those that all commands take. */
export function splitCommand(args: readonly string[]): Split {
  const options: readonly Option[] = globalOptions;
  const before: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? '';
    if (!word.startsWith('-')) return { name: word, rest: [...before, ...args.slice(at + 1)] };
    const option = options.find(
      ({ long, short }) => word.split('=')[0] === `--${long}` || word === `-${short}`,
    );
    if (option === undefined) {
      throw cannotRun(
        'unknown-option',
        `cadence has no option ${word}`,
        'the command comes first, its options after it: cadence plan ROSTER --quarter 2027-Q1',
      );
    }
    before.push(word);
    const value = option.value === undefined || word.includes('=') ? undefined : args[++at];
    if (value !== undefined) before.push(value);
  }
  return { name: null, rest: before };
}

/** The command of that name. Throws a UserError (exit code 2) that names the nearest. */
export function commandNamed(name: string, commands: readonly Command[]): Command {
  const command = commands.find((each) => each.name === name);
  if (command !== undefined) return command;
  const near = didYouMean(
    name,
    commands.map((each) => each.name),
  );
  throw cannotRun('unknown-command', `cadence has no command ${name}`, near ?? 'cadence --help lists them');
}
