import type { Command } from './command.ts';
import { format, json } from './report-options.ts';
import { rosterFormat, rosterOptions } from './roster-options.ts';

export const check = {
  name: 'check',
  summary: 'Look for problems in rosters and write nothing',
  description: [
    `Reads each roster and the calendars it names, and shows every problem at once, at its place, with
what would fix it. Exit code 1 where a roster has errors.`,
    `In the formats json, github and sarif the problems go to standard output, for editors, pull requests and
code scanning.`,
  ],
  arguments: [
    {
      name: 'ROSTER',
      summary: 'Rosters in YAML, JSON or CSV; - is standard input',
      required: true,
      many: true,
      values: 'file',
    },
  ],
  options: [format, { ...json, summary: 'The same as --format json' }, ...rosterOptions, rosterFormat],
  examples: [
    { line: 'cadence check roster.yaml', does: 'show every problem, or that there is none' },
    { line: 'cadence check teams/*.yaml --format sarif > roster.sarif', does: 'report to code scanning' },
  ],
  load: async () => (await import('../run-check.ts')).runCheck,
} as const satisfies Command;
