import type { CalendarEvent, EventContent } from '../calendar/event.ts';
import { seriesIdOf } from '../calendar/uid.ts';
import type { PublishedSession } from '../model.ts';
import { formatDay, formatDayForPeople } from '../time/day.ts';
import { findZone } from '../time/zones/zone.ts';
import { KIND_WORDS, NO_ALARMS, type SessionEvent } from './session-events.ts';
import type { NameOf } from './shown-names.ts';

interface EventWords {
  readonly nameOf: NameOf;
  readonly utc: boolean;
}

/**
 * A published session as an event. `draft` is the same session as it is planned now, if it is; without it,
 * and without the calendar that it was published in, its agenda is not known any more.
 */
export function publishedEvent(
  session: PublishedSession,
  draft: SessionEvent | undefined,
  words: EventWords,
): CalendarEvent {
  const { sequence, stamp } = session;
  const isCancelled = session.status === 'cancelled';
  if (draft !== undefined && !isCancelled && draft.fingerprint === session.fingerprint) {
    return { content: draft.content, sequence, stamp };
  }
  const { kind, manager, rep, title } = session;
  const description = isCancelled
    ? `Cancelled: ${title}, ${dayOf(session)}`
    : (draft?.content.description ?? `${words.nameOf(rep, kind)} and ${words.nameOf(manager, kind)}`);
  const series = seriesIdOf(manager, rep, kind);
  return { content: contentOf(session, session.status, description, series, words), sequence, stamp };
}

/**
 * A session as it is taken out of a calendar again, whatever has become of it. It outranks what was published
 * by its sequence, and its stamp stays, so that the next revision outranks it.
 */
export function withdrawnEvent(
  session: PublishedSession,
  draft: SessionEvent | undefined,
  words: EventWords,
): CalendarEvent {
  const series = draft?.content.series ?? seriesIdOf(session.manager, session.rep, session.kind);
  return {
    content: contentOf(session, 'cancelled', '', series, words),
    sequence: session.sequence + 1,
    stamp: session.stamp,
  };
}

function contentOf(
  session: PublishedSession,
  status: EventContent['status'],
  description: string,
  series: string,
  { nameOf, utc }: EventWords,
): EventContent {
  const { uid, kind, manager, start, title } = session;
  return {
    uid,
    start,
    end: start + session.minutes,
    timeZone: utc ? null : session.timeZone,
    summary: status === 'cancelled' ? `Cancelled: ${title}` : title,
    description,
    categories: KIND_WORDS[kind].categories,
    isPrivate: kind === 'development-session',
    status,
    organizer: { name: nameOf(manager, kind), email: manager },
    kind,
    series,
    period: session.period,
    displaced: session.displaced !== null,
    alarms: NO_ALARMS,
  };
}

/** `Tue 5 Jan 2027`. */
function dayOf(session: PublishedSession): string {
  const day = findZone(session.timeZone)?.toWall(session.start).day ?? Math.floor(session.start / 1440);
  return `${formatDayForPeople(day)} ${formatDay(day).slice(0, 4)}`;
}
