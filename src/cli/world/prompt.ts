import inquirer from 'inquirer';
import type { Question } from './world.ts';

/**
 * What was typed, or null for Ctrl-C, which is a key at a prompt and not a signal. Prompts go to standard
 * error: standard output holds data only. Bundled apart, so it shares no values with the rest.
 */
export async function prompt({ message, fallback, isSecret, check }: Question): Promise<string | null> {
  const ask = inquirer.createPromptModule({ output: process.stderr });
  try {
    if (isSecret === true) {
      // Neither trimmed nor shown.
      const { answer } = await ask<{ answer: string }>([
        { type: 'password', name: 'answer', message, validate: (text: string) => check(text) ?? true },
      ]);
      return answer;
    }
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
    if (thrown instanceof Error && thrown.name === 'ExitPromptError') return null;
    throw thrown;
  }
}
