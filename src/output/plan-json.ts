import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Day, Minute, PublishedPlan, PublishedSession } from '../model.ts';
import { formatDay, formatMinute } from '../time/day.ts';
import { findZone } from '../time/zones/zone.ts';
import { checkPlan } from './plan-json/check-plan.ts';
import { parsePlan, SCHEMA_VERSION } from './plan-json/parse-plan.ts';
import { WEEKDAY_NAMES } from './plan-json/shapes.ts';

/** plan.json: one row a line, so that a diff shows a session and not a file. */
export function writePlanJson(plan: PublishedPlan): string {
  const { label, firstDay, lastDay } = plan.horizon;
  const horizon = { label, firstDay: formatDay(firstDay), lastDay: formatDay(lastDay) };
  const unplaced = plan.unplaced.map(({ kind, manager, rep, period, excused, because, wouldHelp, proof }) => ({
    kind,
    manager,
    rep,
    period,
    excused,
    because: because.map(reasonOf),
    wouldHelp,
    ...(proof === undefined ? {} : { proof }),
  }));
  const series = plan.series.map(({ kind, manager, rep, phase, home }) => ({
    kind,
    manager,
    rep,
    phase,
    home: home && {
      weekday: WEEKDAY_NAMES[home.weekday],
      time: longTime(home.minute),
      timeZone: home.timeZone,
    },
  }));
  const retired = plan.retired.map(({ uid, sequence, stamp }) => ({
    uid,
    sequence,
    stamp: stampText(stamp),
  }));
  return `{
  "schema": ${JSON.stringify(`cadence.plan/${SCHEMA_VERSION}`)},
  "horizon": ${JSON.stringify(horizon)},
  "sessions": ${rows(plan.sessions.map(sessionRow))},
  "unplaced": ${rows(unplaced)},
  "series": ${rows(series)},
  "outside": ${rows(plan.outside.map(sessionRow))},
  "retired": ${rows(retired)},
  "folders": ${rows(plan.folders.map(({ manager, folder }) => ({ manager, folder })))}
}
`;
}

/**
 * The plan in a plan.json. Every field is looked at: what a person, a merge or another program has damaged
 * is told at its place. Never throws.
 */
export function readPlanJson(source: {
  readonly file: string;
  readonly text: string;
}): Outcome<PublishedPlan> {
  const parsed = parsePlan(source);
  return parsed.value === null ? { ...parsed, value: null } : checkPlan(parsed.value, source);
}

function rows(values: readonly object[]): string {
  if (values.length === 0) return '[]';
  return `[\n    ${values.map((value) => JSON.stringify(value)).join(',\n    ')}\n  ]`;
}

function sessionRow(session: PublishedSession): object {
  const { uid, kind, manager, rep, period, start, minutes, timeZone, status, sequence, displaced } = session;
  return {
    uid,
    kind,
    manager,
    rep,
    period,
    start: `${minuteText(start)}:00Z`,
    end: `${minuteText(start + minutes)}:00Z`,
    localStart: localStart(session),
    timeZone,
    status,
    sequence,
    displaced: displaced && { home: displaced.home, because: displaced.because.map(reasonOf) },
    stamp: stampText(session.stamp),
    title: session.title,
    fingerprint: session.fingerprint,
  };
}

function reasonOf({ rule, detail }: { readonly rule: string; readonly detail: string }): object {
  return { rule, detail };
}

/** `2027-01-05T09:00` on the clocks of the session's zone. */
function localStart({ start, timeZone }: PublishedSession): string {
  return minuteText(start + (findZone(timeZone)?.offsetAt(start) ?? 0));
}

const dayTexts = new Map<Day, string>();

/** `2027-01-05T09:00`. A plan names the same days over and over. */
function minuteText(minutes: number): string {
  const day = Math.floor(minutes / 1440);
  let text = dayTexts.get(day);
  if (text === undefined) {
    text = formatDay(day);
    dayTexts.set(day, text);
  }
  return `${text}T${formatMinute(minutes - day * 1440)}`;
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
