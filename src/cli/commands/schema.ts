import type { Command } from './command.ts';

export const schema = {
  name: 'schema',
  summary: 'Print the JSON Schema of rosters',
  description: [
    `Editors that know JSON Schema complete a roster's fields and mark what is wrong while it is written,
in YAML and in JSON.`,
  ],
  arguments: [],
  options: [],
  examples: [{ line: 'cadence schema > roster.schema.json', does: 'keep it beside the roster' }],
  load: async () => (await import('../run-schema.ts')).runSchema,
} as const satisfies Command;
