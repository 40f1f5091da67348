import type { CalendarEvent, EventContent } from '../calendar/event.ts';
import { seriesIdOf } from '../calendar/uid.ts';
import type { PublishedSession } from '../model.ts';
import { formatDay, formatDayForPeople } from '../time/day.ts';
import { findZone } from '../time/zones/zone.ts';
import { KIND_WORDS, type SessionEvent } from './session-events.ts';
import type { NameOf } from './shown-names.ts';

/**
 * A published session as an event. `draft` is the same session as it is planned now, if it is; without it,
 * and without the calendar that it was published in, its agenda is not known any more.
 */
export function publishedEvent(
  session: PublishedSession,
  draft: SessionEvent | undefined,
  { nameOf, utc }: { readonly nameOf: NameOf; readonly utc: boolean },
): CalendarEvent {
  const { sequence, stamp } = session;
  const isCancelled = session.status === 'cancelled';
  if (draft !== undefined && !isCancelled && draft.fingerprint === session.fingerprint) {
    return { content: draft.content, sequence, stamp };
  }
  const { uid, kind, manager, rep, start, title } = session;
  const end = start + session.minutes;
  const who = `${nameOf(rep, kind)} and ${nameOf(manager, kind)}`;
  const content: EventContent = {
    uid,
    start,
    end,
    timeZone: utc ? null : session.timeZone,
    summary: isCancelled ? `Cancelled: ${title}` : title,
    description: isCancelled ? `Cancelled: ${title}, ${dayOf(session)}` : (draft?.content.description ?? who),
    categories: [KIND_WORDS[kind].one],
    isPrivate: kind === 'development-session',
    status: session.status,
    organizer: { name: nameOf(manager, kind), email: manager },
    kind,
    series: seriesIdOf(manager, rep, kind),
    period: session.period,
    displaced: session.displaced !== null,
    alarms: [],
  };
  return { content, sequence, stamp };
}

/**
 * A session as it is taken out of a calendar again, whatever has become of it. It outranks what was published
 * by its sequence, and its stamp stays, so that the next revision outranks it.
 */
export function withdrawnEvent(
  session: PublishedSession,
  words: { readonly nameOf: NameOf; readonly utc: boolean },
): CalendarEvent {
  const { content } = publishedEvent({ ...session, status: 'cancelled' }, undefined, words);
  return {
    content: { ...content, description: '' },
    sequence: session.sequence + 1,
    stamp: session.stamp,
  };
}

/** `Tue 5 Jan 2027`. */
function dayOf(session: PublishedSession): string {
  const day = findZone(session.timeZone)?.toWall(session.start).day ?? Math.floor(session.start / 1440);
  return `${formatDayForPeople(day)} ${formatDay(day).slice(0, 4)}`;
}
