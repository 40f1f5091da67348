import type { OpenItem, Person, RosterText } from '../../model.ts';
import { readRoster } from '../../roster/read-roster.ts';
import { formatDay } from '../../time/day.ts';
import type { Context } from '../commands/context.ts';
import { readColumns } from '../read-columns.ts';
import { readSource } from '../read-source.ts';
import { report } from '../report.ts';
import { readDefaults } from '../roster-input.ts';
import { composeParts } from './compose-roster.ts';
import { type Field, holidaysYaml, hoursText, list, quoted, word } from './yaml-text.ts';

/** The people of a CSV export as a roster in YAML, or null, reported, where the export has errors. */
export async function rosterFromCsv(path: string, file: string, context: Context): Promise<string | null> {
  const { world, given } = context;
  const source = await readSource(path, world);
  const { value, diagnostics } = await readRoster(source, {
    format: 'csv',
    columns: readColumns(given.list('columns')),
    defaults: readDefaults(given),
  });
  await report(diagnostics, new Map([[source.file, source.text]]), context);
  if (value === null) return null;
  const timeZone = commonest(value.people.map((person) => person.timeZone));
  const hours = commonest(value.people.map((person) => hoursText(person.workingHours)));
  const holidays = commonest(value.people.map((person) => holidaysYaml(person.holidays)));
  const defaults = { timeZone, hours, holidays };
  return composeParts(
    {
      organization: given.text('organization'),
      ...defaults,
      people: value.people.map((person) => fieldsOf(person, defaults)),
      hint: 0,
    },
    file,
  );
}

interface Common {
  readonly timeZone: string;
  readonly hours: string;
  readonly holidays: string;
}

function fieldsOf(person: Person, common: Common): Field[] {
  const { development } = person;
  const texts = (field: 'focus' | 'strengths' | 'goals' | 'notes'): string =>
    list(development[field].map(({ text }) => quoted(text)));
  const hours = hoursText(person.workingHours);
  const holidays = holidaysYaml(person.holidays);
  const leave = person.leave.map(({ first, last }) =>
    first === last ? formatDay(first) : `${formatDay(first)}..${formatDay(last)}`,
  );
  const own: Field[] = [
    { name: 'focus', yaml: texts('focus') },
    { name: 'motivator', yaml: development.motivator === null ? '' : quoted(development.motivator.text) },
    { name: 'strengths', yaml: texts('strengths') },
    { name: 'goals', yaml: texts('goals') },
    { name: 'notes', yaml: texts('notes') },
    { name: 'plan', yaml: development.plan === undefined ? '' : quoted(development.plan.path) },
  ];
  const open: Field[] = [
    { name: 'pipeline-review', yaml: openItems(person.carryOver?.['pipeline-review']) },
    { name: 'development-session', yaml: openItems(person.carryOver?.['development-session']) },
  ];
  const fields: Field[] = [
    { name: 'name', yaml: quoted(person.name) },
    { name: 'email', yaml: quoted(person.email) },
    { name: 'manager', yaml: person.manager === null ? '' : quoted(person.manager) },
    { name: 'timeZone', yaml: person.timeZone === common.timeZone ? '' : word(person.timeZone) },
    { name: 'workingHours', yaml: hours === common.hours ? '' : quoted(hours) },
    { name: 'holidays', yaml: holidays === common.holidays ? '' : holidays },
    { name: 'leave', yaml: list(leave) },
    { name: 'busy', yaml: list(person.busy.map(({ path }) => quoted(path))) },
    { name: 'starts', yaml: person.starts === null ? '' : formatDay(person.starts) },
    { name: 'ends', yaml: person.ends === null ? '' : formatDay(person.ends) },
    { name: 'development', yaml: mapping(given(own)) },
    { name: 'carryOver', yaml: mapping(given(open)) },
    { name: 'calendar', yaml: mapping(given(lookFields(person))) },
  ];
  return given(fields);
}

/** Texts with their days before them; a CSV file says no more of them. */
function openItems(items: readonly OpenItem[] = []): string {
  return list(items.map(({ text, after }) => quoted(after === null ? text : `${formatDay(after)} ${text}`)));
}

/** What the columns of a CSV file say of a calendar holds for both kinds. */
function lookFields({ calendar }: Person): Field[] {
  const { reminders, location, conference } = calendar?.['development-session'] ?? {};
  const shown = (text: RosterText | null | undefined): string =>
    text === undefined ? '' : text === null ? 'false' : quoted(text.text);
  return [
    { name: 'reminder', yaml: reminders === undefined ? '' : list(reminders.map(String)) || 'false' },
    { name: 'location', yaml: shown(location) },
    { name: 'conference', yaml: shown(conference) },
  ];
}

/** Fields that say something. */
function given(fields: readonly Field[]): Field[] {
  return fields.filter(({ yaml }) => yaml !== '');
}

function mapping(fields: readonly Field[]): string {
  return fields.length === 0 ? '' : `{ ${fields.map(({ name, yaml }) => `${name}: ${yaml}`).join(', ')} }`;
}

/** The value most people have, the first in order where two are as common. */
function commonest(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return ranked[0]?.[0] ?? '';
}
