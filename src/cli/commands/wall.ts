import type { Command } from './command.ts';
import { format, json } from './report-options.ts';

export const wall = {
  name: 'wall',
  summary: 'Look for pipeline talk in a text',
  description: [
    `Judges texts as cadence judges what a roster puts into development sessions: what belongs into a
pipeline review is marked, with the reason and a way to say it that leads rather than inspects. Exit code 1
where something is blocked.`,
    `Markdown is judged line by line like any text: headings, lists, tables, quotes, links and what stands in code
fences. With --json each line of the input, blank ones included, gives one object: line, text, verdict (block,
warn or ok) and findings, whose offsets are UTF-16 units of the line. Entries of the roster's allow that mask
nothing are reported.`,
  ],
  arguments: [
    {
      name: 'FILE',
      summary: 'Texts to judge; - or none is standard input',
      required: false,
      many: true,
      values: 'file',
    },
  ],
  options: [
    {
      long: 'accounts',
      value: 'FILE',
      values: 'file',
      summary: 'Names of accounts to stop too: one a line, or a CSV export of your CRM',
    },
    {
      long: 'accounts-column',
      value: 'HEADING',
      summary: 'The column of the export that has the names, where its heading is not a usual one',
    },
    {
      long: 'ambiguous',
      value: 'NAME',
      many: true,
      summary:
        'An account whose name is a word too (Target): it only warns, where capitalised; once for each',
    },
    {
      long: 'config',
      value: 'ROSTER',
      values: 'file',
      summary: 'A roster: its people’s names are no pipeline talk, and its guard holds',
    },
    { long: 'warn-as-error', summary: 'Exit 1 for warnings too' },
    { long: 'questions', summary: 'Say which lines ask openly, and how the others could' },
    format,
    { ...json, summary: 'One JSON object for each line of the texts, in order' },
  ],
  examples: [
    { line: 'cadence wall notes.md', does: 'judge notes before they go into a session' },
    { line: 'cadence wall notes.md --accounts crm.csv --json', does: 'one JSON object a line' },
    { line: 'cadence wall --questions agenda.md', does: 'tell asking from telling and reporting' },
    { line: 'echo "Close the Acme deal" | cadence wall', does: 'judge a line' },
  ],
  load: async () => (await import('../wall/run-wall.ts')).runWall,
} as const satisfies Command;
