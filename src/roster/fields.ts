/**
 * The one list of a roster's fields. What a field is called, which values it takes and what it is for
 * is written here and nowhere else: unknown fields, the JSON Schema, the CSV columns and the field
 * tables of the documentation all come from this list.
 */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly required?: true;
  /** Its CSV column; a field without one is not in CSV files. */
  readonly column?: string;
  /** What holds where it is not given, in words. */
  readonly default?: string;
  /** One sentence. */
  readonly doc: string;
  /** As one would write it in YAML. */
  readonly example: string;
}

export type FieldType =
  | 'text'
  | 'texts'
  | 'email'
  | 'manager'
  | 'zone'
  | 'hours'
  | 'holidays'
  | 'regions'
  | 'named-days'
  | 'days'
  | 'day'
  | 'leave'
  | 'paths'
  | 'month'
  | 'people'
  | { readonly integer: { readonly from: number; readonly to: number; readonly step: number } }
  | { readonly choice: readonly string[] }
  | { readonly shape: string };

/** Whole numbers from `from` to `to` in steps of `step`. */
export const ranges = {
  version: { from: 1, to: 1, step: 1 },
  every: { from: 1, to: 2, step: 1 },
  minutes: { from: 5, to: 240, step: 5 },
  buffer: { from: 0, to: 120, step: 5 },
  sessionsPerDay: { from: 1, to: 24, step: 1 },
} as const;

export const choices = {
  fiscalYearName: ['start', 'end'],
  sameDay: ['forbid', 'allow'],
} as const;

