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

/**
 * Shows what was asked for, in words or as JSON. SARIF has no place for it and so holds the problems alone: a
 * file that is handed to code scanning may hold nothing else.
 */
export async function answer(
  say: { readonly inWords: () => readonly string[]; readonly asJson: () => string },
  problems: Problems,
  to: { readonly world: World; readonly format: Format; readonly errorStyle: Style },
): Promise<void> {
  if (to.format === 'sarif') return report(problems.diagnostics, problems.sources, to);
  const text = to.format === 'json' ? say.asJson() : `${say.inWords().join('\n')}\n`;
  await to.world.stdout.write(text);
}

interface Problems {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

/** Shows problems: to people on standard error, to programs on standard output. */
export async function report(
  diagnostics: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
  to: { readonly world: World; readonly format: Format; readonly errorStyle: Style },
): Promise<void> {
  const human = to.format === 'human';
  const print = await printers[to.format]();
  const text = print(diagnostics, sources, human ? to.errorStyle : plain);
  if (text !== '') await (human ? to.world.stderr : to.world.stdout).write(text);
}
