import type { Command } from './command.ts';
import { format, json } from './report-options.ts';

export const wall = {
  name: 'wall',
  summary: 'Look for pipeline talk in a text',
  description: [
    `Judges texts as cadence judges what a roster puts into development sessions: what belongs into a
pipeline review is marked, with the reason and a way to say it that leads rather than inspects. Exit code 1
where something is blocked.`,
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
      summary: 'Names of accounts, one a line, to stop too',
    },
    {
      long: 'config',
      value: 'ROSTER',
      values: 'file',
      summary: 'A roster, whose people’s names are no pipeline talk',
    },
    { long: 'warn-as-error', summary: 'Exit 1 for warnings too' },
    format,
    { ...json, summary: 'The same as --format json' },
  ],
  examples: [
    { line: 'cadence wall notes.md', does: 'judge notes before they go into a session' },
    { line: 'echo "Close the Acme deal" | cadence wall', does: 'judge a line' },
  ],
  load: async () => (await import('../run-wall.ts')).runWall,
} as const satisfies Command;
