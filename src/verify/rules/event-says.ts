import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { PublishedPlan, PublishedSession } from '../../model.ts';
import { formatDay, formatMinute } from '../../time/day.ts';
import { propertyOf, unescaped } from '../calendar-text.ts';
import { type FoundCalendar, isOfSeries } from '../evidence.ts';
import type { FoundEvent } from '../meeting.ts';
import { placeOf, placeOfProperty } from '../words.ts';
import { PLAN_AGAIN, type VerifyRule } from './rule.ts';

/** Each event says what plan.json says of it, and what keeps the kinds apart in every client. */
export const eventSays: VerifyRule = {
  name: 'event-says',
  check: (evidence) => {
    const series = new Map<string, string>();
    const sessions = evidence.found.flatMap(({ events }) =>
      events.flatMap((event) => {
        const row = evidence.rows.get(event.uid?.value ?? '');
        return row === undefined
          ? []
          : [...contract(event, row, evidence.plan), ...oneSeries(event, row, series)];
      }),
    );
    return [...sessions, ...(isOfSeries(evidence.plan) ? evidence.found.flatMap(oneRank) : [])];
  },
};

/** All events of one UID have one rank: programs that hold a part of them would keep it otherwise. */
function oneRank({ file, calendar }: FoundCalendar): Diagnostic[] {
  const ranks = new Map<string, string>();
  const events = calendar?.components.filter(({ name }) => name === 'VEVENT') ?? [];
  return events.flatMap((event): Diagnostic[] => {
    const uid = propertyOf(event, 'UID')?.value ?? '';
    const sequence = propertyOf(event, 'SEQUENCE');
    const rank = `${sequence?.value} ${propertyOf(event, 'DTSTAMP')?.value}`;
    const first = ranks.get(uid) ?? rank;
    ranks.set(uid, first);
    if (first === rank || sequence === null) return [];
    const message = `SEQUENCE or DTSTAMP is not that of the rest of the series ${uid}`;
    const place = placeOfProperty(file, sequence);
    return [{ code: 'verify-event', severity: 'error', message, place, hint: PLAN_AGAIN }];
  });
}

const CATEGORY = {
  'pipeline-review': 'Pipeline review',
  'development-session': 'Development session',
} as const;

/** What an event says by saying nothing (RFC 5545 section 3.8.2.7). */
const DEFAULTS: Readonly<Record<string, string>> = { TRANSP: 'OPAQUE', 'X-CADENCE-STATUS': 'home' };

/** That of the session, or of the series that its event belongs to. */
function rankOf(
  row: PublishedSession,
  plan: PublishedPlan,
): { readonly sequence: number; readonly stamp: number } {
  if (!isOfSeries(plan)) return row;
  const folder = plan.folders.find(({ manager }) => manager === row.manager);
  const own = folder?.series?.find(({ rep, kind }) => rep === row.rep && kind === row.kind);
  return own ?? { sequence: -1, stamp: 0 };
}

function contract(event: FoundEvent, row: PublishedSession, plan: PublishedPlan): Diagnostic[] {
  const rank = rankOf(row, plan);
  const isGone = row.status === 'cancelled';
  const expected: readonly (readonly [name: string, value: string | null])[] = [
    ['SEQUENCE', String(rank.sequence)],
    ['DTSTAMP', stampText(rank.stamp)],
    ['STATUS', isGone ? 'CANCELLED' : 'CONFIRMED'],
    ['TRANSP', isGone ? 'TRANSPARENT' : 'OPAQUE'],
    ['SUMMARY', isGone ? `Cancelled: ${row.title}` : row.title],
    ['CATEGORIES', CATEGORY[row.kind]],
    ['CLASS', row.kind === 'development-session' ? 'PRIVATE' : null],
    ['X-CADENCE-KIND', row.kind],
    ['X-CADENCE-PERIOD', row.period],
    ['X-CADENCE-STATUS', row.displaced === null ? 'home' : 'displaced'],
    ...(plan.layout?.form === 'invitations' ? [] : ([['ATTENDEE', null]] as const)),
    ['RDATE', null],
    // A series says what each session is held by in an override, never in the event that recurs.
    ['RRULE', null],
    ...(isOfSeries(plan) ? [] : ([['RECURRENCE-ID', null]] as const)),
  ];
  const problems: Diagnostic[] = [];
  const tell = (name: string, message: string): void => {
    const property = propertyOf(event.component, name);
    const place = property === null ? placeOf(event) : placeOfProperty(event.file, property);
    problems.push({ code: 'verify-event', severity: 'error', message, place, hint: PLAN_AGAIN });
  };
  for (const [name, value] of expected) {
    const property = propertyOf(event.component, name);
    const says = property === null ? (DEFAULTS[name] ?? null) : unescaped(property.value);
    if (says === value) continue;
    if (value === null) tell(name, `${name} must not be there: ${row.title}`);
    else tell(name, `${name} is ${says ?? 'missing'}, where ${value} is due: ${row.title}`);
  }
  const organizer = propertyOf(event.component, 'ORGANIZER')?.value ?? '';
  if (addressOf(organizer) !== row.manager) tell('ORGANIZER', `ORGANIZER is not ${row.manager}`);
  const invited = event.component.properties.filter(({ name }) => name === 'ATTENDEE');
  const due = plan.layout?.form === 'invitations' ? [row.manager, row.rep] : [];
  const found = invited.map(({ value }) => addressOf(value));
  if (due.length > 0 && found.sort().join() !== due.sort().join()) {
    tell('ATTENDEE', `invites ${found.join(' and ') || 'nobody'}, where it is for ${due.join(' and ')}`);
  }
  if (event.start !== null && (event.start !== row.start || event.end !== row.start + row.minutes)) {
    tell('DTSTART', `DTSTART and DTEND are not the times of plan.json, ${wordsOf(row)}: ${row.title}`);
  }
  return problems;
}

/** X-CADENCE-SERIES: one for each pair and kind, and no two share one. */
function oneSeries(event: FoundEvent, row: PublishedSession, known: Map<string, string>): Diagnostic[] {
  const property = propertyOf(event.component, 'X-CADENCE-SERIES');
  const id = property?.value ?? '';
  const pair = `${row.manager}\n${row.rep}\n${row.kind}`;
  const own = known.get(pair) ?? id;
  const owner = known.get(id) ?? pair;
  known.set(pair, own);
  known.set(id, owner);
  if (id !== '' && own === id && owner === pair) return [];
  const place = property === null ? placeOf(event) : placeOfProperty(event.file, property);
  const message = `X-CADENCE-SERIES is not that of the series: ${row.title}`;
  return [{ code: 'verify-event', severity: 'error', message, place, hint: PLAN_AGAIN }];
}

/** `mailto:` with its percent signs undone (RFC 6068); an address that is not one comes back as it is. */
function addressOf(value: string): string {
  const text = value.replace(/^mailto:/i, '');
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** `20270105T140001Z`. */
function stampText(seconds: number): string {
  return `${new Date(seconds * 1000).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function wordsOf({ start, minutes }: PublishedSession): string {
  const day = Math.floor(start / 1440);
  return `${formatDay(day)} ${formatMinute(start - day * 1440)} UTC for ${minutes} minutes`;
}
