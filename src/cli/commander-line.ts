import { CommanderError, Command as Parser, Option as ParserOption } from 'commander';
import type { Option } from './commands/command.ts';
import type { Line } from './line.ts';

/** What commander has against a line. */
export interface Refused {
  readonly code: string;
  readonly message: string;
}

/** Reads any line as commander does. */
export function readLine(
  command: string,
  options: readonly Option[],
  args: readonly string[],
): Line | Refused {
  const parser = parserOf(command, options);
  try {
    parser.parse(args, { from: 'user' });
  } catch (thrown) {
    if (!(thrown instanceof CommanderError)) throw thrown;
    return { code: thrown.code, message: thrown.message };
  }
  return { words: parser.args, said: parser.opts<Record<string, unknown>>() };
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
