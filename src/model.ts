/**
 * The domain's types, and no code. The words are those of docs/glossary.md.
 *
 * Units, everywhere:
 * - a `Day` counts civil days from 1970-01-01, in nobody's zone;
 * - a `Minute` counts minutes of wall-clock time from midnight (it may pass 1,440 where hours run past midnight);
 * - an `Instant` counts whole minutes of UTC from 1970-01-01T00:00Z.
 */

import type { Development, OpenItem, RosterText, TemplatePaths } from './development.ts';
import type { CalendarLooks, Layout, ManagerFolder } from './look.ts';

export type * from './development.ts';
export type * from './look.ts';

export type Day = number;
export type Minute = number;
export type Instant = number;

/** Monday is 0, Sunday is 6. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

export type Kind = 'pipeline-review' | 'development-session';

// ---------------------------------------------------------------- roster

/** First and last day, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** One stretch of a week's hours; `to` passes 1,440 where the stretch runs past midnight. */
export interface WeeklySpan {
  readonly weekday: Weekday;
  readonly from: Minute;
  readonly to: Minute;
}

export interface HolidayChoice {
  /** Regions as written in the roster, upper case: `US`, `GB-ENG`, `DE-BY`. Empty: none. */
  readonly regions: readonly string[];
  readonly add: readonly { readonly day: Day; readonly name: string }[];
  readonly remove: readonly Day[];
}

export interface SessionRule {
  /** Weeks between two sessions of a series: 1 weekly, 2 biweekly. */
  readonly every: 1 | 2;
  readonly minutes: number;
}

export interface Rules {
  readonly sameDay: 'forbid' | 'allow';
  /** Minutes kept free between two sessions of one person. */
  readonly buffer: number;
  /** Sessions one person has in a day, at most. */
  readonly sessionsPerDay: number;
  /** Whether development sessions of a quarter's last two weeks are held a week early rather than not at all. */
  readonly quarterEnd: 'shield' | 'none';
  /** What is given for wishes and customs, where a roster says; the rest is the planner's own. */
  readonly weights: Partial<Weights>;
}

/** What wishes and customs weigh, in points; a displaced session is 1,000. `rules.weights` in a roster. */
export interface Weights {
  /** A day that somebody has not asked for; an hour, on a day that was asked for. */
  readonly preferredDay: number;
  readonly preferredHour: number;
  /** A review at the end of the working week, or a development session at its end; less before. */
  readonly earlyReview: number;
  readonly midweekDevelopment: number;
  /** Each hour outside 09:00 to 17:00, and each of lunch, on a person's own clock. */
  readonly unsociableHour: number;
  readonly lunchHour: number;
  /** A development session in somebody's last working hour. */
  readonly lastHour: number;
  /** A start at a quarter past or to. */
  readonly quarterStart: number;
  /** Each further home of a manager's day, once more than the one before. */
  readonly fullDay: number;
  /** Each block of homes in a manager's day. */
  readonly scatteredDay: number;
}

export interface Person {
  readonly name: string;
  /** Lower case; the person's identity. */
  readonly email: string;
  /** The manager's e-mail; null at the top. */
  readonly manager: string | null;
  /** A name that time/zones knows. */
  readonly timeZone: string;
  readonly workingHours: readonly WeeklySpan[];
  readonly holidays: HolidayChoice;
  readonly leave: readonly DayRange[];
  /** Calendar files, as written in the roster. */
  readonly busy: readonly { readonly path: string; readonly place: Place }[];
  readonly starts: Day | null;
  readonly ends: Day | null;
  /** Weekly spans a kind is best held in; empty: no wish. */
  readonly preferred: Readonly<Record<Kind, readonly WeeklySpan[]>>;
  readonly sessions: Readonly<Record<Kind, SessionRule>>;
  readonly development: Development;
  /** Of the person's sessions as a rep. */
  readonly calendar?: CalendarLooks;
  /** Of the sessions with the team that the person leads. */
  readonly teamCalendar?: CalendarLooks;
  /** Templates of the sessions this person has as a rep, and of those the person holds as a manager. */
  readonly agendas?: TemplatePaths;
  readonly teamAgendas?: TemplatePaths;
  /** Those that hold for this rep's sessions and can be used, once they have been read. */
  readonly templates?: Partial<Readonly<Record<Kind, { readonly file: string; readonly text: string }>>>;
  /** What sessions left open, by kind. Left out: nothing. */
  readonly carryOver?: Readonly<Record<Kind, readonly OpenItem[]>>;
  readonly place: Place;
}

