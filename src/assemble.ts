import { writeAgendas } from './agenda/write-agendas.ts';
import { type Availability, availabilityOf, type BusySpan } from './availability/availability.ts';
import { axisFor, type TimeAxis } from './availability/axis.ts';
import type { Change } from './calendar/change.ts';
import { previousWithin } from './calendar/previous-within.ts';
import { readBusy } from './calendar/read-busy.ts';
import { revise } from './calendar/revise.ts';
import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { type Summary, summarize } from './insight/summary.ts';
import type { Day, Horizon, Instant, OutputFile, Person, PublishedPlan, Roster } from './model.ts';
import { foldersOf } from './output/folders.ts';
import { icsFiles } from './output/ics.ts';
import { writePlanJson } from './output/plan-json.ts';
import { sessionEvents } from './output/session-events.ts';
import { planSchedule } from './schedule/plan-schedule.ts';
import { loadHolidays } from './time/holidays/holidays.ts';
import { type Quarter, quarterHorizon, quarterOf, rangeHorizon } from './time/horizon.ts';
import { findZone } from './time/zones/zone.ts';
import { splitAtWall } from './wall/split-at-wall.ts';

/** Which weeks to plan; the clock chooses the quarter it is in. */
export type HorizonChoice =
  | { readonly by: 'quarter'; readonly quarter: Quarter }
  | { readonly by: 'range'; readonly from: Day; readonly to: Day }
  | { readonly by: 'clock' };

export interface AssembleInput {
  readonly roster: Roster;
  readonly horizon: HorizonChoice;
  readonly now: Instant;
  /** Seconds of UTC for DTSTAMP, where somebody asked for them; null counts from the anchor. */
  readonly stamp: number | null;
  readonly utc: boolean;
  /** The plan published before, and its calendars by their paths below the output folder. */
  readonly previous: {
    readonly plan: PublishedPlan;
    readonly calendar: (path: string) => string | null;
  } | null;
  /** Busy calendars by their path as the roster has it; one that could not be read is not in it. */
  readonly busy: ReadonlyMap<string, { readonly file: string; readonly text: string }>;
}

export interface Assembled {
  readonly plan: PublishedPlan;
  /** In order of their paths, plan.json last. */
  readonly files: readonly OutputFile[];
  readonly changes: readonly Change[];
  readonly summary: Summary;
}

/**
 * The whole way from a roster to the files of its plan; writes nothing. No result where the horizon holds
 * no Monday; other problems (a busy calendar with a line that says nothing, text that the wall moved) are
 * told beside the result.
 */
export async function assemble(
  input: AssembleInput,
): Promise<{ readonly result: Assembled | null; readonly diagnostics: readonly Diagnostic[] }> {
  const { roster, previous } = input;
  const horizon = horizonOf(input);
  if (horizon === null) return { result: null, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const axis = axisFor(horizon);
  const availability = await availabilities(input, axis, diagnostics);

  // Nothing is planned into the past once there is a plan, or where the clock itself chose the weeks.
  const earliest = previous !== null || input.horizon.by === 'clock' ? input.now : null;
  const before = previous === null ? null : previousWithin(previous.plan, horizon);
  const schedule = planSchedule({ roster, horizon, availability, axis, previous: before, earliest });

  const wallOptions = { names: roster.people.map((person) => person.name) };
  const written = writeAgendas({
    roster,
    sessions: schedule.sessions,
    unplaced: schedule.unplaced,
    wall: (text) => splitAtWall(text, wallOptions),
    now: earliest,
  });
  diagnostics.push(...written.diagnostics);

  const events = sessionEvents({
    people: roster.people,
    sessions: schedule.sessions,
    agendas: written.agendas,
    utc: input.utc,
  });
  const { plan, changes } = revise({
    previous: previous?.plan ?? null,
    horizon,
    schedule,
    drafts: events,
    folders: foldersOf(
      schedule.sessions.map((session) => session.manager),
      previous?.plan.folders ?? [],
    ),
    anchor: roster.anchor,
    stamp: input.stamp,
    now: previous === null ? null : input.now,
  });
  const calendars = icsFiles({
    plan,
    roster,
    events,
    utc: input.utc,
    now: previous === null ? null : input.now,
    calendar: previous?.calendar ?? (() => null),
  });
  const files = [...calendars, { path: 'plan.json', text: writePlanJson(plan) }];
  return { result: { plan, files, changes, summary: summarize(roster, plan) }, diagnostics };
}

function horizonOf(input: AssembleInput): Horizon | null {
  const { horizon, roster, now } = input;
  if (horizon.by === 'quarter') return quarterHorizon(horizon.quarter.year, horizon.quarter.quarter, roster);
  if (horizon.by === 'range') return rangeHorizon(horizon.from, horizon.to);
  return quarterOf(Math.floor(now / 1440), roster);
}

async function availabilities(
  input: AssembleInput,
  axis: TimeAxis,
  diagnostics: Diagnostic[],
): Promise<Map<string, Availability>> {
  const { people } = input.roster;
  const book = await loadHolidays(people.flatMap((person) => person.holidays.regions));
  const result = new Map<string, Availability>();
  for (const person of people) {
    const busy = person.busy.length === 0 ? [] : await busySpans(person, input, axis, diagnostics);
    result.set(person.email, availabilityOf(person, axis, book, busy));
  }
  return result;
}

async function busySpans(
  person: Person,
  input: AssembleInput,
  axis: TimeAxis,
  diagnostics: Diagnostic[],
): Promise<BusySpan[]> {
  const zone = findZone(person.timeZone);
  if (zone === null) throw new Error(`unknown zone ${person.timeZone}`);
  const window = { from: axis.start, to: axis.start + axis.slots * 5 };
  const spans: BusySpan[] = [];
  for (const { path } of person.busy) {
    const source = input.busy.get(path);
    if (source === undefined) continue;
    const outcome = await readBusy(source, window, zone);
    diagnostics.push(...outcome.diagnostics);
    // One by one: a calendar may hold more spans than a call takes arguments.
    for (const span of outcome.value ?? []) spans.push(span);
  }
  return spans;
}
