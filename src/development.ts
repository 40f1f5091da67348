import type { Day, Kind, Place } from './model.ts';

/** What a rep works on. Free text comes from the roster and has not passed the wall. */
export interface Development {
  readonly focus: readonly RosterText[];
  readonly motivator: RosterText | null;
  readonly strengths: readonly RosterText[];
  /** Behaviour goals: how somebody wants to work. */
  readonly goals: readonly Goal[];
  /** What is to be brought in; for pipeline reviews alone. Left out: none. */
  readonly revenue?: readonly Goal[];
  readonly notes: readonly RosterText[];
  /** The file of a written plan, relative to the roster. Left out: there is none. */
  readonly plan?: { readonly path: string; readonly place: Place };
}

/** A goal may have a rhythm, or a check-point by which it is to be reached. */
export interface Goal extends RosterText {
  readonly rhythm?: Rhythm;
  readonly by?: CheckPointDate;
}

export type Rhythm = 'daily' | 'weekly' | 'monthly';

/** Days after somebody has joined, or after a quarter has begun. */
export type CheckPoint = 30 | 60 | 90;

export interface CheckPointDate {
  readonly checkPoint: CheckPoint;
  /** Null: counted from the day somebody joined, or from the start of the quarter. */
  readonly due: Day | null;
}

/** What a session left open, to be taken up by the next of its kind. */
export interface OpenItem extends RosterText {
  /** The day it was left open; the next session after it takes it up. Null: the next one there is. */
  readonly after: Day | null;
  /** The kind of session it came from, where somebody says it; null: the one it stands under. */
  readonly from: Kind | null;
}

/** Files with templates, relative to the roster, by the kind of session. */
export type TemplatePaths = Partial<Readonly<Record<Kind, TemplatePath>>>;

export interface TemplatePath {
  readonly path: string;
  readonly place: Place;
}

/** Free text from the roster, with the place it came from. */
export interface RosterText {
  readonly text: string;
  readonly place: Place;
}
