import type { Fill } from '../agenda/filled-agenda.ts';
import { writeAgendas } from '../agenda/write-agendas.ts';
import { type Availability, availabilityOf, type BusySpan } from '../availability/availability.ts';
import { axisFor, type TimeAxis } from '../availability/axis.ts';
import type { Change } from '../calendar/change.ts';
import { frozenWarnings } from '../calendar/frozen.ts';
import { type OwnUids, ownUids } from '../calendar/own-uids.ts';
import { previousWithin } from '../calendar/previous-within.ts';
import { readBusy } from '../calendar/read-busy.ts';
import { reviseByManager } from '../calendar/revise-by-manager.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Summary, summarize } from '../insight/summary.ts';
import type { Instant, Person, PublishedPlan, Roster, Session } from '../model.ts';
import { type IcsFile, type IcsInput, icsFiles } from '../output/ics.ts';
import { sessionEvents } from '../output/session-events.ts';
import { namesShown } from '../output/shown-names.ts';
import type { Proof } from '../schedule/exact/prove.ts';
import { planSchedule } from '../schedule/plan-schedule.ts';
import type { ImproveTeam } from '../schedule/planning.ts';
import { type HolidayBook, loadHolidays } from '../time/holidays/holidays.ts';
import { findZone } from '../time/zones/zone.ts';
import { developmentNames, rosterWall, withNames } from '../wall/roster-wall.ts';
import { type Split, splitAtWall } from '../wall/split-at-wall.ts';
import type { Commission, Terms } from './commission.ts';
import type { StyledCalendars } from './styled-calendars.ts';
import { templateFiller } from './template-filler.ts';

/** A unit, planned: its managers' calendars and their part of everything else. */
export interface UnitPlan {
  readonly unit: number;
  readonly isRepeated: boolean;
  /** The unit's part of the plan: `folders` of those who have sessions, `retired` since the plan before. */
  readonly plan: PublishedPlan;
  /** Retired before, and held again. */
  readonly restored: readonly string[];
  readonly files: readonly IcsFile[];
  readonly changes: readonly Change[];
  readonly managers: Summary['managers'];
  /** What busy calendars could not tell, by whose they are. */
  readonly busy: readonly (readonly [email: string, diagnostics: readonly Diagnostic[]])[];
  readonly diagnostics: readonly Diagnostic[];
  /** What each team's plan costs at least, where proofs were asked for. */
  readonly proofs: readonly Proof[];
  /** Of those who lead a team: they take time from it. */
  readonly leading: readonly Session[];
}

/** Improves teams' plans and says of each what it costs at least. */
export type Prove = (onProof: (proof: Proof) => void) => ImproveTeam;

/** Reads a calendar published before by its path below the output folder; null where there is none. */
export type ReadCalendar = (path: string) => string | null;

/** Plans units one by one; what they share is worked out once. */
export type UnitPlanner = (commission: Commission, calendar: ReadCalendar) => Promise<UnitPlan>;

/** `prove` is handed in where `proofSeconds` asks for proofs: what it needs is loaded by nobody else. */
export async function unitPlanner(terms: Terms, prove: Prove | null = null): Promise<UnitPlanner> {
  const axis = axisFor(terms.horizon);
  const book = await loadHolidays(terms.regions);
  const wallOptions = rosterWall(terms.names, terms.settings.guard, terms.accounts);
  const known = new Map<string, Split>();
  const wall = (text: string): Split => {
    let split = known.get(text);
    if (split === undefined) {
      split = splitAtWall(text, wallOptions);
      if (known.size < MOST_LINES) known.set(text, split);
    }
    return split;
  };
  const styled = terms.isStyled ? (await import('./styled-calendars.ts')).styledCalendars(terms) : null;
  return async (commission, calendar) => {
    const { availability, busy } = await availabilities(commission, axis, book);
    const before: ReadCalendar = terms.keepsTexts ? calendar : () => null;
    const fill = await templateFiller([...commission.people, ...commission.others]);
    return {
      ...plan(terms, commission, { axis, availability, wall, calendar: before, styled, prove, fill }),
      busy,
    };
  };
}

/** Teams work on the same few things; what everybody says differently need not be remembered for ever. */
const MOST_LINES = 10_000;

interface Means {
  readonly axis: TimeAxis;
  readonly availability: ReadonlyMap<string, Availability>;
  readonly wall: (text: string) => Split;
  readonly calendar: ReadCalendar;
  readonly styled: StyledCalendars | null;
  readonly prove: Prove | null;
  readonly fill: Fill | null;
}

