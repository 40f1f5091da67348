import type { Option } from './commands/command.ts';
import { keyOf, type Line } from './line.ts';

/**
 * Reads a line of whole words, each an option of the command, its value or an argument. Null where it has anything
 * else: commander reads that, and says what is wrong with it. Most lines are plain, and setting commander up takes a
 * tenth of Node's own start.
 */
export function readPlainLine(options: readonly Option[], args: readonly string[]): Line | null {
  const words: string[] = [];
  const said: Record<string, unknown> = {};
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    if (!word.startsWith('-') || word === '-') {
      words.push(word);
      continue;
    }
    const option = options.find(({ long, short }) => word === `--${long}` || word === `-${short}`);
    if (option === undefined) return null;
    const key = keyOf(option);
    if (option.value === undefined) {
      said[key] = !option.long.startsWith('no-');
      continue;
    }
    const value = args[++at];
    if (value === undefined || value.startsWith('-')) return null;
    said[key] = option.many ? [...((said[key] as string[] | undefined) ?? []), value] : value;
  }
  return { words, said };
}
