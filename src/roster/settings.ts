import type { Day, Kind, Roster, Rules, SessionRule, WeeklySpan, Weights } from '../model.ts';
import { formatDay, mondayOf, parseDay, weekdayOf } from '../time/day.ts';
import { choices, ranges } from './field.ts';
import type { FieldName } from './fields.ts';
import { readGuard } from './guard.ts';
import { type Reading, reportError } from './reading.ts';
import { type Opened, openShape } from './shape.ts';
import type { Node } from './tree.ts';
import { readDay } from './values/date.ts';
import { type HolidayWish, readHolidays } from './values/holidays.ts';
import { readHours } from './values/hours.ts';
import { readChoice, readInteger, readMonth } from './values/number.ts';
import { readName } from './values/text.ts';
import { readZone } from './values/zone.ts';
import { quoted } from './words.ts';

/** What holds for people who say nothing themselves. */
export interface Defaults {
  readonly timeZone: string | null;
  readonly workingHours: readonly WeeklySpan[] | null;
  readonly holidays: HolidayWish | null;
}

/** Stands in for a zone that is wrong, so that it is reported once and not for every person. */
export const ANY_ZONE = 'UTC';

export type SessionRules = Readonly<Record<Kind, SessionRule>>;
export type Settings = Omit<Roster, 'people'> & { readonly sessions: SessionRules };

const BUILT_IN: SessionRules = {
  'pipeline-review': { every: 1, minutes: 30 },
  'development-session': { every: 2, minutes: 45 },
};

export function readSettings(reading: Reading, opened: Opened<'roster'>): Settings {
  readVersion(reading, opened.version);
  return {
    organization: readName(reading, opened.organization, 'organization'),
    fiscalYearStart: readMonth(reading, opened.fiscalYearStart, 'fiscalYearStart') ?? 1,
    fiscalYearName:
      readChoice(reading, opened.fiscalYearName, 'fiscalYearName', choices.fiscalYearName) ?? 'start',
    anchor: readAnchor(reading, opened.anchor),
    sessions: readSessions(reading, opened.sessions, BUILT_IN),
    rules: readRules(reading, opened.rules),
    guard: readGuard(reading, opened.guard),
  };
}

function readVersion(reading: Reading, node: Node | undefined): void {
  if (node === undefined || (node.kind === 'scalar' && node.text.trim() === '1')) return;
  const text = node.kind === 'scalar' ? node.text : '';
  reportError(
    reading,
    'unsupported-version',
    node,
    `version ${quoted(text)} of the roster format is not known`,
    'write version: 1',
  );
}

const FIRST_ANCHOR = parseDay('2024-01-01') ?? 0;

function readAnchor(reading: Reading, node: Node | undefined): Day {
  const day = readDay(reading, node, 'anchor');
  if (day === null || node === undefined) return FIRST_ANCHOR;
  if (weekdayOf(day) !== 0) {
    const monday = mondayOf(day);
    reportError(
      reading,
      'anchor-not-monday',
      node,
      `${formatDay(day)} is not a Monday`,
      `the nearest Mondays are ${formatDay(monday)} and ${formatDay(monday + 7)}`,
    );
  }
  return day;
}

/** The rhythms of both kinds; what is not said stays as in `base`. */
export function readSessions(reading: Reading, node: Node | undefined, base: SessionRules): SessionRules {
  const opened = node === undefined ? null : openShape(reading, node, 'sessions');
  if (opened === null) return base;
  const read = (kind: FieldName<'sessions'>): SessionRule => {
    const value = opened[kind];
    const rule = value === undefined ? null : openShape(reading, value, 'session');
    if (rule === null) return base[kind];
    const every = readInteger(reading, rule.every, 'every', ranges.every);
    return {
      every: every === 1 || every === 2 ? every : base[kind].every,
      minutes: readInteger(reading, rule.minutes, 'minutes', ranges.minutes) ?? base[kind].minutes,
    };
  };
  return {
    'pipeline-review': read('pipeline-review'),
    'development-session': read('development-session'),
  };
}

function readRules(reading: Reading, node: Node | undefined): Rules {
  const opened = (node === undefined ? null : openShape(reading, node, 'rules')) ?? {};
  return {
    sameDay: readChoice(reading, opened.sameDay, 'sameDay', choices.sameDay) ?? 'forbid',
    buffer: readInteger(reading, opened.buffer, 'buffer', ranges.buffer) ?? 0,
    sessionsPerDay: readInteger(reading, opened.sessionsPerDay, 'sessionsPerDay', ranges.sessionsPerDay) ?? 6,
    quarterEnd: readChoice(reading, opened.quarterEnd, 'quarterEnd', choices.quarterEnd) ?? 'shield',
    weights: readWeights(reading, opened.weights),
  };
}

function readWeights(reading: Reading, node: Node | undefined): Partial<Weights> {
  const opened = node === undefined ? null : openShape(reading, node, 'weights');
  const weights: { -readonly [name in keyof Weights]?: number } = {};
  for (const [name, value] of Object.entries(opened ?? {})) {
    const weight = readInteger(reading, value, name, ranges.weight);
    if (weight !== null) weights[name as FieldName<'weights'>] = weight;
  }
  return weights;
}

export function readDefaults(reading: Reading, node: Node | undefined): Defaults {
  const opened = (node === undefined ? null : openShape(reading, node, 'defaults')) ?? {};
  return {
    timeZone:
      opened.timeZone === undefined ? null : (readZone(reading, opened.timeZone, 'timeZone') ?? ANY_ZONE),
    workingHours:
      opened.workingHours === undefined ? null : readHours(reading, opened.workingHours, 'workingHours'),
    holidays: readHolidays(reading, opened.holidays, 'holidays'),
  };
}
