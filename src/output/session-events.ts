import { agendaText } from '../agenda/agenda-text.ts';
import type { EventContent, Organizer } from '../calendar/event.ts';
import { fingerprintOf } from '../calendar/fingerprint.ts';
import type { Draft } from '../calendar/revise.ts';
import { seriesIdOf, uidOf } from '../calendar/uid.ts';
import type { Agenda, Kind, Session } from '../model.ts';
import type { NameOf } from './shown-names.ts';

/** A planned session with the event that its calendar will hold. */
export interface SessionEvent extends Draft {
  readonly content: EventContent;
}

interface KindWords {
  readonly one: string;
  readonly many: string;
  readonly categories: readonly string[];
  /** Of its calendar, without `.ics`. */
  readonly file: string;
}

/** What a kind is called in a summary, as a category and as a file. */
export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  'pipeline-review': {
    one: 'Pipeline review',
    many: 'Pipeline reviews',
    categories: ['Pipeline review'],
    file: 'pipeline-reviews',
  },
  'development-session': {
    one: 'Development session',
    many: 'Development sessions',
    categories: ['Development session'],
    file: 'development-sessions',
  },
};

/** Clients cut or refuse longer descriptions. */
const LONGEST_DESCRIPTION = 8_000;

/** What all sessions of a series say. */
interface SeriesWords {
  readonly series: string;
  readonly title: string;
  readonly categories: readonly string[];
  readonly organizer: Organizer;
  readonly who: string;
}

/** Each session as an event; `agendas` are aligned with `sessions`. */
export function sessionEvents(input: {
  readonly nameOf: NameOf;
  readonly sessions: readonly Session[];
  readonly agendas: readonly Agenda[];
  /** Write instants instead of local time with a TZID. */
  readonly utc: boolean;
}): SessionEvent[] {
  const wordsOf = new Map<string, SeriesWords>();
  return input.sessions.map((session, index) => {
    const { manager, rep, kind, period, start } = session;
    const key = `${manager}\n${rep}\n${kind}`;
    let words = wordsOf.get(key);
    if (words === undefined) {
      words = seriesWords(session, input.nameOf);
      wordsOf.set(key, words);
    }
    const content: EventContent = {
      uid: uidOf(manager, rep, kind, period),
      start,
      end: start + session.minutes,
      timeZone: input.utc ? null : session.timeZone,
      summary: words.title,
      description: describe(words.who, input.agendas[index]),
      categories: words.categories,
      isPrivate: kind === 'development-session',
      status: 'confirmed',
      organizer: words.organizer,
      kind,
      series: words.series,
      period,
      displaced: session.displaced !== null,
      alarms: NO_ALARMS,
    };
    return { session, uid: content.uid, title: words.title, fingerprint: fingerprintOf(content), content };
  });
}

export const NO_ALARMS: readonly number[] = [];

function seriesWords({ manager, rep, kind }: Session, nameOf: NameOf): SeriesWords {
  const managerName = nameOf(manager, kind);
  const repName = nameOf(rep, kind);
  return {
    series: seriesIdOf(manager, rep, kind),
    title: `${KIND_WORDS[kind].one}: ${repName} with ${managerName}`,
    categories: KIND_WORDS[kind].categories,
    organizer: { name: managerName, email: manager },
    who: `${repName} and ${managerName}`,
  };
}

/** Who meets, then the agenda. */
function describe(who: string, agenda: Agenda | undefined): string {
  if (agenda === undefined) return who;
  const text = `${who}\n\n${agendaText(agenda)}`;
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf('\n', LONGEST_DESCRIPTION - 2))}\n…`;
}
