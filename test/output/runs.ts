import { expect } from 'vitest';
import { revise } from '../../src/calendar/revise.ts';
import type {
  Agenda,
  Horizon,
  Instant,
  OutputFile,
  Person,
  PublishedPlan,
  Roster,
  Session,
} from '../../src/model.ts';
import { foldersOf } from '../../src/output/folders.ts';
import { icsFiles } from '../../src/output/ics.ts';
import { type SessionEvent, sessionEvents } from '../../src/output/session-events.ts';
import { namesShown } from '../../src/output/shown-names.ts';
import { ANCHOR, Q1, sessionsIn } from '../calendar/drafts.ts';
import { judgeCalendar } from '../oracle/judge-calendar.ts';

const person = (name: string, email: string, manager: string | null): Person =>
  ({ name, email, manager, timeZone: 'Europe/London' }) as Person;
const people = [
  person('Ada Lovelace', 'ada@x.example', 'grace@x.example'),
  person('Bob\r\nBEGIN:VEVENT', 'bob@x.example', 'grace@x.example'),
  person('Grace "G" Hopper', 'grace@x.example', null),
];

export interface Run {
  readonly plan: PublishedPlan;
  readonly files: readonly OutputFile[];
}

/** Everything that assembling does after the sessions are placed. */
export function run(
  horizon: Horizon,
  sessions: readonly Session[],
  previous: Run | null,
  { agenda = 'Grow', utc = false, now = null as Instant | null, keepFiles = true } = {},
): Run {
  const agendas = sessions.map(
    (session): Agenda => ({
      purpose: `${agenda}, ${session.period}`,
      preparation: ['Read; then write'],
      items: [{ minutes: 30, title: 'Check-in', prompts: ['What went well?'] }],
    }),
  );
  const nameOf = namesShown(people);
  const events: SessionEvent[] = sessionEvents({ nameOf, sessions, agendas, utc });
  const { plan } = revise({
    previous: previous?.plan ?? null,
    horizon,
    schedule: { sessions, unplaced: [], series: [], ousted: [], strained: [] },
    drafts: events,
    folders: foldersOf(
      sessions.map(({ manager }) => manager),
      previous?.plan.folders ?? [],
    ),
    anchor: ANCHOR,
    stamp: null,
    now,
  });
  const files = icsFiles({
    plan,
    roster: { people } as unknown as Roster,
    events,
    nameOf,
    utc,
    now,
    calendar: (path) =>
      keepFiles ? (previous?.files.find((file) => file.path === path)?.text ?? null) : null,
  });
  const written = files.map(({ path, octets }) => ({ path, content: Buffer.concat(octets) }));
  for (const { path, content } of written) expect(judgeCalendar(content), path).toEqual([]);
  return { plan, files: written.map(({ path, content }) => ({ path, text: content.toString() })) };
}

export const london = (sessions: readonly Session[]): Session[] =>
  sessions.map((session) => ({ ...session, timeZone: 'Europe/London' }));
export const reviews = london(sessionsIn(Q1));
const development = reviews
  .filter((_, i) => i % 2 === 0)
  .map(
    (session): Session => ({
      ...session,
      kind: 'development-session',
      start: session.start + 1440,
      minutes: 45,
    }),
  );
export const all = [...reviews, ...development];

export const textOf = ({ files }: Run, path = 'grace/pipeline-reviews.ics'): string =>
  files.find((file) => file.path === path)?.text ?? '';
export const unfolded = (text: string): string => text.replaceAll('\r\n ', '');
export const eventsOf = (run: Run, path?: string): string[] =>
  textOf(run, path).match(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r\n/g) ?? [];
