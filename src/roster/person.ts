import type { Development, Person, RosterText, WeeklySpan } from '../model.ts';
import { formatDay } from '../time/day.ts';
import { few, readAlike } from './alike.ts';
import { type LookReader, looksIn } from './look-reader.ts';
import { placeOf, type Reading, reportError } from './reading.ts';
import { ANY_ZONE, type Defaults, readSessions, type SessionRules } from './settings.ts';
import { openShape } from './shape.ts';
import { templatesIn } from './template-paths.ts';
import type { Node, Span } from './tree.ts';
import { readCarryOver } from './values/carry-over.ts';
import { readDay } from './values/date.ts';
import { readEmail } from './values/email.ts';
import { readGoals } from './values/goals.ts';
import { holidaysOf, readHolidays } from './values/holidays.ts';
import { readHours } from './values/hours.ts';
import { readLeave } from './values/leave.ts';
import { readItems, readName, readScalar, readText, readTexts } from './values/text.ts';
import { readZone } from './values/zone.ts';
import { short } from './words.ts';

/** A person as far as one can be read alone; who the manager is takes the whole roster. */
export interface Candidate {
  /** Without a manager; the e-mail address is empty where there is no valid one. */
  readonly person: Person;
  readonly span: Span;
  /** As written, right or wrong. */
  readonly email: Written | null;
  /** As written: an address or a name. */
  readonly manager: Written | null;
  readonly hasZone: boolean;
  readonly saysHolidays: boolean;
}

export interface Written {
  readonly text: string;
  readonly span: Span;
}

const NINE_TO_FIVE: readonly WeeklySpan[] = ([0, 1, 2, 3, 4] as const).map((weekday) => ({
  weekday,
  from: 540,
  to: 1020,
}));

/** Null, reported, where the node is no mapping. */
export function readPerson(
  reading: Reading,
  node: Node,
  defaults: Defaults,
  sessions: SessionRules,
  readLooks: LookReader | null,
): Candidate | null {
  const opened = openShape(reading, node, 'person');
  if (opened === null) return null;
  const name = readName(reading, opened.name, 'name');
  const email = readEmail(reading, opened.email, 'email');
  const zone = readZone(reading, opened.timeZone, 'timeZone') ?? defaults.timeZone;
  const starts = readDay(reading, opened.starts, 'starts');
  const ends = readDay(reading, opened.ends, 'ends');
  if (starts !== null && ends !== null && ends < starts && opened.ends !== undefined) {
    const message = `${short(name ?? email ?? 'somebody')} ends on ${formatDay(ends)}, before starting on ${formatDay(starts)}`;
    reportError(reading, 'ends-before-start', opened.ends, message, 'exchange the two or mend one');
  }
  const span = opened.name ?? opened.email ?? node;
  const person: Person = {
    name: name ?? email ?? '',
    email: email ?? '',
    manager: null,
    timeZone: zone ?? ANY_ZONE,
    workingHours: readAlike(
      reading,
      reading.hours,
      opened.workingHours,
      () => readOwnHours(reading, opened.workingHours) ?? defaults.workingHours ?? NINE_TO_FIVE,
    ),
    holidays: readAlike(reading, reading.holidays, opened.holidays, () =>
      holidaysOf(readHolidays(reading, opened.holidays, 'holidays'), defaults.holidays),
    ),
    leave: few(readLeave(reading, opened.leave, 'leave')),
    busy: few(readBusy(reading, opened.busy)),
    starts,
    ends,
    preferred: readPreferred(reading, opened.preferred),
    sessions: readSessions(reading, opened.sessions, sessions),
    development: readDevelopment(reading, opened.development),
    ...looksIn(reading, opened, readLooks, 'calendar'),
    ...looksIn(reading, opened, readLooks, 'teamCalendar'),
    ...templatesIn(reading, opened, 'agendas'),
    ...templatesIn(reading, opened, 'teamAgendas'),
    ...readCarryOver(reading, opened.carryOver),
    place: placeOf(reading, span),
  };
  return {
    person,
    span,
    email: written(opened.email),
    manager: opened.manager === undefined ? null : written(readScalar(reading, opened.manager, 'manager')),
    hasZone: zone !== null || opened.timeZone !== undefined,
    saysHolidays: opened.holidays !== undefined,
  };
}

function written(node: Node | null | undefined): Written | null {
  return node?.kind === 'scalar' ? { text: node.text.trim(), span: node } : null;
}

function readOwnHours(reading: Reading, node: Node | undefined): readonly WeeklySpan[] | null {
  return node === undefined ? null : readHours(reading, node, 'workingHours');
}

function readBusy(reading: Reading, node: Node | undefined): Person['busy'] {
  return readItems(reading, node, 'busy').flatMap((scalar) => {
    const path = scalar.text.trim();
    return path === '' ? [] : [{ path, place: placeOf(reading, scalar) }];
  });
}

const NO_WISH: Person['preferred'] = { 'pipeline-review': few([]), 'development-session': few([]) };

function readPreferred(reading: Reading, node: Node | undefined): Person['preferred'] {
  const opened = node === undefined ? null : openShape(reading, node, 'preferred');
  if (opened === null) return NO_WISH;
  const read = (kind: keyof typeof opened): readonly WeeklySpan[] => {
    const value = opened[kind];
    return value === undefined ? [] : (readHours(reading, value, kind) ?? []);
  };
  return {
    'pipeline-review': read('pipeline-review'),
    'development-session': read('development-session'),
  };
}

const NOTHING_SAID: Development = {
  focus: few([]),
  motivator: null,
  strengths: few([]),
  goals: few([]),
  notes: few([]),
};

function readDevelopment(reading: Reading, node: Node | undefined): Development {
  const opened = node === undefined ? null : openShape(reading, node, 'development');
  if (opened === null) return NOTHING_SAID;
  const list = (field: 'focus' | 'strengths' | 'notes'): readonly RosterText[] =>
    few(readTexts(reading, opened[field], field));
  return {
    focus: list('focus'),
    motivator: readText(reading, opened.motivator, 'motivator'),
    strengths: list('strengths'),
    ...readGoals(reading, opened.goals),
    notes: list('notes'),
    ...readPlanField(reading, opened.plan),
  };
}

function readPlanField(reading: Reading, node: Node | undefined): Pick<Development, 'plan'> {
  const path = readName(reading, node, 'plan');
  return path === null || node === undefined ? {} : { plan: { path, place: placeOf(reading, node) } };
}