export const fields = {
  roster: [
    {
      name: 'version',
      type: { integer: ranges.version },
      default: '1',
      doc: 'The version of this format.',
      example: '1',
    },
    {
      name: 'organization',
      type: 'text',
      doc: 'The name of the organisation, for the calendars’ names.',
      example: 'Northwind Traders',
    },
    {
      name: 'defaults',
      type: { shape: 'defaults' },
      doc: 'What holds for everybody who does not say otherwise.',
      example: '{ timeZone: America/New_York, holidays: US }',
    },
    {
      name: 'fiscalYearStart',
      type: 'month',
      default: '1',
      doc: 'The month in which the fiscal year starts, as a number or an English name.',
      example: 'February',
    },
    {
      name: 'fiscalYearName',
      type: { choice: choices.fiscalYearName },
      default: 'start',
      doc: 'Whether a fiscal year is named after the calendar year it starts or the one it ends in.',
      example: 'end',
    },
    {
      name: 'anchor',
      type: 'day',
      default: '2024-01-01',
      doc: 'The Monday from which fortnights are counted, for ever; changing it moves every biweekly session.',
      example: '2024-01-01',
    },
    {
      name: 'sessions',
      type: { shape: 'sessions' },
      doc: 'How often and for how long the two kinds of session are held.',
      example: '{ development-session: { every: 2, minutes: 60 } }',
    },
    {
      name: 'rules',
      type: { shape: 'rules' },
      doc: 'Limits that every plan keeps.',
      example: '{ buffer: 10, sessionsPerDay: 5 }',
    },
    {
      name: 'people',
      type: 'people',
      required: true,
      doc: 'Everybody: the reps, their managers, and managers who are somebody’s rep.',
      example: '[{ name: Grace Hopper, email: grace@northwind.example }]',
    },
    {
      name: '$schema',
      type: 'text',
      doc: 'The JSON Schema of this format, for editors that look for it here.',
      example: 'schema/roster.json',
    },
  ],
  defaults: [
    {
      name: 'timeZone',
      type: 'zone',
      doc: 'The time zone of everybody who gives none.',
      example: 'America/New_York',
    },
    {
      name: 'workingHours',
      type: 'hours',
      default: 'Mon-Fri 09:00-17:00',
      doc: 'The working hours of everybody who gives none.',
      example: 'Mon-Fri 09:00-17:00',
    },
    {
      name: 'holidays',
      type: 'holidays',
      default: 'false',
      doc: 'The public holidays of everybody who gives none; days added or removed here hold for everybody.',
      example: 'US',
    },
  ],
  person: [
    {
      name: 'name',
      type: 'text',
      required: true,
      column: 'name',
      doc: 'The name as people say it.',
      example: 'Ada Lovelace',
    },
    {
      name: 'email',
      type: 'email',
      required: true,
      column: 'email',
      doc: 'The e-mail address, which is what tells two people apart; upper and lower case are the same.',
      example: 'ada@northwind.example',
    },
    {
      name: 'manager',
      type: 'manager',
      column: 'manager',
      default: 'nobody',
      doc: 'The manager’s e-mail address, or a name that only one person here has.',
      example: 'grace@northwind.example',
    },
    {
      name: 'timeZone',
      type: 'zone',
      column: 'time_zone',
      default: 'that of `defaults`',
      doc: 'The time zone the person works in, by its IANA name.',
      example: 'Europe/London',
    },
    {
      name: 'workingHours',
      type: 'hours',
      column: 'working_hours',
      default: 'those of `defaults`',
      doc: 'Days and times of a week, on the clock of the person’s own zone; hours may run past midnight.',
      example: '"Mon-Thu 09:00-17:30, Fri 09:00-13:00"',
    },
    {
      name: 'holidays',
      type: 'holidays',
      column: 'holidays',
      default: 'those of `defaults`',
      doc: 'The country or region whose public holidays are free, several of them, days added or removed, or false.',
      example: 'GB-ENG',
    },
    {
      name: 'leave',
      type: 'leave',
      column: 'leave',
      default: 'none',
      doc: 'Days and ranges of days away, first and last day included.',
      example: '[2027-02-15..2027-02-19, 2027-03-05]',
    },
    {
      name: 'busy',
      type: 'paths',
      column: 'busy',
      default: 'none',
      doc: 'Calendar files (.ics) of what the person already has, relative to the roster.',
      example: 'calendars/ada.ics',
    },
    {
      name: 'starts',
      type: 'day',
      column: 'starts',
      doc: 'The first day in the team; nothing is planned before it.',
      example: '2027-01-18',
    },
    {
      name: 'ends',
      type: 'day',
      column: 'ends',
      doc: 'The last day in the team; nothing is planned after it.',
      example: '2027-02-26',
    },
    {
      name: 'preferred',
      type: { shape: 'preferred' },
      doc: 'When each kind of session is best held; a wish, not a rule.',
      example: '{ development-session: "Wed-Thu 13:00-17:00" }',
    },
    {
      name: 'sessions',
      type: { shape: 'sessions' },
      default: 'those of the roster',
      doc: 'How often and for how long this person, as a rep, meets the manager.',
      example: '{ pipeline-review: { minutes: 45 } }',
    },
    {
      name: 'development',
      type: { shape: 'development' },
      doc: 'What the person works on; it shapes the agendas of the development sessions.',
      example: '{ focus: [discovery], motivator: mastery }',
    },
  ],
  sessions: [
    {
      name: 'pipeline-review',
      type: { shape: 'session' },
      default: '{ every: 1, minutes: 30 }',
      doc: 'The rhythm of the pipeline reviews.',
      example: '{ every: 1, minutes: 30 }',
    },
    {
      name: 'development-session',
      type: { shape: 'session' },
      default: '{ every: 2, minutes: 45 }',
      doc: 'The rhythm of the development sessions.',
      example: '{ every: 2, minutes: 45 }',
    },
  ],
  session: [
    {
      name: 'every',
      type: { integer: ranges.every },
      doc: 'Weeks from one session to the next: 1 is weekly, 2 is biweekly.',
      example: '2',
    },
    {
      name: 'minutes',
      type: { integer: ranges.minutes },
      doc: 'How long a session lasts, in steps of five minutes.',
      example: '45',
    },
  ],
  rules: [
    {
      name: 'sameDay',
      type: { choice: choices.sameDay },
      default: 'forbid',
      doc: 'Whether a rep may have a development session on the day of a pipeline review.',
      example: 'forbid',
    },
    {
      name: 'buffer',
      type: { integer: ranges.buffer },
      default: '0',
      doc: 'Minutes kept free between two sessions of one person.',
      example: '10',
    },
    {
      name: 'sessionsPerDay',
      type: { integer: ranges.sessionsPerDay },
      default: '6',
      doc: 'How many sessions one person has in a day, at most.',
      example: '6',
    },
  ],
  preferred: [
    {
      name: 'pipeline-review',
      type: 'hours',
      doc: 'When pipeline reviews are best held.',
      example: '"Mon-Tue 09:00-12:00"',
    },
    {
      name: 'development-session',
      type: 'hours',
      doc: 'When development sessions are best held.',
      example: '"Wed-Thu 13:00-17:00"',
    },
  ],
  development: [
    {
      name: 'focus',
      type: 'texts',
      column: 'focus',
      doc: 'The skills the person works on, most important first.',
      example: '[discovery, negotiation]',
    },
    {
      name: 'motivator',
      type: 'text',
      column: 'motivator',
      doc: 'What drives the person.',
      example: 'mastery',
    },
    {
      name: 'strengths',
      type: 'texts',
      column: 'strengths',
      doc: 'What the person is already good at.',
      example: '[Stays calm when a conversation gets hard]',
    },
    {
      name: 'goals',
      type: 'texts',
      column: 'goals',
      doc: 'What the person wants to have reached.',
      example: '[Lead a first customer meeting alone]',
    },
    {
      name: 'notes',
      type: 'texts',
      column: 'notes',
      doc: 'Anything else for the development sessions.',
      example: '[Wants to teach the new joiners]',
    },
  ],
  holidays: [
    {
      name: 'of',
      type: 'regions',
      default: 'those of `defaults`',
      doc: 'The country or region, or several.',
      example: '[US, GB-ENG]',
    },
    {
      name: 'add',
      type: 'named-days',
      doc: 'Days that are free too, or ranges of them, each with a name.',
      example: '[2027-12-24 Company day]',
    },
    {
      name: 'remove',
      type: 'days',
      doc: 'Public holidays on which people work.',
      example: '[2027-02-15]',
    },
  ],
  'named-day': [
    { name: 'date', type: 'leave', required: true, doc: 'The day, or a range.', example: '2027-12-24' },
    {
      name: 'name',
      type: 'text',
      default: 'Day off',
      doc: 'What the day is called.',
      example: 'Company day',
    },
  ],
} as const satisfies Record<string, readonly Field[]>;

export type Shape = keyof typeof fields;
export type FieldName<S extends Shape> = (typeof fields)[S][number]['name'];
