import type { Command, Option, Values } from './commands/command.ts';
import { cannotRun, didYouMean, listed } from './diagnose.ts';

export function missingValue(option: Option | undefined): unknown {
  const flag = `--${option?.long}`;
  return cannotRun('missing-value', `${flag} needs a value`, `write ${flag} ${option?.value}`);
}

/** Throws a UserError (exit code 2) for arguments that are missing, too many or not among those that may be. */
export function checkArguments(command: Command, given: readonly string[]): void {
  const required = command.arguments.filter((argument) => argument.required);
  const missing = required[given.length];
  if (missing !== undefined) {
    throw cannotRun(
      'missing-argument',
      `cadence ${command.name} needs ${article(missing.name)}`,
      `for example: ${command.examples[0]?.line ?? `cadence help ${command.name}`}`,
    );
  }
  const excess = command.arguments.some((argument) => argument.many)
    ? undefined
    : given[command.arguments.length];
  if (excess !== undefined) {
    throw cannotRun(
      'excess-argument',
      `cadence ${command.name} has no use for the argument "${excess}"`,
      excessHint(command, excess),
    );
  }
  for (const [index, word] of given.entries()) {
    const argument = command.arguments[Math.min(index, command.arguments.length - 1)];
    if (argument !== undefined) checkWord(argument.name, word, argument.values);
  }
}

function excessHint(command: Command, excess: string): string {
  if (command.options.some(({ long }) => long === 'columns') && /^\w+=/.test(excess)) {
    return 'put all headings into one value: --columns name="Full Name",email=Mail';
  }
  const room = command.arguments.map(({ name }) => name).join(' ');
  return `it takes ${room === '' ? 'no arguments' : room}; put quotes around a name with spaces`;
}

/** The same for an option's values. */
export function checkValues(option: Option, words: readonly string[], options: readonly Option[]): void {
  if (option.value === undefined) return;
  for (const word of words) {
    // The parser hands over whatever follows, the next option included.
    if (options.some(({ long }) => word === `--${long}`)) throw missingValue(option);
    checkWord(`--${option.long}`, word, option.values ?? 'any');
  }
}

function checkWord(name: string, word: string, values: Values): void {
  if (typeof values === 'string' || values.includes(word)) return;
  const near = didYouMean(word, values);
  throw cannotRun('bad-value', `${name} cannot be "${word}"`, near ?? `it is one of ${listed(values, 'or')}`);
}

function article(name: string): string {
  return /^[AEIOU]/.test(name) ? `an ${name}` : `a ${name}`;
}