/** What a roster tells the wall. */
export interface Guard {
  /** The file with the accounts' names, as written in the roster; null: there is none. */
  readonly accounts: {
    readonly file: string;
    /** The heading of its column, where that is said. */
    readonly column: string | null;
    /** Names that are words too. */
    readonly ambiguous: readonly string[];
    readonly place: Place;
  } | null;
  readonly allow: readonly RosterText[];
  readonly deny: readonly RosterText[];
}

export interface Roster {
  readonly organization: string | null;
  /** 1 is January. */
  readonly fiscalYearStart: number;
  /** The calendar year a fiscal year is named after: the one it starts or the one it ends in. */
  readonly fiscalYearName: 'start' | 'end';
  /** A Monday. */
  readonly anchor: Day;
  readonly rules: Rules;
  readonly guard: Guard;
  /** Of everybody's sessions. */
  readonly calendar?: CalendarLooks;
  /** Templates of everybody's sessions. */
  readonly agendas?: TemplatePaths;
  /** In the order of their e-mails. */
  readonly people: readonly Person[];
}

// ---------------------------------------------------------------- time

/** The weeks planned. `firstDay` is a Monday, `lastDay` a Sunday. */
export interface Horizon {
  readonly label: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

// ---------------------------------------------------------------- plan

/** Why something could not be: the rule that forbids, and the case in words. */
export interface Reason {
  readonly rule: RuleName;
  readonly detail: string;
}

/** The hard rules of schedule/rules, by their names. */
export type RuleName =
  | 'hours'
  | 'holiday'
  | 'leave'
  | 'employment'
  | 'busy'
  | 'double-booking'
  | 'same-day'
  | 'buffer'
  | 'sessions-per-day'
  | 'past'
  | 'published'
  | 'roster';

export interface Displacement {
  /** Where home would have been, `YYYY-MM-DDTHH:MM` in the session's zone. */
  readonly home: string;
  readonly because: readonly Reason[];
}

/** One dated meeting of a series, as planned. */
export interface Session {
  readonly kind: Kind;
  readonly manager: string;
  readonly rep: string;
  /** ISO week (`2027-W01`) of the week it is due in; for a fortnight, of the fortnight's first week. */
  readonly period: string;
  readonly start: Instant;
  readonly minutes: number;
  /** The manager's zone; wall times are read in it. */
  readonly timeZone: string;
  readonly displaced: Displacement | null;
}

/** A due session with no feasible slot in its window. */
export interface Unplaced {
  readonly kind: Kind;
  readonly manager: string;
  readonly rep: string;
  readonly period: string;
  /** No start would exist even if both calendars were empty. */
  readonly excused: boolean;
  readonly because: readonly Reason[];
  readonly wouldHelp: readonly string[];
  /** Why no other plan could have done better: a bound on what its weeks can hold. Absent where none is known. */
  readonly proof?: string;
  /** Hash of what the words follow from, but for the clock: while it stays, so do they. Absent where all is over. */
  readonly basis?: string;
}

/** A published session that could not stay where it was, or that stays though it cannot be held. */
export interface Ousted {
  readonly kind: Kind;
  readonly manager: string;
  readonly rep: string;
  readonly period: string;
  /** Every one of them has to go for the session to stay. */
  readonly because: readonly Reason[];
}

/** What a series keeps from one plan to the next. */
export interface Series {
  readonly kind: Kind;
  readonly manager: string;
  readonly rep: string;
  /** Which of the two weeks after the anchor; 0 for a weekly series. */
  readonly phase: 0 | 1;
  /** Null while the series has never found one. */
  readonly home: HomeSlot | null;
  /** Of reviews: which is the first of its quarter to have a text that the wall sent there, by a hash of the text. */
  readonly brought?: readonly { readonly text: string; readonly period: string }[];
}

export interface HomeSlot {
  readonly weekday: Weekday;
  readonly minute: Minute;
  readonly timeZone: string;
}

/** What schedule/ returns: sessions in order of start, then manager, rep, kind. */
export interface Schedule {
  readonly sessions: readonly Session[];
  readonly unplaced: readonly Unplaced[];
  readonly series: readonly Series[];
  /** Published sessions of the horizon that have lost their place, whether they found another or not. */
  readonly ousted: readonly Ousted[];
  /** Frozen where they are, though by today's roster nobody could plan them there. */
  readonly strained: readonly Ousted[];
}

// ---------------------------------------------------------------- agenda

export interface AgendaItem {
  readonly minutes: number;
  readonly title: string;
  /** Questions or points, one a line. */
  readonly prompts: readonly string[];
}

export interface Agenda {
  /** What this session is for, one line. */
  readonly purpose: string;
  /** Done before the session, not in it. */
  readonly preparation: readonly string[];
  /** Their minutes add up to the session's. */
  readonly items: readonly AgendaItem[];
}

/** Whom agendas are for: a rep sees less than the manager, and who only keeps the calendars nothing personal. */
export type Audience = 'manager' | 'rep' | 'ops';

// ---------------------------------------------------------------- published state

/** A session as plan.json and the calendars hold it. */
export interface PublishedSession extends Session {
  readonly uid: string;
  readonly status: 'confirmed' | 'cancelled';
  /** RFC 5545 section 3.8.7.4. */
  readonly sequence: number;
  /** Seconds of UTC from 1970; DTSTAMP. Changes only when the event does. */
  readonly stamp: number;
  /** The event's summary, without `Cancelled:`. */
  readonly title: string;
  /** Hash of everything the event says but its sequence and stamps. */
  readonly fingerprint: string;
  /** Hash of what calendar programs show of it besides; left out where that is nothing. */
  readonly look?: string;
}

/** What a revision did to one session. */
export interface PublishedChange {
  readonly uid: string;
  /** `changed` keeps its time and says something else; `returned` was cancelled and is held again. */
  readonly what: 'added' | 'moved' | 'changed' | 'cancelled' | 'returned';
  /** Its start before; null where it had none. */
  readonly from: Instant | null;
  readonly because: readonly Reason[];
}

/** What plan.json holds. */
export interface PublishedPlan {
  readonly horizon: Horizon;
  /** `3/8` where it holds only a part of the organisation, to be merged with the others. */
  readonly shard?: string;
  readonly sessions: readonly PublishedSession[];
  readonly unplaced: readonly Unplaced[];
  readonly series: readonly Series[];
  /** Published sessions of other horizons, until they have long been over. */
  readonly outside: readonly PublishedSession[];
  /** Cancelled and gone: what a session that comes back must outrank. */
  readonly retired: readonly { readonly uid: string; readonly sequence: number; readonly stamp: number }[];
  /** What the latest revision of each manager's calendars changed; the first changes nothing: all is new. */
  readonly changes: readonly PublishedChange[];
  /** Whom the agendas in the calendars are for; left out, the managers. */
  readonly audience?: Audience;
  /** Left out where a file holds a manager's sessions of a kind. */
  readonly layout?: Layout;
  readonly folders: readonly ManagerFolder[];
}

// ---------------------------------------------------------------- diagnostics

/** A stretch of a source text. Lines and columns count from 1, columns and lengths in UTF-16 units. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly length: number;
}

// ---------------------------------------------------------------- output

/** A file to be written below OUT; `path` uses `/`. */
export interface OutputFile {
  readonly path: string;
  readonly text: string;
}
