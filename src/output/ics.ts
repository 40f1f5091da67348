import { type ContentLines, contentLines } from '../calendar/content-lines.ts';
import type { CalendarEvent, EventContent } from '../calendar/event.ts';
import { eventBlocks, isBlockOf } from '../calendar/event-blocks.ts';
import { cleanLine } from '../calendar/text.ts';
import { type VerbatimEvent, writeCalendar, zoneSpans } from '../calendar/write-calendar.ts';
import type { Instant, Kind, OutputFile, PublishedPlan, PublishedSession, Roster } from '../model.ts';
import { publishedEvent } from './published-event.ts';
import { KIND_WORDS, type SessionEvent } from './session-events.ts';

export interface IcsInput {
  readonly plan: PublishedPlan;
  readonly roster: Roster;
  /** The events of the sessions that are planned now. */
  readonly events: readonly SessionEvent[];
  readonly utc: boolean;
  /** Events that have begun by now are taken over from the calendars before; null: none has. */
  readonly now: Instant | null;
  /** The text of a calendar published before, by its path below the output folder. */
  readonly calendar: (path: string) => string | null;
}

/** What a file's events are made from. */
interface Making extends IcsInput {
  readonly drafts: ReadonlyMap<string, SessionEvent>;
  readonly names: ReadonlyMap<string, string>;
  readonly lines: ContentLines;
}

const KINDS: readonly Kind[] = ['development-session', 'pipeline-review'];

/**
 * Each manager's two calendars, in order of their paths. One that would hold no event is left out: there is
 * no VCALENDAR without a component. The horizon's own sessions come first, those of other horizons after
 * them, since some clients stop importing at the first event that they already have.
 */
export function icsFiles(input: IcsInput): OutputFile[] {
  const making: Making = {
    ...input,
    drafts: new Map(input.events.map((event) => [event.uid, event])),
    names: new Map(input.roster.people.map((person) => [person.email, cleanLine(person.name)])),
    lines: contentLines(),
  };
  const folders = new Map(input.plan.folders.map(({ manager, folder }) => [manager, folder]));
  const calendars = new Map<string, PublishedSession[]>();
  for (const session of [...input.plan.sessions, ...input.plan.outside]) {
    const key = `${session.manager}\n${session.kind}`;
    const sessions = calendars.get(key);
    if (sessions === undefined) calendars.set(key, [session]);
    else sessions.push(session);
  }
  const files: OutputFile[] = [];
  for (const [manager, folder] of folders) {
    for (const kind of KINDS) {
      const sessions = calendars.get(`${manager}\n${kind}`);
      if (sessions === undefined) continue;
      const path = `${folder}/${KIND_WORDS[kind].file}`;
      files.push({ path, text: calendarText(path, kind, manager, sessions, making) });
    }
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function calendarText(
  path: string,
  kind: Kind,
  manager: string,
  sessions: readonly PublishedSession[],
  making: Making,
): string {
  const { utc, roster, names, lines } = making;
  const events: (CalendarEvent | VerbatimEvent)[] = [];
  const timed: Pick<EventContent, 'timeZone' | 'start' | 'end'>[] = [];
  let blocks: ReadonlyMap<string, string> | null = null;
  for (const session of sessions) {
    const { uid, start, minutes } = session;
    if (isSettled(session, making)) {
      blocks ??= eventBlocks(making.calendar(path) ?? '');
      const block = blocks.get(uid);
      if (block !== undefined && isBlockOf(block, session)) {
        events.push({ verbatim: block });
        const timeZone = block.includes(';TZID=') ? session.timeZone : null;
        timed.push({ timeZone, start, end: start + minutes });
        continue;
      }
    }
    const event = publishedEvent(session, making.drafts.get(uid), { names, utc });
    events.push(event);
    timed.push(event.content);
  }
  const owner = roster.people.find((person) => person.email === manager);
  return writeCalendar(
    {
      name: `${KIND_WORDS[kind].many}: ${names.get(manager) ?? manager}`,
      timeZone: utc ? null : (owner?.timeZone ?? sessions[0]?.timeZone ?? null),
      zones: zoneSpans(timed),
      events,
    },
    lines,
  );
}

/** Published, and not to be written anew: it has begun, is cancelled, or is not what is planned now. */
function isSettled(session: PublishedSession, { now, drafts }: Making): boolean {
  if (session.status === 'cancelled' || (now !== null && session.start <= now)) return true;
  return drafts.get(session.uid)?.fingerprint !== session.fingerprint;
}
