import { clients } from '../../guide/names.ts';
import type { Command } from './command.ts';

export const guide = {
  name: 'guide',
  summary: 'Say how to import, update and undo in a calendar program',
  description: [
    `The few steps that bring the calendars into a program, bring a change into it, and take everything out
again. Programs differ in what they do with a file that they have seen before, and it is better to know.`,
  ],
  arguments: [
    {
      name: 'CLIENT',
      summary: 'The program; without one, all are listed',
      required: false,
      many: false,
      values: clients,
    },
  ],
  options: [],
  examples: [
    { line: 'cadence guide google', does: 'say how Google Calendar does it' },
    { line: 'cadence guide', does: 'list the programs' },
  ],
  load: async () => (await import('../run-guide.ts')).runGuide,
} as const satisfies Command;
