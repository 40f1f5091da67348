import type { Answers } from './answers.ts';
import { type Field, holidaysYaml, quoted, word } from './yaml-text.ts';

/** The parts of a roster. Texts are as they are, `holidays` and the fields' values are YAML already. */
export interface RosterParts {
  readonly organization: string | null;
  readonly timeZone: string;
  readonly hours: string;
  readonly holidays: string;
  readonly people: readonly (readonly Field[])[];
  /** The person under whom the comment stands that says what one person can have. */
  readonly hint: number;
}

/** A roster in YAML with comments that say what else it can hold. `file` is its name in the comments. */
export function composeRoster({ manager, reps, holidays, ...answers }: Answers, file: string): string {
  const people = [
    [field('name', manager.name), field('email', manager.email)],
    ...reps.map((rep) => [
      field('name', rep.name),
      field('email', rep.email),
      field('manager', manager.email),
    ]),
  ];
  return composeParts(
    {
      ...answers,
      holidays: holidaysYaml({ regions: holidays, add: [], remove: [] }),
      people,
      hint: 1,
    },
    file,
  );
}

export function composeParts(parts: RosterParts, file: string): string {
  const lines = [
    '# Who meets whom.',
    `# Look for problems with:       cadence check ${file}`,
    `# Plan the current quarter with: cadence plan ${file}`,
    '# Every field, for an editor:    cadence schema',
    'version: 1',
    parts.organization === null
      ? '# organization: Northwind Traders'
      : `organization: ${quoted(parts.organization)}`,
    '',
    '# What holds for everybody who does not say otherwise.',
    'defaults:',
    `  timeZone: ${word(parts.timeZone)}`,
    `  workingHours: ${quoted(parts.hours)}`,
    '  # A country, or a region such as GB-ENG; a list of them; or false.',
    `  holidays: ${parts.holidays}`,
    '',
    '# The month the fiscal year starts in; January where nothing is said.',
    '# fiscalYearStart: 2',
    '',
    '# How often, in weeks, and for how many minutes.',
    '# sessions:',
    '#   pipeline-review: { every: 1, minutes: 30 }',
    '#   development-session: { every: 2, minutes: 45 }',
    '',
    '# Limits that every plan keeps.',
    '# rules: { sameDay: forbid, buffer: 0, sessionsPerDay: 6 }',
    '',
    "# The e-mail address tells two people apart. A manager can be somebody's rep.",
    'people:',
    ...parts.people.flatMap((fields, index) => [
      ...fields.map(({ name, yaml }, at) => `${at === 0 ? '  - ' : '    '}${name}: ${yaml}`),
      ...(index === parts.hint ? personHint : []),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}

/** What one person can have, as comments that only need their mark taken away. */
const personHint = [
  '    # timeZone: Europe/London',
  '    # workingHours: "Mon-Thu 09:00-17:30, Fri 09:00-13:00"',
  '    # holidays: GB-ENG',
  '    # leave: [2027-02-15..2027-02-19, 2027-03-05]',
  '    # busy: calendars/ada.ics',
  '    # starts: 2027-01-18',
  '    # preferred: { development-session: "Wed-Thu 13:00-17:00" }',
  '    # development: { focus: [discovery], motivator: mastery, goals: [Lead a first meeting alone] }',
];

function field(name: string, text: string): Field {
  return { name, yaml: quoted(text) };
}
