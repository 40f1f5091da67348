import { SLOT } from '../availability/axis.ts';
import type { Kind } from '../model.ts';
import { SIDE_BY_SIDE } from './balance.ts';
import type { OpenSeries } from './due.ts';
import type { HomeCandidates } from './home-candidates.ts';
import { answered, type Part, send, startedEngine } from './search/engine.ts';

/** A series in search of a home. */
export interface Seeker {
  readonly series: OpenSeries;
  readonly candidates: HomeCandidates;
  /** Sets of weeks it is due in, for either phase; a weekly series has only the first. */
  readonly dueWeeks: readonly number[];
  /** Which of the search's pairs it is of. */
  readonly pair: number;
  /** What the best place of either phase costs as if nobody else were there. */
  leastByPhase: readonly number[];
  /** How many places cost less than one more displaced session: the fewer, the sooner a series chooses. */
  choice: number;
  /** The only phase it looks at, where that is decided; -1 where both are open. */
  onlyPhase: number;
  /** `candidate * 2 + phase`; -1 while it has none. */
  entry: number;
  /** What its place costs the series itself. */
  cost: number;
}

/** One manager's search. */
export interface HomeSearch {
  readonly weeks: number;
  readonly sessionsPerDay: number;
  /** Slots between two sessions. */
  readonly buffer: number;
  readonly sameDayAllowed: boolean;
  readonly fullDay: number;
  readonly scatteredDay: number;
  /** Biweekly series of either phase. */
  readonly phases: [number, number];
  /** Homes on each weekday of either phase, at `phase * 7 + weekday`. */
  readonly load: Uint8Array;
  /** Sessions that stand already. */
  readonly standing: readonly Standing[];
  /** Where the sessions of each pair are that stand already. */
  readonly pairs: readonly PairDays[];
}

/** A session in the manager's diary: minutes from Monday, its slots, a set of weeks. */
export type Standing = readonly [minute: number, slots: number, weeks: number];

/** Weeks in which a pair meets on each weekday: the manager's weekdays, then the rep's; reviews, then development. */
export type PairDays = Int32Array;

export function noPairDays(): PairDays {
  return new Int32Array(28);
}

export function addPairDay(
  days: PairDays,
  kind: Kind,
  managerDay: number,
  repDay: number,
  weeks: number,
): void {
  const own = kind === 'pipeline-review' ? 0 : 14;
  days[own + managerDay] = (days[own + managerDay] as number) | weeks;
  days[own + 7 + repDay] = (days[own + 7 + repDay] as number) | weeks;
}

/** A search under way: where the engine has said what it found. */
export type RankedHomes = number;

/**
 * Ranks everybody's places, and says what they cost as if nobody else were there. What is searched for and how stands
 * in search/assembly/choose-homes.ts.
 */
export function rankHomes(search: HomeSearch, seekers: readonly Seeker[]): RankedHomes {
  const parts: Part[] = [
    search.weeks,
    search.sessionsPerDay,
    search.buffer,
    search.sameDayAllowed ? 1 : 0,
    SIDE_BY_SIDE / SLOT,
    search.fullDay,
    search.scatteredDay,
    search.phases,
    search.load,
    search.standing.length,
    ...search.standing,
    search.pairs.length,
    ...search.pairs,
    seekers.length,
  ];
  for (const { series, candidates, dueWeeks, pair } of seekers) {
    const { every, slots, kind, phase } = series;
    const { minutes, weeks, costs, repShift, dayWeeks } = candidates;
    parts.push(every, slots, kind === 'pipeline-review' ? 1 : 0);
    parts.push(dueWeeks.length, every === 1 ? 0 : (phase ?? 0), dueWeeks[0] ?? 0, dueWeeks[1] ?? 0, pair);
    parts.push(minutes.length, dayWeeks, minutes, weeks, costs, repShift);
  }
  const from = startedEngine().rankHomes(send(parts));
  const answer = answered(from, seekers.length * 3);
  seekers.forEach((seeker, i) => {
    const { candidates, dueWeeks } = seeker;
    const isNowhere = candidates.minutes.length === 0;
    seeker.leastByPhase = dueWeeks.map((_, p) =>
      isNowhere ? Number.POSITIVE_INFINITY : (answer[i * 3 + p] as number),
    );
    seeker.choice = answer[i * 3 + 2] as number;
  });
  return from;
}

/** Gives everybody the best place that the others leave, in the order in which they choose. */
export function settleHomes(ranked: RankedHomes, seekers: readonly Seeker[], turns: readonly Seeker[]): void {
  answered(ranked, turns.length * 2).set(
    turns.flatMap((seeker) => [seekers.indexOf(seeker), seeker.onlyPhase]),
  );
  const from = startedEngine().settleHomes(ranked);
  const answer = answered(from, seekers.length * 2);
  seekers.forEach((seeker, i) => {
    seeker.entry = answer[i * 2] as number;
    seeker.cost = answer[i * 2 + 1] as number;
  });
}

/** The phase an entry stands for: chosen with the place, or given from the start. */
export function phaseOfEntry({ series, dueWeeks, entry }: Seeker): 0 | 1 {
  if (series.every === 1) return 0;
  return dueWeeks.length === 2 ? ((entry & 1) as 0 | 1) : (series.phase ?? 0);
}
