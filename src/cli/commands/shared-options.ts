import type { Option } from './command.ts';

/** Options that several commands take, so that they mean the same everywhere. */

export const columns = {
  long: 'columns',
  value: 'FIELD=HEADING,...',
  many: true,
  summary: 'What a CSV file calls its columns: name="Full Name",email=Mail',
} as const satisfies Option;

export const rosterFormat = {
  long: 'roster-format',
  value: 'FORMAT',
  values: ['yaml', 'json', 'csv'],
  summary: 'What the roster is written in, where its name does not say',
} as const satisfies Option;

export const format = {
  long: 'format',
  value: 'FORMAT',
  values: ['human', 'json', 'github', 'sarif'],
  summary: 'How problems are shown; in GitHub Actions the default is github',
} as const satisfies Option;

export const json = {
  long: 'json',
  summary: 'One JSON document on standard output, problems included',
} as const satisfies Option;
