import { contentLines } from '../calendar/content-lines.ts';
import type { CalendarEvent } from '../calendar/event.ts';
import { type Calendar, calendarChunks, type VerbatimEvent, zoneSpans } from '../calendar/write-calendar.ts';
import type { PublishedSession } from '../model.ts';
import type { CalendarStyle } from './calendar-style.ts';
import type { IcsFile, IcsInput } from './ics.ts';
import { publishedEvent, withdrawnEvent } from './published-event.ts';
import { KIND_WORDS } from './session-events.ts';
import { shelvesByManager } from './shelves.ts';
import { attendeesOf } from './shown-events.ts';
import { type SessionWords, sessionWriter } from './written-session.ts';

/**
 * An invitation for each session, in a file of its own, since programs send what is in one file at once
 * (RFC 5546 section 3.2.2 has one UID in it): `invitations/`, and for what is cancelled `cancellations/`
 * instead. `undo/` has a cancellation of each.
 */
export function invitationFiles(input: IcsInput & { readonly style: CalendarStyle }): IcsFile[] {
  const { plan, style, nameOf, utc, now } = input;
  const words: SessionWords = {
    drafts: new Map(input.events.map((event) => [event.uid, event])),
    nameOf,
    utc,
    now,
  };
  const lines = contentLines();
  const files: IcsFile[] = [];
  const names = new Map(
    plan.folders.map(({ manager, folder, reps = [] }) => {
      return [manager, { folder, reps: new Map(reps.map(({ rep, file }) => [rep, file])) }];
    }),
  );
  const formerWriter = formerWriters(input, words);
  for (const session of [...plan.sessions, ...plan.outside]) {
    const { manager, rep, kind, period } = session;
    const own = names.get(manager);
    if (own === undefined) continue;
    const { start, minutes, timeZone } = session;
    const zones = zoneSpans([{ timeZone: utc ? null : timeZone, start, end: start + minutes }]);
    const octetsOf = (method: Calendar['method'] & {}, event: Invitation): readonly Uint8Array[] => {
      const calendar = { method, name: null, timeZone: null, zones, events: [event] };
      return [...calendarChunks({ ...calendar, writeMore: style.writeMore }, lines)];
    };
    const add = (
      sort: string,
      method: Calendar['method'] & {},
      write: (path: string) => Invitation,
    ): void => {
      const path = `${own.folder}/${sort}/${KIND_WORDS[kind].file}/${period}-${own.reps.get(rep)}.ics`;
      files.push({ path, octets: octetsOf(method, write(path)) });
    };
    const write = (path: string): Invitation => {
      const text = input.calendar(path);
      const isFormer = text === null && session.status === 'confirmed';
      const writer = isFormer ? formerWriter(session) : sessionWriter(words, () => text);
      const { event } = writer(session);
      if (!('verbatim' in event)) return withAttendees(event, session, input);
      if (!isFormer) return event;
      const bare = withAttendees(publishedEvent(session, undefined, words), session, input);
      return withGuestsOf(event, textOf(octetsOf('REQUEST', bare)));
    };
    if (session.status === 'cancelled') add('cancellations', 'CANCEL', write);
    else add('invitations', 'REQUEST', write);
    add('undo', 'CANCEL', () =>
      withAttendees(withdrawnEvent(session, words.drafts.get(session.uid), words), session, input),
    );
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Invitation = CalendarEvent | VerbatimEvent;

/** Writers of what took place before the folder had invitations, from the calendars of those days. */
function formerWriters(
  { plan, style, calendar }: IcsInput & { readonly style: CalendarStyle },
  words: SessionWords,
): (session: PublishedSession) => ReturnType<typeof sessionWriter> {
  const key = ({ manager, kind }: Pick<PublishedSession, 'manager' | 'kind'>): string => `${kind} ${manager}`;
  const writers = new Map(
    shelvesByManager(plan).map((shelf) => {
      return [key(shelf), sessionWriter(words, () => style.before(shelf, calendar), style.fromSeries)];
    }),
  );
  return (session) => writers.get(key(session)) ?? sessionWriter(words, () => null);
}

const GUESTS = /^ATTENDEE[;:].*\r\n(?:[ \t].*\r\n)*/gm;
const HOST = /^ORGANIZER[;:].*\r\n(?:[ \t].*\r\n)*/m;

/** An event that had no guests, with those of an invitation. */
function withGuestsOf({ verbatim }: VerbatimEvent, invitation: string): VerbatimEvent {
  const guests = (invitation.match(GUESTS) ?? []).join('');
  return { verbatim: verbatim.replace(HOST, (host) => host + guests) };
}

function textOf(octets: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return octets.map((each) => decoder.decode(each, { stream: true })).join('');
}

function withAttendees(event: CalendarEvent, session: PublishedSession, { nameOf }: IcsInput): CalendarEvent {
  const more = { ...event.content.more, attendees: attendeesOf(session, nameOf) };
  return { ...event, content: { ...event.content, more } };
}
