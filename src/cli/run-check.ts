import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Context } from './commands/context.ts';
import { cannotRun } from './diagnose.ts';
import type { ExitCode } from './exit-code.ts';
import { report } from './report.ts';
import { readRosterInput } from './roster-input.ts';

export async function runCheck(context: Context): Promise<ExitCode> {
  const { world, given, format } = context;
  const paths = given.arguments;
  if (paths.filter((path) => path === '-').length > 1) {
    throw cannotRun('conflicting-options', 'standard input is named twice', 'it can be read once');
  }
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const lines: string[] = [];
  let failed = false;
  for (const path of paths) {
    const input = await readRosterInput(path, given, world);
    diagnostics.push(...input.diagnostics);
    for (const [file, text] of input.sources) sources.set(file, text);
    if (input.roster === null) failed = true;
    else lines.push(`${path}: ok, ${input.roster.people.length} people\n`);
  }
  await report(diagnostics, sources, context);
  if (format === 'human') await world.stdout.write(lines.join(''));
  return failed ? 1 : 0;
}
