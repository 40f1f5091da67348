import { type Diagnostic, UserError } from '../diagnostics/diagnostic.ts';
import type { Command } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { problem } from './diagnose.ts';
import type { ExitCode } from './exit-code.ts';
import { commandHelp, mainHelp } from './help/help.ts';
import { parseCommand } from './parse-command.ts';
import { formatOf, report } from './report.ts';
import { commandNamed, splitCommand } from './split-command.ts';
import { type ColourWish, styleFor } from './style.ts';
import { version } from './version.ts';
import { InterruptedError, type World } from './world/world.ts';

export { realWorld } from './world/real-world.ts';

/** Runs one command line and returns its exit code. Everything thrown below ends here. */
export async function main(argv: readonly string[], world: World): Promise<ExitCode> {
  const args = argv.slice(2);
  try {
    return await Promise.race([run(args, world), interruption(world)]);
  } catch (thrown) {
    // Telling of a failure can fail too, where standard output is what failed.
    return failed(thrown, args, world).catch((again) => failed(again, args, world));
  }
}

async function run(args: readonly string[], world: World): Promise<ExitCode> {
  if (args[0] === '--version' || args[0] === '-V') {
    await world.stdout.write(`${version}\n`);
    return 0;
  }
  const { name, rest } = splitCommand(args);
  const wish = colourWish(args);
  const style = await styleFor(world.stdout, wish, world.env);
  if (name === null) {
    // Without a command nothing was done, and a script should hear of it; asked for, help is an answer.
    const asked = rest.includes('--help') || rest.includes('-h');
    await (asked ? world.stdout : world.stderr).write(mainHelp(commands, style));
    return asked ? 0 : 2;
  }
  const command = commandNamed(name, commands);
  if (wantsHelp(rest)) {
    await world.stdout.write(commandHelp(command, style));
    return 0;
  }
  const given = await parseCommand(command, rest);
  const errorStyle = await styleFor(world.stderr, wish, world.env);
  const format = formatOf(rest, world.env);
  const start = await command.load();
  return start({ world, given, format, style, errorStyle });
}

/** Help is given however wrong the rest of the line is. */
function wantsHelp(args: readonly string[]): boolean {
  const line = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  return line.includes('--help') || line.includes('-h');
}

/** Read before the line is parsed, since the parser's own errors are coloured too. */
function colourWish(args: readonly string[]): ColourWish {
  let wish: ColourWish = 'auto';
  for (const [at, word] of args.entries()) {
    if (word === '--no-color') wish = 'never';
    const value = word === '--color' ? args[at + 1] : word.startsWith('--color=') ? word.slice(8) : null;
    if (value === 'always' || value === 'never' || value === 'auto') wish = value;
  }
  return wish;
}

/** Never returns; throws once the world is interrupted. */
function interruption(world: World): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new InterruptedError('interrupted'));
    if (world.interruption.hasCome) stop();
    else world.interruption.listen(stop);
  });
}

async function failed(thrown: unknown, args: readonly string[], world: World): Promise<ExitCode> {
  if (thrown instanceof InterruptedError) {
    const { name } = splitCommand(args);
    const { interrupted }: Command = commandNamed(name ?? 'help', commands);
    await world.stderr.write(`interrupted; ${interrupted ?? 'nothing was left half-written'}\n`);
    return 130;
  }
  const user = thrown instanceof UserError ? thrown : null;
  const diagnostics = user?.diagnostics ?? [internalError(thrown)];
  const errorStyle = await styleFor(world.stderr, colourWish(args), world.env);
  // What standard output refused once it would refuse again.
  const deaf = diagnostics.some(({ code }) => code === 'output-failed');
  const format = deaf ? 'human' : formatOf(args, world.env);
  await report(diagnostics, new Map(), { world, format, errorStyle });
  if (user === null && world.env['CADENCE_DEBUG'] === '1' && thrown instanceof Error) {
    await world.stderr.write(`${thrown.stack}\n`);
  }
  return user?.exitCode ?? 2;
}

function internalError(thrown: unknown): Diagnostic {
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  return problem(
    'internal-error',
    `internal error: ${message}`,
    'CADENCE_DEBUG=1 shows where; please report it',
  );
}
