import type { Development, Person, RosterText, WeeklySpan } from '../model.ts';
import { formatDay } from '../time/day.ts';
import { placeOf, type Reading, reportError } from './reading.ts';
import { type Defaults, readSessions, type SessionRules } from './settings.ts';
import { openShape } from './shape.ts';
import type { Node, Span } from './tree.ts';
import { readDay } from './values/date.ts';
import { readEmail } from './values/email.ts';
import { holidaysOf, readHolidays } from './values/holidays.ts';
import { readHours } from './values/hours.ts';
import { readLeave } from './values/leave.ts';
import { readItems, readName, readScalar, readText, readTexts } from './values/text.ts';
import { readZone } from './values/zone.ts';

/** A person as far as one can be read alone; who the manager is takes the whole roster. */
export interface Candidate {
  readonly person: Person;
  readonly emailSpan: Span;
  /** As written: an address or a name. */
  readonly manager: { readonly text: string; readonly span: Span } | null;
}

const WEEKDAYS_NINE_TO_FIVE: readonly WeeklySpan[] = ([0, 1, 2, 3, 4] as const).map((weekday) => ({
  weekday,
  from: 540,
  to: 1020,
}));

/** Null, reported, where there is no telling who it is. */
export function readPerson(
  reading: Reading,
  node: Node,
  defaults: Defaults,
  sessions: SessionRules,
): Candidate | null {
  const opened = openShape(reading, node, 'person');
  if (opened === null) return null;
  const name = readRequiredName(reading, opened.name);
  const email = readEmail(reading, opened.email, 'email');
  const manager = opened.manager === undefined ? null : readScalar(reading, opened.manager, 'manager');
  const ownZone = readZone(reading, opened.timeZone, 'timeZone');
  const timeZone = ownZone ?? defaults.timeZone;
  if (timeZone === null && opened.timeZone === undefined) {
    reportNoZone(reading, opened.name ?? opened.email ?? node, name ?? email);
  }
  const hours =
    opened.workingHours === undefined ? null : readHours(reading, opened.workingHours, 'workingHours');
  const starts = readDay(reading, opened.starts, 'starts');
  const ends = readDay(reading, opened.ends, 'ends');
  if (starts !== null && ends !== null && ends < starts && opened.ends !== undefined) {
    const message = `${name ?? email ?? 'somebody'} ends on ${formatDay(ends)}, before starting on ${formatDay(starts)}`;
    reportError(reading, 'ends-before-start', opened.ends, message, 'exchange the two or mend one');
  }
  const person = {
    name: name ?? '',
    email: email ?? '',
    manager: null,
    timeZone: timeZone ?? 'UTC',
    workingHours: hours ?? defaults.workingHours ?? WEEKDAYS_NINE_TO_FIVE,
    holidays: holidaysOf(readHolidays(reading, opened.holidays, 'holidays'), defaults.holidays),
    leave: readLeave(reading, opened.leave, 'leave'),
    busy: readBusy(reading, opened.busy),
    starts,
    ends,
    preferred: readPreferred(reading, opened.preferred),
    sessions: readSessions(reading, opened.sessions, sessions),
    development: readDevelopment(reading, opened.development),
    place: placeOf(reading, opened.name ?? opened.email ?? node),
  };
  if (email === null || opened.email === undefined) return null;
  const asked =
    manager === null || manager.text.trim() === '' ? null : { text: manager.text.trim(), span: manager };
  return { person, emailSpan: opened.email, manager: asked };
}

function readRequiredName(reading: Reading, node: Node | undefined): string | null {
  const name = readName(reading, node, 'name');
  if (name === null && node?.kind === 'scalar') {
    reportError(reading, 'missing-field', node, 'name is empty', 'write the name as people say it');
  }
  return name;
}

function reportNoZone(reading: Reading, node: Node, who: string | null): void {
  reportError(
    reading,
    'missing-time-zone',
    node,
    `${who ?? 'somebody'} has no time zone, and there is none in defaults`,
    'add timeZone here or under defaults, for example timeZone: Europe/London',
  );
}

function readBusy(reading: Reading, node: Node | undefined): Person['busy'] {
  return readItems(reading, node, 'busy').flatMap((scalar) => {
    const path = scalar.text.trim();
    return path === '' ? [] : [{ path, place: placeOf(reading, scalar) }];
  });
}

function readPreferred(reading: Reading, node: Node | undefined): Person['preferred'] {
  const opened = (node === undefined ? null : openShape(reading, node, 'preferred')) ?? {};
  const read = (kind: keyof typeof opened): readonly WeeklySpan[] => {
    const value = opened[kind];
    return value === undefined ? [] : (readHours(reading, value, kind) ?? []);
  };
  return {
    'pipeline-review': read('pipeline-review'),
    'development-session': read('development-session'),
  };
}

function readDevelopment(reading: Reading, node: Node | undefined): Development {
  const opened = (node === undefined ? null : openShape(reading, node, 'development')) ?? {};
  const list = (field: 'focus' | 'strengths' | 'goals' | 'notes'): RosterText[] =>
    readTexts(reading, opened[field], field);
  return {
    focus: list('focus'),
    motivator: readText(reading, opened.motivator, 'motivator'),
    strengths: list('strengths'),
    goals: list('goals'),
    notes: list('notes'),
  };
}
