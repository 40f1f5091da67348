import type { CalendarEvent, EventContent, EventMore } from '../../calendar/event.ts';
import { seriesUidOf } from '../../calendar/uid.ts';
import type { VerbatimEvent } from '../../calendar/write-calendar.ts';
import type { Instant, PublishedSession } from '../../model.ts';
import { publishedEvent } from '../published-event.ts';
import type { SessionWords } from '../written-session.ts';
import { asOverride, basicTime, type FormerEvent, formerKey, isAt } from './former-overrides.ts';
import { type Rhythm, rhythmOf } from './rhythm.ts';

export type Rank = Pick<CalendarEvent, 'sequence' | 'stamp'>;

/** A series as its calendar holds it, whatever its rank. */
export interface SeriesEvents {
  readonly uid: string;
  readonly status: 'confirmed' | 'cancelled';
  /** The event that recurs, then an override for each session. */
  readonly events: (rank: Rank) => readonly (CalendarEvent | VerbatimEvent)[];
  /** What takes the series out again. */
  readonly withdrawn: (rank: Rank) => CalendarEvent;
  /** What VTIMEZONEs have to cover. */
  readonly spans: readonly Pick<EventContent, 'timeZone' | 'start' | 'end'>[];
}

export type Sessions = readonly [PublishedSession, ...PublishedSession[]];

/** The sessions of one pair and kind, of this horizon and others, as one series. */
export function seriesEvents(
  sessions: Sessions,
  words: SessionWords,
  former: () => ReadonlyMap<string, FormerEvent>,
): SeriesEvents {
  const [one, ...others] = sessions.filter(({ status }) => status === 'confirmed').sort(byStart);
  const uid = seriesUidOf(sessions[0].manager, sessions[0].rep, sessions[0].kind);
  if (one === undefined) {
    const gone = cancelled(sessions[0], uid, words);
    const events = (rank: Rank): CalendarEvent[] => [{ content: gone, ...rank }];
    return {
      uid,
      status: 'cancelled',
      events,
      withdrawn: (rank) => ({ content: gone, ...rank }),
      spans: [gone],
    };
  }
  const held: Sessions = [one, ...others];
  const rhythm = rhythmOf(held);
  const isSingle = others.length === 0;
  const master = isSingle ? [] : [masterOf(one, uid, rhythm, words)];
  const parts = held.map((session) => partOf(session, uid, isSingle ? null : rhythm, words, former));
  return {
    uid,
    status: 'confirmed',
    events: (rank) => [
      ...master.map((content) => ({ content, ...rank })),
      ...parts.map((part) => part(rank)),
    ],
    withdrawn: (rank) => ({ content: { ...cancelled(one, uid, words), description: '' }, ...rank }),
    spans: [
      ...held.map(({ timeZone, start, minutes }) => ({ timeZone, start, end: start + minutes })),
      ...(isSingle ? [] : slotSpan(rhythm)),
    ],
  };
}

/** The slots of the rule, which may lie before the first session and after the last. */
function slotSpan(rhythm: Rhythm): SeriesEvents['spans'] {
  const end = instantOf(rhythm.last, rhythm) + rhythm.minutes;
  return [{ timeZone: rhythm.zone.name, start: instantOf(rhythm.first, rhythm), end }];
}

function byStart(a: PublishedSession, b: PublishedSession): number {
  return a.start - b.start;
}

/** What all sessions have in common; what each is held by is in its override. */
function masterOf(session: PublishedSession, uid: string, rhythm: Rhythm, words: SessionWords): EventContent {
  const { manager, rep, kind } = session;
  const { zone, first, last, except, everyWeeks, minutes } = rhythm;
  const shown = words.drafts.get(session.uid)?.content ?? publishedEvent(session, undefined, words).content;
  const { html: _, ...look } = shown.more ?? {};
  const start = instantOf(first, rhythm);
  return {
    ...shown,
    uid,
    start,
    end: start + minutes,
    timeZone: zone.name,
    description: `${words.nameOf(rep, kind)} and ${words.nameOf(manager, kind)}`,
    displaced: false,
    more: { ...look, recurs: { everyWeeks, until: instantOf(last, rhythm), except, zone: zone.name } },
  };
}

function instantOf(slot: Instant, { zone }: Rhythm): Instant {
  const day = Math.floor(slot / 1440);
  return zone.toInstant(day, slot - day * 1440);
}

/** One session, as the override that stands for it; without a rhythm, as the whole series. */
function partOf(
  session: PublishedSession,
  uid: string,
  rhythm: Rhythm | null,
  words: SessionWords,
  former: () => ReadonlyMap<string, FormerEvent>,
): (rank: Rank) => CalendarEvent | VerbatimEvent {
  const slot = rhythm?.slotOf(session.period) ?? 0;
  const insteadOf: EventMore = rhythm === null ? {} : { insteadOf: { start: slot, zone: rhythm.zone.name } };
  const draft = words.drafts.get(session.uid);
  const isBegun = words.now !== null && session.start <= words.now;
  if (isBegun || draft?.fingerprint !== session.fingerprint) {
    const { content } = publishedEvent(session, undefined, words);
    const known = former().get(formerKey(content.series, session.period));
    if (known !== undefined && isAt(known, session)) {
      const instead =
        rhythm === null ? '' : `RECURRENCE-ID;TZID=${rhythm.zone.name}:${basicTime(slot * 60)}\r\n`;
      return (rank) => ({ verbatim: asOverride(known, uid, rank, instead) });
    }
  }
  const { content } = publishedEvent(session, draft, words);
  const more = { ...content.more, ...insteadOf };
  return (rank) => ({ content: { ...content, uid, more }, ...rank });
}

function cancelled(session: PublishedSession, uid: string, words: SessionWords): EventContent {
  const { content } = publishedEvent({ ...session, status: 'cancelled' }, undefined, words);
  return { ...content, uid, description: `Cancelled: ${session.title}` };
}
