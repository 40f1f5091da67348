import type { Command } from './command.ts';

export const help = {
  name: 'help',
  summary: 'Say what a command does, examples first',
  description: [],
  arguments: [
    {
      name: 'COMMAND',
      summary: 'The command; without one, all are listed',
      required: false,
      many: false,
      values: 'command',
    },
  ],
  options: [],
  examples: [{ line: 'cadence help plan', does: 'examples and options of one command' }],
  load: async () => (await import('../run-help.ts')).runHelp,
} as const satisfies Command;
