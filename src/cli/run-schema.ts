import { rosterSchema } from '../roster/json-schema.ts';
import type { Context } from './commands/context.ts';
import type { ExitCode } from './exit-code.ts';

export async function runSchema({ world }: Context): Promise<ExitCode> {
  await world.stdout.write(`${JSON.stringify(rosterSchema(), null, 2)}\n`);
  return 0;
}
