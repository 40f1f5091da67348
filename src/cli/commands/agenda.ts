import { audience } from './audience-option.ts';
import type { Command } from './command.ts';
import { planIn } from './plan.ts';
import { format, json } from './report-options.ts';
import { kind, now, repArgument, rosterArgument, rosterFormat, rosterOptions } from './roster-options.ts';

export const agenda = {
  name: 'agenda',
  summary: 'Show what a rep’s next sessions are held by',
  description: [
    `Shows the agendas of a rep's next pipeline review and next development session, each by itself, as the
calendars have them: from the plan in the folder, or where there is none for that time, planned just now.
Nothing is written.`,
    `REP is an e-mail, a name, or a part of one that nobody else has. --date shows the next sessions from a day
on, --period those of a week, --quarter those of a quarter, and --kind only one of the two kinds.`,
  ],
  arguments: [rosterArgument, repArgument],
  options: [
    { long: 'date', value: 'DATE', summary: 'The next sessions from this day on; today by default' },
    { long: 'period', value: 'WEEK', summary: 'The sessions of this ISO week: 2027-W05' },
    {
      long: 'quarter',
      value: 'QUARTER',
      summary: 'The sessions of this quarter of the fiscal year: 2027-Q1',
    },
    kind,
    planIn,
    audience,
    now,
    {
      ...format,
      values: [...format.values, 'markdown'],
      summary: 'How problems are shown; markdown prints the agendas in it',
    },
    json,
    ...rosterOptions,
    rosterFormat,
  ],
  examples: [
    { line: 'cadence agenda roster.yaml ada', does: 'show Ada’s next sessions' },
    {
      line: 'cadence agenda roster.yaml ada --date 2027-01-18 --kind development-session',
      does: 'show the first development session from a day on',
    },
    {
      line: 'cadence agenda roster.yaml ada --kind development-session --format markdown > ada.md',
      does: 'take the agenda into a document',
    },
  ],
  load: async () => (await import('../agenda/run-agenda.ts')).runAgenda,
} as const satisfies Command;
