import { kept } from '../../kept.ts';
import type { Instant, Minute, PublishedPlan, PublishedSeries, PublishedSession } from '../../model.ts';
import { formatDay, formatMinute, WEEKDAY_NAMES } from '../../time/day.ts';
import { findZone } from '../../time/zones/zone.ts';

/**
 * A row of plan.json behind what it is sorted by, so that the rows of several parts of a plan can be put in
 * order as texts. Rows of one table are sorted as strings are, by UTF-16 units.
 */
export type Row = string;

/** The tables of plan.json, each in its order. */
export interface PlanRows {
  readonly sessions: readonly Row[];
  readonly unplaced: readonly Row[];
  readonly series: readonly Row[];
  readonly outside: readonly Row[];
  readonly retired: readonly Row[];
  readonly changes: readonly Row[];
  readonly folders: readonly Row[];
}

export type TableName = keyof PlanRows;

/** Lower than any other character, and never part of JSON. */
const END = '\u0000';

/** The row without what it is sorted by. */
export function rowText(row: Row): string {
  return row.slice(row.lastIndexOf(END) + 1);
}

/** What the row is sorted by: of retired sessions the UID, of folders the manager. */
export function rowKey(row: Row): string {
  return row.slice(0, row.lastIndexOf(END));
}

/** The start of a session, which its row is sorted by first. */
export function rowInstant(row: Row): Instant {
  return Number(row.slice(0, INSTANT_DIGITS));
}

export function planRows(plan: PublishedPlan): PlanRows {
  const sessionRow = sessionRows();
  return {
    sessions: plan.sessions.map(sessionRow),
    unplaced: plan.unplaced.map(({ because, wouldHelp, proof, basis, ...due }) => {
      const { kind, manager, rep, period, excused } = due;
      const row = { kind, manager, rep, period, excused, because: because.map(reasonOf), wouldHelp };
      const whole = {
        ...row,
        ...(proof === undefined ? {} : { proof }),
        ...(basis === undefined ? {} : { basis }),
      };
      return `${period}${END}${manager} ${rep} ${kind}${END}${json(whole)}`;
    }),
    series: plan.series.map(({ kind, manager, rep, phase, home, brought }) => {
      const slot = home && {
        weekday: WEEKDAY_NAMES[home.weekday],
        time: longTime(home.minute),
        timeZone: home.timeZone,
      };
      return `${manager} ${rep} ${kind}${END}${json({ kind, manager, rep, phase, home: slot, brought })}`;
    }),
    outside: plan.outside.map(sessionRow),
    retired: plan.retired.map(
      ({ uid, sequence, stamp }) => `${uid}${END}${json({ uid, sequence, stamp: stampText(stamp) })}`,
    ),
    changes: plan.changes.map(({ uid, what, from, because }) => {
      const before = from === null ? {} : { from: `${minuteText(from)}:00Z` };
      return `${uid}${END}${json({ uid, what, ...before, because: because.map(reasonOf) })}`;
    }),
    folders: plan.folders.map(
      ({ manager, folder, reps, series }) =>
        `${manager}${END}${json({ manager, folder, reps, series: series?.map(seriesOf) })}`,
    ),
  };
}

/** Enough until the year 20,000. */
const INSTANT_DIGITS = 10;

const json = JSON.stringify;

/**
 * Makes rows of sessions. Spelled out, as there is one for every session: an object to be turned into text takes three
 * times as long. Most of what they say, others say too; UIDs, weeks and hashes have nothing in them to be escaped.
 */
function sessionRows(): (session: PublishedSession) => Row {
  const quoted = kept((text: string): string => json(text));
  const stampOf = kept(stampText);
  return (session) => {
    const { uid, kind, manager, rep, period, start, minutes, timeZone, displaced } = session;
    const home = displaced && json({ home: displaced.home, because: displaced.because.map(reasonOf) });
    const local = start + (findZone(timeZone)?.offsetAt(start) ?? 0);
    const key = `${String(start).padStart(INSTANT_DIGITS, '0')}${END}${manager}${END}${rep}${END}${kind}${END}${period}`;
    return `${key}${END}{"uid":"${uid}","kind":"${kind}","manager":${quoted(manager)},"rep":${quoted(rep)},"period":"${period}","start":"${minuteText(start)}:00Z","end":"${minuteText(start + minutes)}:00Z","localStart":"${minuteText(local)}","timeZone":${quoted(timeZone)},"status":"${session.status}","sequence":${session.sequence},"displaced":${home},"stamp":"${stampOf(session.stamp)}","title":${quoted(session.title)},"fingerprint":"${session.fingerprint}"${lookOf(session)}}`;
  };
}

function seriesOf({ rep, kind, sequence, stamp, fingerprint, what }: PublishedSeries): object {
  return { rep, kind, sequence, stamp: stampText(stamp), fingerprint, what };
}

function lookOf({ look }: PublishedSession): string {
  return look === undefined ? '' : `,"look":"${look}"`;
}

function reasonOf({ rule, detail }: { readonly rule: string; readonly detail: string }): object {
  return { rule, detail };
}

const dayText = kept(formatDay);

/** `2027-01-05T09:00`. A plan names the same days over and over. */
function minuteText(minutes: Instant): string {
  const day = Math.floor(minutes / 1440);
  return `${dayText(day)}T${formatMinute(minutes - day * 1440)}`;
}

/** `09:00`; `25:30` where a night's hours run past midnight. */
function longTime(minute: Minute): string {
  return `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
}

/** `2027-01-05T14:00:01Z`. */
function stampText(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minuteText(minutes)}:${twoDigits(seconds - minutes * 60)}Z`;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}
