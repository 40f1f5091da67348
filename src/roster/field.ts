/** One field of a roster, as fields.ts lists them. */
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
  | 'goals'
  | 'open-items'
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
  | 'reminders'
  | 'place'
  | 'link'
  | 'color'
  | 'flag'
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
  /** Less than a displaced session. */
  weight: { from: 0, to: 900, step: 1 },
  /** Four weeks: more than Google takes, nobody has. */
  reminder: { from: 0, to: 40_320, step: 1 },
} as const;

export const choices = {
  fiscalYearName: ['start', 'end'],
  kind: ['pipeline-review', 'development-session'],
  sameDay: ['forbid', 'allow'],
  quarterEnd: ['shield', 'none'],
} as const;
