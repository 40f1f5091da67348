import type { Availability } from '../availability/availability.ts';
import { SLOT, slotOf, type TimeAxis } from '../availability/axis.ts';
import type { Horizon, Instant, PublishedPlan, Roster, Series, Session, Unplaced } from '../model.ts';
import { isoWeekLabel } from '../time/week.ts';
import type { Due, Home, OpenSeries } from './due.ts';
import { type Participant, participant } from './participant.ts';
import type { Bounds } from './rules/hard-rule.ts';
import { type Team, teamsTopDown } from './tree.ts';
import { type WallClock, wallClock } from './wall-clock.ts';
import { weightsOf } from './weights.ts';
import { type WorkWeek, workWeek } from './work-week.ts';

/** How long the search goes on; counted in steps, never in time. */
export type Effort = 'quick' | 'normal' | 'thorough';

export interface PlanInput {
  readonly roster: Roster;
  readonly horizon: Horizon;
  /** By e-mail; everybody in the roster. */
  readonly availability: ReadonlyMap<string, Availability>;
  readonly axis: TimeAxis;
  readonly previous: PublishedPlan | null;
  /** Sessions between people of the roster that are settled elsewhere: they take time, and stay. */
  readonly settled?: readonly Session[];
  /** No new session starts before it, and published ones before it stay as they are; null: nothing is past. */
  readonly earliest: Instant | null;
  /** Minutes from `earliest` in which published sessions stay as well, and nothing new is planned; 0 unless given. */
  readonly freeze?: number;
  /** The most published sessions that may move; null unless given: as many as have to. */
  readonly maxMoves?: number | null;
  readonly effort?: Effort;
  /** Sessions stay where they found a place, though another has none: for a look at what a change would do. */
  readonly isTrial?: true;
  /** A look for something better once a team is planned; passed in, so that nobody loads what nobody asked for. */
  readonly improve?: ImproveTeam;
}

/** Improves what was planned for a team; `settle` places what has no place yet. */
export type ImproveTeam = (before: readonly Before[], planning: Planning, settle: Settle) => void;

/** `first` seats sessions, now that all of them are listed, that are to have their places before any other. */
export type Settle = (first?: () => void) => void;

/** A series as it was before anything was planned for it. */
export interface Before {
  readonly series: OpenSeries;
  readonly home: Home | null;
  readonly phase: 0 | 1 | null;
}

/** What stays the same from quarter to quarter of one run. */
export interface Planning {
  readonly input: PlanInput;
  readonly bounds: Bounds;
  readonly effort: Effort;
  readonly participants: ReadonlyMap<string, Participant>;
  readonly teams: readonly Team[];
  /** Homes and phases so far, by `seriesKey`. */
  readonly carried: Map<string, Series>;
  /** Unplaced sessions of the plan before, by `sessionKey`. */
  readonly lost: ReadonlyMap<string, Unplaced>;
  /** Sessions that the plan before had a place for, by `sessionKey`. */
  readonly held: ReadonlySet<string>;
  /** Moves of published sessions that nothing forces. */
  readonly moves: Moves;
}

/** How many more of them there may be. */
export interface Moves {
  left: number;
}

export function openPlanning(input: PlanInput): Planning {
  const { roster, availability, axis, previous, earliest } = input;
  const clocks = new Map<string, WallClock>();
  const weights = weightsOf(roster.rules);
  const weeks = new Map<string, WorkWeek>();
  const participants = new Map<string, Participant>();
  for (const person of roster.people) {
    const own = availability.get(person.email);
    if (own === undefined) throw new Error(`no availability for ${person.email}`);
    let clock = clocks.get(person.timeZone);
    if (clock === undefined) {
      clock = wallClock(own.zone, axis);
      clocks.set(person.timeZone, clock);
    }
    participants.set(person.email, participant(person, own, clock, workWeek(person, weights, weeks)));
  }
  // A session may start at `earliest` itself, so a slot that has begun is out. One that was published to start then
  // has begun: its event stays as it is.
  const from = (instant: Instant): number => Math.max(0, slotOf(axis, instant + SLOT - 1));
  const begun = earliest === null ? 0 : from(earliest + 1);
  const first = earliest === null ? 0 : from(earliest + (input.freeze ?? 0));
  return {
    input,
    bounds: { rules: roster.rules, earliest: first, begun },
    effort: input.effort ?? 'normal',
    participants,
    teams: teamsTopDown(roster),
    carried: new Map((previous?.series ?? []).map((series) => [seriesKey(series), series])),
    lost: new Map((previous?.unplaced ?? []).map((one) => [sessionKey(one), one])),
    held: new Set(previous?.sessions.filter(({ status }) => status === 'confirmed').map(sessionKey)),
    moves: { left: input.maxMoves ?? Number.POSITIVE_INFINITY },
  };
}

export function seriesKey({ manager, rep, kind }: Pick<Series, 'manager' | 'rep' | 'kind'>): string {
  return `${manager} ${rep} ${kind}`;
}

export function sessionKey(one: Pick<Unplaced, 'manager' | 'rep' | 'kind' | 'period'>): string {
  return `${seriesKey(one)} ${one.period}`;
}

export function dueKey({ series: { manager, rep, kind }, monday }: Due): string {
  const period = isoWeekLabel(monday);
  return sessionKey({ manager: manager.person.email, rep: rep.person.email, kind, period });
}
