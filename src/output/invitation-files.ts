import { contentLines } from '../calendar/content-lines.ts';
import type { CalendarEvent } from '../calendar/event.ts';
import { type Calendar, calendarChunks, type VerbatimEvent, zoneSpans } from '../calendar/write-calendar.ts';
import type { PublishedSession } from '../model.ts';
import type { CalendarStyle } from './calendar-style.ts';
import type { IcsFile, IcsInput } from './ics.ts';
import { withdrawnEvent } from './published-event.ts';
import { KIND_WORDS } from './session-events.ts';
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
  for (const session of [...plan.sessions, ...plan.outside]) {
    const { manager, rep, kind, period } = session;
    const own = names.get(manager);
    if (own === undefined) continue;
    const add = (
      sort: string,
      method: Calendar['method'] & {},
      write: (path: string) => CalendarEvent | VerbatimEvent,
    ): void => {
      const path = `${own.folder}/${sort}/${KIND_WORDS[kind].file}/${period}-${own.reps.get(rep)}.ics`;
      const event = write(path);
      const { start, minutes, timeZone } = session;
      const zones = zoneSpans([{ timeZone: utc ? null : timeZone, start, end: start + minutes }]);
      const calendar = { method, name: null, timeZone: null, zones, events: [event] };
      files.push({ path, octets: [...calendarChunks({ ...calendar, writeMore: style.writeMore }, lines)] });
    };
    const write = (path: string): CalendarEvent | VerbatimEvent => {
      const { event } = sessionWriter(words, () => input.calendar(path))(session);
      return 'verbatim' in event ? event : withAttendees(event, session, input);
    };
    if (session.status === 'cancelled') add('cancellations', 'CANCEL', write);
    else add('invitations', 'REQUEST', write);
    add('undo', 'CANCEL', () =>
      withAttendees(withdrawnEvent(session, words.drafts.get(session.uid), words), session, input),
    );
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function withAttendees(event: CalendarEvent, session: PublishedSession, { nameOf }: IcsInput): CalendarEvent {
  const more = { ...event.content.more, attendees: attendeesOf(session, nameOf) };
  return { ...event, content: { ...event.content, more } };
}
