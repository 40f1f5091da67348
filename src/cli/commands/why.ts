import type { Command } from './command.ts';
import { planIn } from './plan.ts';
import { format, json } from './report-options.ts';
import { kind, now, repArgument, rosterArgument, rosterFormat, rosterOptions } from './roster-options.ts';

export const why = {
  name: 'why',
  summary: 'Say why a session is where it is, or why it is not at another time',
  description: [
    `Takes the plan in the output folder (or plans the quarter, where there is none) and judges a rep's sessions by
the rules that planned them: what a place costs, what forbids another, and which starts would have been free.`,
    `With a date or a week (2027-W02) it speaks of that session, without one of the whole series. --not-at asks
about a time of the week on the manager's clock.`,
  ],
  arguments: [
    rosterArgument,
    repArgument,
    {
      name: 'WHEN',
      summary: 'A day (2027-01-12) or a week (2027-W02); without it, the whole series',
      required: false,
      many: false,
      values: 'any',
    },
  ],
  options: [
    kind,
    { long: 'not-at', value: 'TIME', summary: 'Why not then: "Tue 10:00", on the manager’s clock' },
    planIn,
    { long: 'quarter', value: 'QUARTER', summary: 'Plan this quarter where there is no plan yet: 2027-Q1' },
    now,
    json,
    ...rosterOptions,
    rosterFormat,
    format,
  ],
  examples: [
    {
      line: 'cadence why roster.yaml ada@northwind.example',
      does: 'say where her sessions are at home, and why',
    },
    {
      line: 'cadence why roster.yaml "Ada Lovelace" 2027-02-16 --not-at "Tue 10:00"',
      does: 'say why the session of that week is not on Tuesday at ten',
    },
  ],
  load: async () => (await import('../why/run-why.ts')).runWhy,
} as const satisfies Command;
