import { readBusy } from '../calendar/read-busy.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { findZone } from '../time/zones/zone.ts';
import type { Context } from './commands/context.ts';
import { cannotRun } from './diagnose.ts';
import type { ExitCode } from './exit-code.ts';
import { report } from './report.ts';
import { type RosterInput, readRosterInput, withForesight } from './roster-input.ts';

export async function runCheck(context: Context): Promise<ExitCode> {
  const { world, given, format } = context;
  const paths = given.arguments;
  if (paths.filter((path) => path === '-').length > 1) {
    throw cannotRun('conflicting-options', 'standard input is named twice', 'it can be read once');
  }
  const diagnostics: Diagnostic[] = [];
  const sources = new Map<string, string>();
  const lines: string[] = [];
  for (const path of paths) {
    const input = withForesight(await readRosterInput(path, given, world));
    const problems = [...input.diagnostics, ...(await calendarProblems(input))];
    diagnostics.push(...problems);
    for (const [file, text] of input.sources) sources.set(file, text);
    if (input.roster === null || problems.some(isError)) continue;
    lines.push(`${path === '-' ? 'standard input' : path}: ok, ${input.roster.people.length} people\n`);
  }
  await report(diagnostics, sources, context);
  if (format === 'human') await world.stdout.write(lines.join(''));
  return diagnostics.some(isError) ? 1 : 0;
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error';
}

/** What is wrong with the busy calendars themselves; when somebody is busy is the plan's affair. */
async function calendarProblems({ roster, busy }: RosterInput): Promise<Diagnostic[]> {
  const seen = new Set<string>();
  const found: Diagnostic[] = [];
  for (const { timeZone, busy: calendars } of roster?.people ?? []) {
    const zone = findZone(timeZone);
    for (const { path } of calendars) {
      const source = busy.get(path);
      if (zone === null || source === undefined || seen.has(path)) continue;
      seen.add(path);
      found.push(...(await readBusy(source, { from: 0, to: 0 }, zone)).diagnostics);
    }
  }
  return found;
}
