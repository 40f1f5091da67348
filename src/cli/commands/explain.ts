import type { Command } from './command.ts';

export const explain = {
  name: 'explain',
  summary: 'Explain an error code',
  description: [
    `Every problem that cadence shows carries a code. This says in a few sentences what it means and what
to do. Without a code, all of them are listed.`,
  ],
  arguments: [
    {
      name: 'CODE',
      summary: 'The code as the error shows it',
      required: false,
      many: false,
      values: 'code',
    },
  ],
  options: [],
  examples: [
    { line: 'cadence explain folder-busy', does: 'say what the error means and what to do' },
    { line: 'cadence explain', does: 'list all codes' },
  ],
  load: async () => (await import('../run-explain.ts')).runExplain,
} as const satisfies Command;
