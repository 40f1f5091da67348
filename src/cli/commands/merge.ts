import type { Command } from './command.ts';
import { DEFAULT_OUT } from './plan.ts';

export const merge = {
  name: 'merge',
  summary: 'Put the shards of a large organisation together',
  description: [
    `Takes the folders that cadence plan --shard wrote, one of each shard, and writes the folder that one run
without shards would have written, to the byte. Exit code 1, and nothing written, where a shard is missing or
comes twice, where they are of different weeks, or where somebody would be in two places.`,
  ],
  arguments: [
    {
      name: 'DIR',
      summary: 'The folder of each shard',
      required: true,
      many: true,
      values: 'folder',
    },
  ],
  options: [
    {
      long: 'out',
      short: 'o',
      value: 'FOLDER',
      values: 'folder',
      summary: `The folder to write, ${DEFAULT_OUT} by default`,
    },
    { long: 'force', summary: 'Replace files in the folder that cadence did not write' },
  ],
  examples: [{ line: 'cadence merge shard-*/ --out calendars', does: 'put all shards into calendars/' }],
  load: async () => (await import('../merge/run-merge.ts')).runMerge,
} as const satisfies Command;
