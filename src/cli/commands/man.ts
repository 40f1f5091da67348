import type { Command } from './command.ts';

export const man = {
  name: 'man',
  summary: 'Print the manual page',
  description: ['Prints the whole manual as a page for man, in roff.'],
  arguments: [],
  options: [],
  examples: [
    { line: 'cadence man | man -l -', does: 'read it' },
    { line: 'cadence man > /usr/local/share/man/man1/cadence.1', does: 'install it' },
  ],
  load: async () => (await import('../run-man.ts')).runMan,
} as const satisfies Command;
