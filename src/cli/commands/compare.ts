import type { Command } from './command.ts';
import { format, json } from './report-options.ts';
import { now, rosterFormat, rosterOptions } from './roster-options.ts';

export const compare = {
  name: 'compare',
  summary: 'Plan a quarter from two rosters and set the plans side by side',
  description: [
    `Plans the same quarter afresh from both rosters, which may differ in people, hours or rules, and counts what
is different: sessions moved, unplaced, hours a week, leadership share and fairness. Nothing is written.`,
  ],
  arguments: [
    { name: 'A', summary: 'The roster as it is', required: true, many: false, values: 'file' },
    { name: 'B', summary: 'The roster as it could be', required: true, many: false, values: 'file' },
  ],
  options: [
    { long: 'quarter', value: 'QUARTER', summary: 'The quarter to plan, the clock’s by default: 2027-Q1' },
    now,
    json,
    ...rosterOptions,
    rosterFormat,
    format,
  ],
  examples: [
    {
      line: 'cadence compare roster.yaml with-two-more.yaml --quarter 2027-Q1',
      does: 'see what two more reps would do to the quarter',
    },
  ],
  load: async () => (await import('../compare/run-compare.ts')).runCompare,
} as const satisfies Command;
