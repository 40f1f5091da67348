import type { Instant, Place, PublishedPlan, PublishedSession, Roster } from '../model.ts';
import type { HolidayBook } from '../time/holidays/holidays.ts';
import { mondayOfWeekLabel } from '../time/week.ts';
import { findZone } from '../time/zones/zone.ts';
import type { CalendarFile } from './calendar-files.ts';
import { type CalendarText, type Component, propertyOf, readCalendarText } from './calendar-text.ts';
import { type FileZone, readFileZone } from './file-zone.ts';
import type { Span } from './free-time.ts';
import type { Attendant, FoundEvent, Meeting } from './meeting.ts';
import { occurrencesOf } from './occurrences.ts';

/** A roster and what was published for it. */
export interface VerifyInput {
  readonly roster: Roster;
  readonly plan: PublishedPlan;
  /** All calendars; the text is null where there is no such file. */
  readonly calendars: readonly (Omit<CalendarFile, 'path'> & {
    readonly file: string;
    readonly text: string | null;
  })[];
  /** Where a value of plan.json stands, by the way to it. */
  readonly placeInPlan: (path: readonly (string | number)[]) => Place;
  readonly book: HolidayBook;
  /** What people have besides, by their e-mails. */
  readonly busy: ReadonlyMap<string, readonly Span[]>;
  /** What has begun by now is history; frozen days end here too. */
  readonly now: Instant;
}

export interface FoundCalendar extends Omit<CalendarFile, 'path'> {
  readonly file: string;
  /** Null where there is no such file. */
  readonly text: CalendarText | null;
  readonly calendar: Component | null;
  readonly zones: readonly FileZone[];
  readonly events: readonly FoundEvent[];
}

/** What the rules are held against: the calendars as a client would read them. */
export interface Evidence extends VerifyInput {
  readonly found: readonly FoundCalendar[];
  readonly attendants: ReadonlyMap<string, Attendant>;
  /** Rows of plan.json, other horizons' included, by their UIDs. */
  readonly rows: ReadonlyMap<string, PublishedSession>;
  readonly meetings: readonly Meeting[];
}

export function gatherEvidence(input: VerifyInput): Evidence {
  const { roster, plan, now } = input;
  const read = input.calendars.map(readCalendar);
  const found = isOfSeries(plan) ? read.map((calendar) => asSessions(calendar, plan)) : read;
  const attendants = new Map<string, Attendant>();
  for (const person of roster.people) {
    const zone = findZone(person.timeZone);
    if (zone === null) throw new Error(`unknown zone ${person.timeZone}`);
    attendants.set(person.email, { person, zone });
  }
  const inside = new Map(plan.sessions.map((row) => [row.uid, row]));
  const rows = new Map([...plan.outside.map((row) => [row.uid, row] as const), ...inside]);
  const meetings: Meeting[] = [];
  for (const event of found.flatMap(({ events }) => events)) {
    const row = rows.get(event.uid?.value ?? '');
    if (row === undefined || isCancelled(event)) continue;
    const manager = attendants.get(row.manager);
    const rep = attendants.get(row.rep);
    const monday = mondayOfWeekLabel(row.period);
    const { start, end } = event;
    if (manager === undefined || rep === undefined || monday === null) continue;
    if (start === null || end === null || end <= start) continue;
    const isHistory = !inside.has(row.uid) || start <= now;
    meetings.push({ event, row, kind: row.kind, manager, rep, start, end, monday, isHistory });
  }
  meetings.sort((a, b) => a.start - b.start);
  return { ...input, found, attendants, rows, meetings };
}

/** Whether events are series, each with one UID and one rank for all of its sessions. */
export function isOfSeries({ layout }: PublishedPlan): boolean {
  return layout?.form === 'series';
}

/** The times of a series' event, each as the session that starts then: no manager has two at once. */
function asSessions(calendar: FoundCalendar, { sessions, outside }: PublishedPlan): FoundCalendar {
  const uids = new Map<Instant, string>();
  for (const { status, manager, kind, start, uid } of [...outside, ...sessions]) {
    if (status === 'confirmed' && manager === calendar.manager && kind === calendar.kind)
      uids.set(start, uid);
  }
  const events = calendar.events.map((event): FoundEvent => {
    const value = uids.get(event.start ?? Number.NaN);
    const isGone = isCancelled(event) || event.uid === null || value === undefined;
    return isGone ? event : { ...event, uid: { ...event.uid, value } };
  });
  return { ...calendar, events };
}

export function isCancelled({ component }: FoundEvent): boolean {
  return propertyOf(component, 'STATUS')?.value === 'CANCELLED';
}

function readCalendar({ text, ...calendarFile }: VerifyInput['calendars'][number]): FoundCalendar {
  const { file, manager, rep, kind } = calendarFile;
  const read = text === null ? null : readCalendarText(text);
  const calendar = read?.components.find(({ name }) => name === 'VCALENDAR') ?? null;
  const parts = calendar?.components ?? [];
  const events = parts.filter(({ name }) => name === 'VEVENT');
  const years = yearsOf(events);
  const zones = parts
    .filter(({ name }) => name === 'VTIMEZONE')
    .flatMap((zone) => readFileZone(zone, years) ?? []);
  const timed = occurrencesOf(events, zones).map(
    ({ component, start, end }): FoundEvent => ({
      file,
      component,
      kind,
      manager,
      rep,
      uid: propertyOf(component, 'UID'),
      start,
      end,
    }),
  );
  return { ...calendarFile, text: read, calendar, zones, events: timed };
}

function yearsOf(events: readonly Component[]): [number, number] {
  let first = 9999;
  let last = 1970;
  for (const event of events) {
    const year = Number(propertyOf(event, 'DTSTART')?.value.slice(0, 4));
    if (!Number.isInteger(year)) continue;
    first = Math.min(first, year);
    last = Math.max(last, year);
  }
  return [Math.max(1970, Math.min(first, last)), last];
}
