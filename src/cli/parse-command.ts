import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import { checkArguments, checkValues, missingValue } from './check-words.ts';
import type { Command, Option } from './commands/command.ts';
import { globalOptions } from './commands/global-options.ts';
import { cannotRun, didYouMean } from './diagnose.ts';

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
export function parseCommand(command: Command, args: readonly string[]): Given {
  const options: readonly Option[] = [...command.options, ...globalOptions];
  // Each option that the parser is told of costs it more than to read a line that has few of them.
  const mentioned = options.filter((option) => isMentioned(option, args));
  const parser = parserOf(command.name, mentioned);
  try {
    parser.parse(args, { from: 'user' });
  } catch (thrown) {
    throw thrown instanceof CommanderError ? usageError(thrown, command, options) : thrown;
  }
  checkArguments(command, parser.args);
  const said = parser.opts<Record<string, unknown>>();
  const values = new Map(mentioned.map((option) => [option.long, said[keyOf(option)]]));
  for (const option of mentioned) checkValues(option, asList(values.get(option.long)), options);
  const saidOf = (long: string): unknown => {
    const value = values.get(long);
    if (value === undefined && !options.some((option) => option.long === long)) {
      throw new Error(`${command.name} does not declare --${long}`);
    }
    return value;
  };
  return {
    text: (long) => asList(saidOf(long)).at(-1) ?? null,
    flag: (long) => saidOf(long) === !long.startsWith('no-'),
    list: (long) => asList(saidOf(long)),
    arguments: parser.args,
  };
}

/** Whether a word of the line may be the option, by itself, with its value or among other short ones. */
function isMentioned({ long, short }: Option, args: readonly string[]): boolean {
  return args.some(
    (word) =>
      word.startsWith(`--${long}`) || (short !== undefined && word.startsWith('-') && word.includes(short)),
  );
}

function parserOf(name: string, options: readonly Option[]): Parser {
  const parser = new Parser(name)
    .exitOverride()
    .configureOutput({ writeOut() {}, writeErr() {} })
    .helpOption(false)
    .allowExcessArguments(true)
    .showSuggestionAfterError(false);
  for (const option of options) parser.addOption(parserOption(option));
  return parser;
}

function parserOption(option: Option): ParserOption {
  const short = option.short === undefined ? '' : `-${option.short}, `;
  const value = option.value === undefined ? '' : ` <${option.value}>`;
  const made = new ParserOption(`${short}--${option.long}${value}`);
  if (option.many) {
    made.argParser((next: string, before: readonly string[] | undefined) => [...(before ?? []), next]);
  }
  return made;
}

/** The name commander stores a value under: `--dry-run` as dryRun, `--no-input` as input. */
function keyOf(option: Option): string {
  return option.long.replace(/^no-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function asList(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}

function usageError(thrown: CommanderError, command: Command, options: readonly Option[]): unknown {
  const quoted = /'([^']*)'/.exec(thrown.message)?.[1] ?? '';
  if (thrown.code === 'commander.optionMissingArgument') {
    const long = /--([\w-]+)/.exec(quoted)?.[1];
    return missingValue(options.find((option) => option.long === long));
  }
  if (thrown.code !== 'commander.unknownOption') return thrown;
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
