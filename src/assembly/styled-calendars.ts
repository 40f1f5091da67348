import { seriesIdOf } from '../calendar/uid.ts';
import { writeMore } from '../calendar/write-more.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Kind, Layout, PublishedPlan, PublishedSession, Roster, RosterText } from '../model.ts';
import type { CalendarStyle } from '../output/calendar-style.ts';
import { type IcsFile, type IcsInput, icsFiles } from '../output/ics.ts';
import { invitationFiles } from '../output/invitation-files.ts';
import { lookOf } from '../output/look-of.ts';
import { asOverride, formerEvents, formerKey, isAt } from '../output/series/former-overrides.ts';
import { seriesFiles } from '../output/series/series-files.ts';
import { KIND_WORDS, type SessionEvent } from '../output/session-events.ts';
import { type Shelf, shelvesByManager } from '../output/shelves.ts';
import { foldersWithReps, shelvesByRep } from '../output/shelves-by-rep.ts';
import { type Planned, shownEvents } from '../output/shown-events.ts';
import { rosterWall } from '../wall/roster-wall.ts';
import type { Account, WallOptions } from '../wall/rule.ts';
import { judge } from '../wall/wall.ts';
import type { Terms } from './commission.ts';

/** Calendars as settings of the roster have them. In a file of its own, since most rosters have no such setting. */
export interface StyledCalendars {
  readonly events: (planned: Omit<Planned, 'layout'>) => readonly SessionEvent[];
  /** The calendars, and what the plan remembers of its managers' folders. */
  readonly files: (
    input: IcsInput,
  ) => Pick<PublishedPlan, 'folders'> & { readonly files: readonly IcsFile[] };
}

export function styledCalendars(terms: Terms): StyledCalendars {
  const { names, settings, accounts, layout, layoutBefore } = terms;
  const wall = rosterWall(names, settings.guard, accounts);
  const known = new Map<string, boolean>();
  const mayStand = (text: string, kind: Kind): boolean => {
    if (kind === 'pipeline-review') return true;
    const may = known.get(text) ?? isClean(text, wall);
    known.set(text, may);
    return may;
  };
  return {
    events: (planned) => shownEvents({ ...planned, layout }, mayStand),
    files(input) {
      const folders = namesReps(layout) ? foldersWithReps(input.plan) : input.plan.folders;
      const own = {
        ...input,
        plan: { ...input.plan, folders },
        style: styleOf(input.roster, layout, layoutBefore),
      };
      if (layout.form === 'sessions') return { files: icsFiles(own), folders };
      if (layout.form === 'invitations') return { files: invitationFiles(own), folders };
      const { anchor } = settings;
      return seriesFiles(own, { anchor, stamp: terms.stamp, isFirst: !terms.hasPrevious });
    },
  };
}

/** Whether files are called after reps. */
function namesReps({ splitBy, form }: Layout): boolean {
  return splitBy === 'rep' || form === 'invitations';
}

function styleOf(roster: Roster, layout: Layout, layoutBefore: Layout): CalendarStyle {
  const people = new Map(roster.people.map((person) => [person.email, person]));
  return {
    writeMore,
    head(manager, kind) {
      const { color } = lookOf(roster, people.get(manager), undefined, kind);
      // Apple's programs take a calendar's colour by its value only.
      return color ? [`COLOR:${color.name}`, `X-APPLE-CALENDAR-COLOR:#${color.hex.toUpperCase()}`] : [];
    },
    shelves: layout.splitBy === 'rep' ? shelvesByRep : shelvesByManager,
    before: (shelf, calendar) =>
      calendar(`${shelf.folder}/${shelf.file}.ics`) ?? textBefore(shelf, layoutBefore, calendar),
    ...(layoutBefore.form === 'series' && { fromSeries }),
  };
}

/** What the sessions were published in before the layout changed. */
function textBefore(
  { folder, reps, kind, sessions }: Shelf,
  before: Layout,
  calendar: (path: string) => string | null,
): string | null {
  const { file } = KIND_WORDS[kind];
  const nameOf = new Map(reps.map((each) => [each.rep, each.file]));
  const files =
    before.form === 'invitations'
      ? sessions.map(({ rep, period }) => `invitations/${file}/${period}-${nameOf.get(rep)}`)
      : before.splitBy === 'manager'
        ? [file]
        : reps.map((each) => `${each.file}-${file}`);
  const texts = files.flatMap((each) => calendar(`${folder}/${each}.ics`) ?? []);
  if (texts.length === 0) return null;
  const text = texts.join('');
  // Only an invitation has guests.
  return before.form === 'invitations' ? text.replace(/^ATTENDEE[;:].*\r?\n(?:[ \t].*\r?\n)*/gm, '') : text;
}

/** Sessions that were parts of events that recur, as events by themselves. */
function fromSeries(text: string): (session: PublishedSession) => string | null {
  const former = formerEvents(text);
  return (session) => {
    const { manager, rep, kind, period, uid } = session;
    const known = former.get(formerKey(seriesIdOf(manager, rep, kind), period));
    return known !== undefined && isAt(known, session) ? asOverride(known, uid, session, '') : null;
  };
}

function isClean(text: string, wall: WallOptions): boolean {
  return judge(text, wall).verdict !== 'block';
}

/** Tells of places and links that development sessions are written without, each once. */
export function walledPlaces(
  { calendar, people, guard }: Roster,
  accounts: readonly Account[],
): readonly Diagnostic[] {
  const names = people.map(({ name }) => name);
  const wall = rosterWall(names, guard, accounts);
  const looks = [calendar, ...people.flatMap((person) => [person.teamCalendar, person.calendar])];
  const texts = new Set<RosterText>();
  for (const look of looks) {
    const { location, conference } = look?.['development-session'] ?? {};
    for (const text of [location, conference]) if (text && !isClean(text.text, wall)) texts.add(text);
  }
  return [...texts].map(({ text, place }) => ({
    code: 'walled-place',
    severity: 'warning',
    message: `“${text}” is pipeline talk, so development sessions do not show it`,
    place,
    hint: 'give development sessions another: calendar: { development-session: { location: Room 4 } }',
  }));
}
