import type { Option } from './command.ts';

/** Who may read the agendas: the same wherever a command writes them. */
export const audience = {
  long: 'audience',
  value: 'WHO',
  values: ['manager', 'rep', 'ops'],
  summary: 'Whom the agendas are for; ops see nothing personal. manager, or what the folder was planned for',
} as const satisfies Option;
