import type { Person, Roster } from '../model.ts';
import { type LookReader, looksIn } from './look-reader.ts';
import { connect } from './management.ts';
import { type Candidate, readPerson } from './person.ts';
import { hasErrors, type Reading, report, reportError } from './reading.ts';
import { type Defaults, readDefaults, readSettings } from './settings.ts';
import { openShape } from './shape.ts';
import { templatesIn } from './template-paths.ts';
import type { Node } from './tree.ts';
import { short } from './words.ts';

/** A tree as a roster; null, reported, where it has no people. */
export function rosterOf(
  reading: Reading,
  node: Node,
  asked: Defaults,
  readLooks: LookReader | null,
): Roster | null {
  if (node.kind === 'list') {
    reportError(reading, 'wrong-type', node, 'the roster starts with a list', 'put the people under people:');
    return null;
  }
  const opened = openShape(reading, node, 'roster');
  if (opened === null) return null;
  const { sessions, ...settings } = readSettings(reading, opened);
  const own = readDefaults(reading, opened.defaults);
  const defaults = {
    timeZone: asked.timeZone ?? own.timeZone,
    workingHours: asked.workingHours ?? own.workingHours,
    holidays: asked.holidays ?? own.holidays,
  };
  if (opened.people === undefined) return null;
  if (opened.people.kind !== 'list') {
    const hint = 'start each person with a dash: - name: Ada Lovelace';
    reportError(reading, 'wrong-type', opened.people, 'people is not a list', hint);
    return null;
  }
  const { items } = opened.people;
  const candidates = items.flatMap((item) => readPerson(reading, item, defaults, sessions, readLooks) ?? []);
  reportZoneless(reading, candidates);
  const people = connect(reading, candidates);
  if (items.length === 0) {
    reportError(reading, 'empty-roster', opened.people, 'people is empty', 'add the reps and their manager');
  } else reportAsWhole(reading, candidates, people, defaults);
  return {
    ...settings,
    ...looksIn(reading, opened, readLooks, 'calendar'),
    ...templatesIn(reading, opened, 'agendas'),
    people,
  };
}

/** One problem where nobody has a zone, one for each person where somebody has. */
function reportZoneless(reading: Reading, candidates: readonly Candidate[]): void {
  const zoneless = candidates.filter((candidate) => !candidate.hasZone);
  const all = zoneless.length > 1 && zoneless.length === candidates.length;
  for (const { person, span } of all ? zoneless.slice(0, 1) : zoneless) {
    const message = all
      ? `none of the ${zoneless.length} people has a time zone, ${short(person.name)} first`
      : `${short(person.name)} has no time zone, and there is no default`;
    const hint =
      reading.format === 'csv'
        ? 'add a column time_zone, or give --time-zone Europe/London'
        : 'add timeZone here or under defaults, for example timeZone: Europe/London';
    reportError(reading, 'missing-time-zone', span, message, hint);
  }
}

/** What only shows when everybody is there, and only matters when nothing else is wrong. */
function reportAsWhole(
  reading: Reading,
  candidates: readonly Candidate[],
  people: readonly Person[],
  defaults: Defaults,
): void {
  const [first] = candidates;
  if (first === undefined || hasErrors(reading.problems)) return;
  if (people.every((person) => person.manager === null)) {
    const hint = 'give the reps a manager: manager: grace@northwind.example';
    reportError(reading, 'no-pairs', first.span, 'nobody has a manager, so there is nothing to plan', hint);
  }
  if (defaults.holidays === null && !candidates.some((candidate) => candidate.saysHolidays)) {
    const hint = 'add holidays: US (or false) under defaults, or give --holidays US';
    report(
      reading,
      'note',
      'no-holidays',
      first.span,
      'no holidays are given, so sessions may fall on public holidays',
      hint,
    );
  }
}
