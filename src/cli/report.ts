import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printers } from '../diagnostics/printers/index.ts';
import { plain, type Style } from '../diagnostics/printers/printer.ts';
import type { World } from './world/world.ts';

export const formats = ['human', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];

/**
 * The format that a command line asks for, readable even where the rest of the line is wrong: a program
 * that asked for JSON gets its errors as JSON. GitHub Actions show their own format beside the code.
 */
export function formatOf(args: readonly string[], env: World['env']): Format {
  const line = args.slice(0, args.includes('--') ? args.indexOf('--') : undefined);
  if (line.includes('--json')) return 'json';
  const at = line.findLastIndex((word) => word === '--format' || word.startsWith('--format='));
  const word = line[at]?.includes('=') ? line[at]?.split('=')[1] : line[at + 1];
  // Standard output is for the changes then, and problems go the way they go to people.
  if (at !== -1 && word === 'markdown') return 'human';
  const asked = at === -1 ? undefined : formats.find((format) => format === word);
  return asked ?? (env['GITHUB_ACTIONS'] === 'true' ? 'github' : 'human');
}

/** One document is everything that standard output may hold then. */
export function isDocument(format: Format): boolean {
  return format === 'json' || format === 'sarif';
}

/** Shows problems: to people on standard error, to programs on standard output. */
export async function report(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  to: { readonly world: World; readonly format: Format; readonly errorStyle: Style },
): Promise<void> {
  const human = to.format === 'human';
  const text = printers[to.format](diagnostics, sources, human ? to.errorStyle : plain);
  if (text !== '') await (human ? to.world.stderr : to.world.stdout).write(text);
}
