import { checkArguments, checkValues, missingValue } from './check-words.ts';
import type { Refused } from './commander-line.ts';
import type { Command, Option } from './commands/command.ts';
import { globalOptions } from './commands/global-options.ts';
import { cannotRun, didYouMean } from './diagnose.ts';
import { keyOf } from './line.ts';
import { readPlainLine } from './plain-line.ts';

/** What the command line said, by the names the command declares. */
export interface Given {
  /** The option's value, or null where it was not given. */
  text(option: string): string | null;
  flag(option: string): boolean;
  /** Every value of an option that may be given more than once. */
  list(option: string): readonly string[];
  /** Positional arguments. */
  readonly arguments: readonly string[];
}

/** Reads a command's own arguments. Throws a UserError (exit code 2) for what the command does not declare. */
export async function parseCommand(command: Command, args: readonly string[]): Promise<Given> {
  const options: readonly Option[] = [...command.options, ...globalOptions];
  const line =
    readPlainLine(options, args) ??
    (await import('./commander-line.ts')).readLine(command.name, options, args);
  if ('code' in line) throw usageError(line, command, options);
  const { words, said } = line;
  checkArguments(command, words);
  for (const option of options) checkValues(option, asList(said[keyOf(option)]), options);
  const saidOf = (long: string): unknown => {
    const option = options.find((each) => each.long === long);
    if (option === undefined) throw new Error(`${command.name} does not declare --${long}`);
    return said[keyOf(option)];
  };
  return {
    text: (long) => asList(saidOf(long)).at(-1) ?? null,
    flag: (long) => saidOf(long) === !long.startsWith('no-'),
    list: (long) => asList(saidOf(long)),
    arguments: words,
  };
}

function asList(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function usageError({ code, message }: Refused, command: Command, options: readonly Option[]): unknown {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  if (code === 'commander.optionMissingArgument') {
    const long = /--([\w-]+)/.exec(quoted)?.[1];
    return missingValue(options.find((option) => option.long === long));
  }
  if (code !== 'commander.unknownOption') return new Error(message);
  const flag = quoted.split('=')[0] ?? quoted;
  const bare = flag.replace(/^-+/, '');
  if (quoted.includes('=') && options.some((option) => option.long === bare)) {
    return cannotRun('excess-argument', `--${bare} takes no value`, `write --${bare} alone`);
  }
  const near = didYouMean(
    flag,
    options.map((option) => `--${option.long}`),
  );
  return cannotRun(
    'unknown-option',
    `cadence ${command.name} has no option ${flag}`,
    near ?? `cadence help ${command.name} lists its options`,
  );
}
