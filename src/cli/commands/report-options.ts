import type { Option } from './command.ts';

/** How a command shows what it found: the same wherever a command finds something. */

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
