import { type ContentLines, contentLines } from '../calendar/content-lines.ts';
import { type Calendar, calendarChunks, zoneSpans } from '../calendar/write-calendar.ts';
import type { Instant, PublishedPlan, Roster } from '../model.ts';
import type { CalendarStyle } from './calendar-style.ts';
import { changeFiles } from './change-files.ts';
import type { SessionEvent } from './session-events.ts';
import { shelfName } from './shelf-name.ts';
import { shelvesByManager } from './shelves.ts';
import type { NameOf } from './shown-names.ts';
import { type SessionWords, sessionWriter, type WrittenSession } from './written-session.ts';

export interface IcsInput {
  readonly plan: PublishedPlan;
  readonly roster: Roster;
  /** The events of the sessions that are planned now. */
  readonly events: readonly SessionEvent[];
  readonly utc: boolean;
  readonly nameOf: NameOf;
  /** Events that have begun by now are taken over from the calendars before; null: none has. */
  readonly now: Instant | null;
  /** The text of a calendar published before, by its path below the output folder. */
  readonly calendar: (path: string) => string | null;
  /** What settings of the roster add; null: nothing. */
  readonly style?: CalendarStyle | null;
}

/** A calendar file to be written below OUT; `path` uses `/`. */
export interface IcsFile {
  readonly path: string;
  /** UTF-8, in pieces that end with a line: it goes to the disk as it is. */
  readonly octets: readonly Uint8Array[];
}

/** What a calendar and its change files have in common. */
type Head = Omit<Calendar, 'zones' | 'events'>;

/**
 * All calendars with their change files, in order of their paths. A file that would hold no
 * event is left out: there is no VCALENDAR without a component. The horizon's own sessions come first, those
 * of other horizons after them, since some clients stop importing at the first event that they already have.
 */
export function icsFiles(input: IcsInput): IcsFile[] {
  const { plan, roster, utc, now, style } = input;
  const words: SessionWords = {
    drafts: new Map(input.events.map((event) => [event.uid, event])),
    nameOf: input.nameOf,
    utc,
    now,
  };
  const zones = new Map(roster.people.map((person) => [person.email, person.timeZone]));
  const latest = new Map(plan.changes.map(({ uid, what }) => [uid, what]));
  const lines = contentLines();
  const files: IcsFile[] = [];
  for (const shelf of style?.shelves(plan) ?? shelvesByManager(plan)) {
    const { folder, file, manager, kind, sessions } = shelf;
    const path = `${folder}/${file}.ics`;
    const before = (): string | null => (style ? style.before(shelf, input.calendar) : input.calendar(path));
    const written = sessions.map(sessionWriter(words, before, style?.fromSeries));
    const head = {
      name: shelfName(shelf, words.nameOf),
      timeZone: utc ? null : (zones.get(manager) ?? sessions[0]?.timeZone ?? null),
      ...(style && { head: style.head(manager, kind), writeMore: style.writeMore }),
    };
    files.push({ path, octets: calendarOctets({ ...head, refresh: 'P1D' }, written, lines) });
    for (const change of changeFiles(written, latest, words)) {
      const octets = calendarOctets({ ...head, method: change.method }, change.written, lines);
      files.push({ path: `${folder}/changes/${file}/${change.name}.ics`, octets });
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function calendarOctets(head: Head, written: readonly WrittenSession[], lines: ContentLines): Uint8Array[] {
  const zones = zoneSpans(written.map(({ span }) => span));
  return [...calendarChunks({ ...head, zones, events: written.map(({ event }) => event) }, lines)];
}
