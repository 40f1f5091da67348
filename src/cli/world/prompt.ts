import inquirer from 'inquirer';
import { InterruptedError, type Question } from './world.ts';

/** Prompts go to standard error: standard output holds data only. */
export async function prompt({ message, fallback, check }: Question): Promise<string> {
  const ask = inquirer.createPromptModule({ output: process.stderr });
  try {
    const { answer } = await ask<{ answer: string }>([
      {
        type: 'input',
        name: 'answer',
        message,
        ...(fallback === null ? {} : { default: fallback }),
        validate: (text: string) => check(text.trim()) ?? true,
      },
    ]);
    return answer.trim();
  } catch (thrown) {
    // Ctrl-C at a prompt is a key, not a signal.
    if (thrown instanceof Error && thrown.name === 'ExitPromptError')
      throw new InterruptedError('interrupted');
    throw thrown;
  }
}
