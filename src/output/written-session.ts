import type { CalendarEvent, EventContent } from '../calendar/event.ts';
import { eventBlocks, isBlockOf } from '../calendar/event-blocks.ts';
import type { VerbatimEvent } from '../calendar/write-calendar.ts';
import type { Instant, PublishedSession } from '../model.ts';
import type { CalendarStyle } from './calendar-style.ts';
import { publishedEvent } from './published-event.ts';
import type { SessionEvent } from './session-events.ts';
import type { NameOf } from './shown-names.ts';

/** A published session as the files hold it: the same in its calendar and among the changes. */
export interface WrittenSession {
  readonly session: PublishedSession;
  readonly event: CalendarEvent | VerbatimEvent;
  /** What its VTIMEZONE has to cover. */
  readonly span: Pick<EventContent, 'timeZone' | 'start' | 'end'>;
}

export interface SessionWords {
  /** Events as they are planned now, by their UIDs. */
  readonly drafts: ReadonlyMap<string, SessionEvent>;
  readonly nameOf: NameOf;
  readonly utc: boolean;
  /** Events that have begun by now are taken over as they were published; null: none has. */
  readonly now: Instant | null;
}

/**
 * Writes the sessions of one calendar; `before` gives its text as it was published, or null, and `fromSeries`
 * reads a session in it that was part of a series.
 */
export function sessionWriter(
  words: SessionWords,
  before: () => string | null,
  fromSeries: CalendarStyle['fromSeries'] | null = null,
): (session: PublishedSession) => WrittenSession {
  let blocks: ReadonlyMap<string, string> | null = null;
  let part: ((session: PublishedSession) => string | null) | null = null;
  return (session) => {
    const { uid, start, minutes } = session;
    const draft = words.drafts.get(uid);
    if (isSettled(session, draft, words.now)) {
      blocks ??= eventBlocks(before() ?? '');
      let block = blocks.get(uid);
      if (block === undefined && fromSeries) {
        part ??= fromSeries(before() ?? '');
        block = part(session) ?? undefined;
      }
      if (block !== undefined && isBlockOf(block, session)) {
        const timeZone = block.includes(';TZID=') ? session.timeZone : null;
        return { session, event: { verbatim: block }, span: { timeZone, start, end: start + minutes } };
      }
    }
    const event = publishedEvent(session, draft, words);
    return { session, event, span: event.content };
  };
}

/** Published, and not to be written anew: it has begun, is cancelled, or is not what is planned now. */
function isSettled(session: PublishedSession, draft: SessionEvent | undefined, now: Instant | null): boolean {
  if (session.status === 'cancelled' || (now !== null && session.start <= now)) return true;
  return draft?.fingerprint !== session.fingerprint;
}
