import type { Argument, Option } from './command.ts';

/** The roster that a command is about. */
export const rosterArgument = {
  name: 'ROSTER',
  summary: 'A roster in YAML, JSON or CSV; - is standard input',
  required: true,
  many: false,
  values: 'file',
} as const satisfies Argument;

/** The plan that a command is about. */
export const planArgument = {
  name: 'FOLDER',
  summary: 'The folder that cadence plan wrote',
  required: true,
  many: false,
  values: 'folder',
} as const satisfies Argument;

/** The person that a command is about. */
export const repArgument = {
  name: 'REP',
  summary: 'Whose sessions: an e-mail or a name',
  required: true,
  many: false,
  values: 'any',
} as const satisfies Argument;

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

export const now = {
  long: 'now',
  value: 'INSTANT',
  summary: 'Take this for the clock: 2027-01-05T14:00:00Z or 2027-01-05',
} as const satisfies Option;

export const kind = {
  long: 'kind',
  value: 'KIND',
  values: ['pipeline-review', 'development-session'],
  summary: 'Only the sessions of this kind',
} as const satisfies Option;
