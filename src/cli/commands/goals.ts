import type { Command } from './command.ts';
import { format, json } from './report-options.ts';
import { now, repArgument, rosterArgument, rosterFormat, rosterOptions } from './roster-options.ts';

export const goals = {
  name: 'goals',
  summary: 'Write a rep’s 30-60-90-day plan, or read it back',
  description: [
    `Writes a plan in Markdown with the goals that the roster has and room for more: revenue goals, and behaviour
goals for every day, week and month and for day 30, 60 and 90. Days count from a joiner's first day, or else from
the start of the quarter. The file is goals/NAME.md beside the roster, or the one that the roster names as plan.
What somebody has edited is never replaced.`,
    `With --read it shows what each kind of session takes from the plan, and what in it cannot be used. A roster
with plan: goals/ada.md under development has its revenue goals in the pipeline reviews and its behaviour goals in
the development sessions; a goal with a ticked box no longer comes up.`,
  ],
  arguments: [rosterArgument, { ...repArgument, summary: 'Whose plan: an e-mail or a name' }],
  options: [
    { long: 'read', summary: 'Read the plan back instead of writing one' },
    {
      long: 'out',
      short: 'o',
      value: 'FILE',
      values: 'file',
      summary: 'The plan’s file; - is standard output (with --read, standard input)',
    },
    { long: 'quarter', value: 'QUARTER', summary: 'Count the days from the start of this quarter: 2027-Q1' },
    now,
    format,
    json,
    ...rosterOptions,
    rosterFormat,
  ],
  examples: [
    { line: 'cadence goals roster.yaml ada', does: 'write goals/ada.md, to be filled in' },
    { line: 'cadence goals roster.yaml ada --read', does: 'show which session takes up what' },
  ],
  load: async () => (await import('../goals/run-goals.ts')).runGoals,
} as const satisfies Command;
