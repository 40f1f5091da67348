import type { Option } from './command.ts';

/** How a roster is read: the same wherever a command reads one. */
export const rosterOptions = [
  {
    long: 'columns',
    value: 'FIELD=HEADING,...',
    many: true,
    summary: 'What a CSV file calls its columns: name="Full Name",email=Mail',
  },
  {
    long: 'time-zone',
    value: 'ZONE',
    summary: 'The time zone of everybody who gives none, above the roster’s own default',
  },
  { long: 'working-hours', value: 'HOURS', summary: 'The same for working hours: "Mon-Fri 09:00-17:00"' },
  { long: 'holidays', value: 'REGION', summary: 'The same for public holidays: US, GB-ENG, or none' },
] as const satisfies readonly Option[];

/** Standard input has no name that tells. */
export const rosterFormat = {
  long: 'roster-format',
  value: 'FORMAT',
  values: ['yaml', 'json', 'csv'],
  summary: 'What the roster is written in, where its name does not say',
} as const satisfies Option;
