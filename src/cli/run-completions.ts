import type { Context } from './commands/context.ts';
import { bashCompletions } from './completions/bash.ts';
import { fishCompletions } from './completions/fish.ts';
import { zshCompletions } from './completions/zsh.ts';
import type { ExitCode } from './exit-code.ts';

const shells: Readonly<Record<string, () => string>> = {
  bash: bashCompletions,
  zsh: zshCompletions,
  fish: fishCompletions,
};

export async function runCompletions({ world, given }: Context): Promise<ExitCode> {
  const shell = given.arguments[0] ?? '';
  await world.stdout.write(shells[shell]?.() ?? '');
  return 0;
}
