import type { Field } from '../field.ts';
import { fields } from '../fields.ts';

/** A CSV column: what it is called, and the field that its cells fill. */
export interface Column {
  readonly name: string;
  readonly field: Field;
  /** The field that its field belongs under; null: it is the person's own. */
  readonly under: 'development' | 'carryOver' | 'calendar' | null;
}

/** Every field that has a column, in the order of fields.ts. */
export function allColumns(): readonly Column[] {
  columns ??= [
    ...columnsOf(fields.person, null),
    ...columnsOf(fields.development, 'development'),
    ...columnsOf(fields.carryOver, 'carryOver'),
    ...columnsOf(fields.calendar, 'calendar'),
  ];
  return columns;
}

/** Most rosters are no CSV files. */
let columns: readonly Column[] | null = null;

function columnsOf(list: readonly Field[], under: Column['under']): Column[] {
  return list.flatMap((field) => (field.column === undefined ? [] : [{ name: field.column, field, under }]));
}

/** A heading without case, blanks and punctuation: `Time Zone`, `time_zone` and `timeZone` are one. */
export function bareHeading(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}

let known: ReadonlyMap<string, Column> | null = null;

export function columnNamed(heading: string): Column | null {
  known ??= new Map(allColumns().map((column) => [bareHeading(column.name), column]));
  return known.get(bareHeading(heading)) ?? null;
}

/**
 * What personnel systems call these columns. Only used to suggest: a heading that merely looks right
 * (the manager's name, a date of hire in another company) must be chosen by whoever runs the command.
 */
const GUESSES: Readonly<Record<string, readonly string[]>> = {
  name: ['fullname', 'employeename', 'displayname', 'preferredname', 'employee', 'worker', 'person'],
  email: [
    'emailaddress',
    'workemail',
    'workemailaddress',
    'companyemail',
    'businessemail',
    'mail',
    'primaryemail',
    'primaryworkemail',
    'employeeemail',
  ],
  manager: [
    'manageremail',
    'manageremailaddress',
    'reportsto',
    'reportstoemail',
    'linemanager',
    'linemanageremail',
    'supervisor',
    'supervisoremail',
    'managername',
    'directmanager',
  ],
  time_zone: ['tz', 'timezonename', 'localtimezone', 'zone'],
  working_hours: ['workhours', 'hours', 'officehours', 'schedule', 'workschedule', 'workinghoursperweek'],
  holidays: ['holidaycalendar', 'publicholidays', 'holidayregion', 'countrycode'],
  leave: ['timeoff', 'pto', 'vacation', 'absence', 'absences', 'leavedates'],
  busy: ['calendar', 'calendarfile', 'ics'],
  starts: ['startdate', 'hiredate', 'dateofhire', 'joiningdate', 'joined', 'start', 'employmentstartdate'],
  ends: ['enddate', 'terminationdate', 'lastday', 'lastdayofwork', 'leavingdate', 'end', 'employmentenddate'],
};

const FIRST_NAMES = ['firstname', 'givenname', 'forename', 'preferredfirstname', 'legalfirstname'];
const LAST_NAMES = ['lastname', 'surname', 'familyname', 'preferredlastname', 'legallastname'];

/** The headings among `headings` that look like a column's, ready to be written after `--columns`. */
export function guessFor(column: string, headings: readonly string[]): string | null {
  const find = (names: readonly string[]): string | undefined => {
    for (const name of names) {
      const heading = headings.find((each) => bareHeading(each) === name);
      if (heading !== undefined) return heading;
    }
    return undefined;
  };
  const guess = find(GUESSES[column] ?? []);
  if (guess !== undefined) return guess;
  const [first, last] = column === 'name' ? [find(FIRST_NAMES), find(LAST_NAMES)] : [];
  return first === undefined || last === undefined ? null : `${first}+${last}`;
}
