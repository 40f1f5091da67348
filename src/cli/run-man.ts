import type { Context } from './commands/context.ts';
import { commands } from './commands/index.ts';
import type { ExitCode } from './exit-code.ts';
import { manPage } from './help/man-page.ts';
import { version } from './version.ts';

export async function runMan({ world }: Context): Promise<ExitCode> {
  await world.stdout.write(manPage(commands, version));
  return 0;
}