function plan(terms: Terms, commission: Commission, means: Means): Omit<UnitPlan, 'busy'> {
  const { horizon, now, utc } = terms;
  const { people, previous } = commission;
  const roster = rosterOf(terms, commission);
  const own = new Set(people);
  const proofs: Proof[] = [];
  const improve = means.prove?.((proof) => proofs.push(proof));
  const planned = planSchedule({
    // Those whose own sessions are planned elsewhere report to nobody here.
    roster: {
      ...roster,
      people: roster.people.map((person) => (own.has(person) ? person : { ...person, manager: null })),
    },
    horizon,
    availability: means.availability,
    axis: means.axis,
    previous: commission.places === null ? null : previousWithin(commission.places, horizon),
    settled: commission.settled,
    earliest: terms.earliest,
    freeze: terms.freeze,
    maxMoves: terms.maxMoves,
    effort: terms.effort,
    ...(improve === undefined ? {} : { improve }),
  });
  const names = developmentNames(roster.people);
  const everybody = new Map(roster.people.map((person) => [person.email, person.name]));
  const nameOf = namesShown(roster.people, names);
  const reps = new Set(planned.sessions.map(({ rep }) => rep));
  const written = writeAgendas({
    roster: { ...roster, people },
    guests: roster.people.filter((person) => !own.has(person) && reps.has(person.email)),
    leaders: commission.leaders,
    sessions: planned.sessions,
    unplaced: planned.unplaced,
    wall: names.size === 0 ? means.wall : (text) => withNames(means.wall(text), roster.people, names),
    audience: terms.audience,
    series: previous?.series ?? [],
    now: terms.earliest,
    fill: means.fill,
    nameOf,
  });
  const schedule = { ...planned, series: written.withBrought(planned.series) };
  const plain = sessionEvents({
    nameOf,
    sessions: schedule.sessions,
    agendas: written.agendas,
    utc,
  });
  const events = means.styled?.events({ roster, events: plain, agendas: written.agendas, nameOf }) ?? plain;
  const revised = reviseByManager({
    previous,
    horizon,
    schedule,
    drafts: events,
    folders: commission.folders,
    anchor: roster.anchor,
    stamp: terms.stamp,
    now,
  });
  const { styled } = means;
  const { calendar } = means;
  const input: IcsInput = { plan: revised.plan, roster, events, nameOf, utc, now, calendar };
  const { files, folders } = styled?.files(input) ?? {
    files: icsFiles(input),
    folders: revised.plan.folders,
  };
  const plan = { ...revised.plan, folders };
  const placed = styled === null ? schedule.sessions : [...plan.sessions, ...plan.outside];
  const used = new Set(placed.map(({ manager }) => manager));
  const leaders = new Set(commission.leaders);
  const retired = new Set(plan.retired.map(({ uid }) => uid));
  const before = new Set(previous?.retired);
  return {
    unit: commission.unit,
    isRepeated: commission.isRepeated,
    plan: {
      ...plan,
      folders: plan.folders.filter(({ manager }) => used.has(manager)),
      retired: plan.retired.filter((each) => !before.has(each)),
    },
    restored: previous?.retired.flatMap(({ uid }) => (retired.has(uid) ? [] : [uid])) ?? [],
    files,
    changes: revised.changes,
    managers: summarize(roster, plan).managers,
    diagnostics: [
      ...frozenWarnings(schedule.strained, (email) => everybody.get(email) ?? email),
      ...written.diagnostics,
    ],
    proofs,
    leading: schedule.sessions.filter(({ rep }) => leaders.has(rep)),
  };
}

/** Everybody whom the unit's sessions name. */
function rosterOf({ settings }: Terms, { people, head, others }: Commission): Roster {
  const all = [...people, ...(head === null ? [] : [head]), ...others];
  return { ...settings, people: all.sort((a, b) => (a.email < b.email ? -1 : 1)) };
}

async function availabilities(
  commission: Commission,
  axis: TimeAxis,
  book: HolidayBook,
): Promise<{ readonly availability: Map<string, Availability>; readonly busy: UnitPlan['busy'] }> {
  const { people, head, others, below } = commission;
  const availability = new Map<string, Availability>();
  const busy: [string, readonly Diagnostic[]][] = [];
  const own = new Set(people);
  const plans = [commission.previous, commission.places];
  const uids = ownUids(commission.busyTeams, plans, windowOf(axis));
  for (const person of [...people, ...(head === null ? [] : [head]), ...others]) {
    const spans: BusySpan[] = [];
    const told =
      person.busy.length === 0 ? [] : await readBusySpans(person, commission.busy, uids, axis, spans);
    if (told.length > 0 && own.has(person)) busy.push([person.email, told]);
    for (const { manager, start, minutes, title } of below) {
      if (manager === person.email) spans.push({ start, end: start + minutes, title });
    }
    availability.set(person.email, availabilityOf(person, axis, book, spans));
  }
  return { availability, busy };
}

/** Adds what a person's calendars say to `spans`; gives what they could not tell. */
export async function readBusySpans(
  person: Person,
  busy: Commission['busy'],
  uids: OwnUids,
  axis: TimeAxis,
  spans: BusySpan[],
): Promise<readonly Diagnostic[]> {
  const zone = findZone(person.timeZone);
  if (zone === null) throw new Error(`unknown zone ${person.timeZone}`);
  const window = windowOf(axis);
  const isOwn = uids(person.email);
  const diagnostics: Diagnostic[] = [];
  for (const { path } of person.busy) {
    const source = busy.get(path);
    if (source === undefined) continue;
    const outcome = await readBusy(source, window, zone, isOwn);
    diagnostics.push(...outcome.diagnostics);
    // One by one: a calendar may hold more spans than a call takes arguments.
    for (const span of outcome.value ?? []) spans.push(span);
  }
  return diagnostics;
}

/** The time that a plan's calendars have to tell of. */
export function windowOf({ start, slots }: TimeAxis): { readonly from: Instant; readonly to: Instant } {
  return { from: start, to: start + slots * 5 };
}
