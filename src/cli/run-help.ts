import type { Context } from './commands/context.ts';
import { commands } from './commands/index.ts';
import type { ExitCode } from './exit-code.ts';
import { commandHelp, mainHelp } from './help/help.ts';
import { commandNamed } from './split-command.ts';

export async function runHelp({ world, given, style }: Context): Promise<ExitCode> {
  const name = given.arguments[0];
  const text =
    name === undefined ? mainHelp(commands, style) : commandHelp(commandNamed(name, commands), style);
  await world.stdout.write(text);
  return 0;
}
