import { SLOT } from '../availability/axis.ts';
import type { Weights } from '../model.ts';
import { loadOf, SIDE_BY_SIDE } from './balance.ts';
import type { OpenSeries } from './due.ts';
import type { HomeCandidates } from './home-candidates.ts';
import { type PairDays, pairDayWeeks, setPairDay } from './pair-days.ts';
import { neighbourWeeks, release, type Template, take, takenWeeks } from './template.ts';
import { WEIGHTS } from './weights.ts';

/** A series in search of a home. */
export interface Seeker {
  readonly series: OpenSeries;
  readonly candidates: HomeCandidates;
  /** Sets of weeks it is due in, for either phase; a weekly series has only the first. */
  readonly dueWeeks: readonly number[];
  readonly pair: PairDays;
  /** See `losses`. */
  readonly loss: Int32Array;
  /** `cost * 4096 + candidate * 2 + phase`, cheapest first, as if nobody else were there. */
  readonly ranked: Float64Array;
  /** The only phase it looks at, where that is decided; -1 where both are open. */
  onlyPhase: number;
  /** Candidate and phase as in `ranked`; -1 while it has none. */
  entry: number;
  /** Weeks it is at home in, with its present neighbours. */
  kept: number;
  /** What its place costs the series itself, and what the best place of either phase would. */
  cost: number;
  readonly leastByPhase: readonly number[];
}

const ENTRIES = 4096;

/** One manager's search. */
export interface HomeSearch {
  readonly template: Template;
  /** Sets of weeks of either phase. */
  readonly phaseWeeks: readonly [number, number];
  /** Homes on each weekday of either phase, at `phase * 7 + weekday`. */
  readonly load: Uint8Array;
  /** Biweekly series of either phase. */
  readonly phases: [number, number];
  readonly sameDayAllowed: boolean;
  readonly weights: Weights;
}

export function seeker(
  series: OpenSeries,
  candidates: HomeCandidates,
  dueWeeks: readonly number[],
  pair: PairDays,
): Seeker {
  const phases = dueWeeks.length;
  const loss = losses(series, candidates);
  const ranked = new Float64Array(Math.min(candidates.minutes.length, ENTRIES / 2) * phases);
  const leastByPhase = dueWeeks.map(() => Number.POSITIVE_INFINITY);
  for (let i = 0, at = 0; at < ranked.length; i++) {
    for (let phase = 0; phase < phases; phase++, at++) {
      const lost = (dueWeeks[phase] as number) & ~(candidates.weeks[i] as number);
      let cost = candidates.costs[i] as number;
      if (lost !== 0) cost += lossOf(loss, lost, weekdayOf(candidates, i));
      ranked[at] = cost * ENTRIES + i * 2 + phase;
      if (cost < (leastByPhase[phase] as number)) leastByPhase[phase] = cost;
    }
  }
  ranked.sort();
  return {
    series,
    candidates,
    dueWeeks,
    pair,
    loss,
    ranked,
    onlyPhase: -1,
    entry: -1,
    kept: 0,
    cost: 0,
    leastByPhase,
  };
}

function weekdayOf(candidates: HomeCandidates, index: number): number {
  return Math.floor((candidates.minutes[index] as number) / 1440);
}

/** What it costs to hold these weeks' sessions elsewhere: the nearest day that has a start, others aside. */
function lossOf(loss: Int32Array, lost: number, weekday: number): number {
  let cost = 0;
  for (let rest = lost; rest !== 0; rest &= rest - 1) {
    cost += loss[(31 - Math.clz32(rest & -rest)) * 7 + weekday] as number;
  }
  return cost;
}

/** For every week and weekday of home, at `week * 7 + weekday`, what a session costs that cannot be held there. */
function losses({ every, grid }: OpenSeries, { dayWeeks }: HomeCandidates): Int32Array {
  const table = new Int32Array(grid.weeks * 7);
  for (let week = 0; week < grid.weeks; week++) {
    const elsewhere = hasStart(dayWeeks, week + 1) || week + 1 === grid.weeks ? otherWeekLoss(every) : 0;
    for (let weekday = 0; weekday < 7; weekday++) {
      const away = daysAway(dayWeeks, week, weekday);
      if (away === 0) table[week * 7 + weekday] = WEIGHTS.displaced + 2 * WEIGHTS.sameDayMove;
      else if (away === 7) table[week * 7 + weekday] = elsewhere;
      else table[week * 7 + weekday] = WEIGHTS.displaced + WEIGHTS.otherDayMove + away * WEIGHTS.dayMove;
    }
  }
  return table;
}

function otherWeekLoss(every: 1 | 2): number {
  return every === 1 ? 0 : WEIGHTS.displaced + WEIGHTS.otherWeekMove;
}

/** From a weekday to the nearest of its week that has a start; 7 where none has. */
function daysAway(dayWeeks: Int32Array, week: number, weekday: number): number {
  for (let away = 0; away < 7; away++) {
    const before = weekday - away >= 0 ? (dayWeeks[weekday - away] as number) : 0;
    const after = weekday + away < 7 ? (dayWeeks[weekday + away] as number) : 0;
    if ((((before | after) >>> week) & 1) === 1) return away;
  }
  return 7;
}

function hasStart(dayWeeks: Int32Array, week: number): boolean {
  return daysAway(dayWeeks, week, 0) < 7;
}

/** Gives the series the best place among its present neighbours, where it has any place at all. */
export function settle(search: HomeSearch, seeker: Seeker): void {
  const { ranked } = seeker;
  let best = -1;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let at = 0; at < ranked.length; at++) {
    const packed = ranked[at] as number;
    const base = Math.floor(packed / ENTRIES);
    if (base >= bestCost) break;
    const entry = packed - base * ENTRIES;
    if (seeker.onlyPhase !== -1 && seeker.onlyPhase !== (entry & 1)) continue;
    // The cheapest questions first: most places are out before their weeks are looked at.
    const shared = sharedCost(search, seeker, entry);
    if (base + shared >= bestCost) continue;
    const kept = keptWeeks(search, seeker, entry);
    let cost = ownCost(seeker, entry, base, kept) + shared;
    if (cost >= bestCost) continue;
    if (isAlone(search, seeker, entry, kept)) cost += search.weights.scatteredDay;
    if (cost >= bestCost) continue;
    best = at;
    bestCost = cost;
  }
  if (best !== -1) settleAt(search, seeker, best);
}

/** Gives the series one place of its ranking, with the weeks its neighbours leave it there. */
function settleAt(search: HomeSearch, seeker: Seeker, at: number): void {
  const packed = seeker.ranked[at] as number;
  const base = Math.floor(packed / ENTRIES);
  const entry = packed - base * ENTRIES;
  const kept = keptWeeks(search, seeker, entry);
  place(search, seeker, entry, kept, ownCost(seeker, entry, base, kept));
}

/** The weeks in which both people could meet there, neighbours aside. */
function feasibleWeeks({ candidates, dueWeeks }: Seeker, entry: number): number {
  return (dueWeeks[entry & 1] as number) & (candidates.weeks[entry >> 1] as number);
}

function keptWeeks(search: HomeSearch, seeker: Seeker, entry: number): number {
  const weekday = weekdayOf(seeker.candidates, entry >> 1);
  return feasibleWeeks(seeker, entry) & ~blockedWeeks(search, seeker, entry >> 1, weekday);
}

/** What the place costs the series itself: hours, and weeks in which it is somewhere else. */
function ownCost(seeker: Seeker, entry: number, base: number, kept: number): number {
  const { loss, candidates } = seeker;
  const lost = feasibleWeeks(seeker, entry) & ~kept;
  return lost === 0 ? base : base + lossOf(loss, lost, weekdayOf(candidates, entry >> 1));
}

/** Weeks in which the neighbours, a full day or the pair's other session rule the place out. */
function blockedWeeks(search: HomeSearch, seeker: Seeker, index: number, weekday: number): number {
  const { template, sameDayAllowed } = search;
  const { candidates, series, pair } = seeker;
  let blocked =
    takenWeeks(template, candidates.minutes[index] as number, series.slots) |
    (template.full[weekday] as number);
  if (!sameDayAllowed) {
    blocked |= pairDayWeeks(
      pair,
      series.kind,
      weekday,
      (weekday + (candidates.repShift[index] as number) + 7) % 7,
    );
  }
  return blocked;
}

/** What one more home on that day, in that phase, costs because of the manager's other homes. */
function sharedCost(search: HomeSearch, seeker: Seeker, entry: number): number {
  const { load, phases, weights } = search;
  const { series, candidates } = seeker;
  const weekday = weekdayOf(candidates, entry >> 1);
  const phase = phaseOfEntry(seeker, entry);
  let cost = 0;
  for (let p = 0; p < 2; p++) {
    if (series.every === 2 && p !== phase) continue;
    const others = load[p * 7 + weekday] as number;
    cost += loadOf(others, weights);
  }
  if (series.every === 2) {
    const ahead = phases[phase] - phases[phase === 0 ? 1 : 0];
    if (ahead > 0) cost += ahead * WEIGHTS.phaseImbalance;
  }
  return cost;
}

function isAlone(
  { template }: HomeSearch,
  { candidates, series }: Seeker,
  entry: number,
  kept: number,
): boolean {
  const minute = candidates.minutes[entry >> 1] as number;
  return (neighbourWeeks(template, minute, series.slots, SIDE_BY_SIDE / SLOT) & kept) === 0;
}

/** The phase an entry stands for: chosen with the place, or given from the start. */
export function phaseOfEntry({ series, dueWeeks }: Seeker, entry: number): 0 | 1 {
  if (series.every === 1) return 0;
  return dueWeeks.length === 2 ? ((entry & 1) as 0 | 1) : (series.phase ?? 0);
}

function place(search: HomeSearch, seeker: Seeker, entry: number, kept: number, cost: number): void {
  seeker.entry = entry;
  seeker.kept = kept;
  seeker.cost = cost;
  mark(search, seeker, 1);
}

/** Takes a series out of its place. */
export function unsettle(search: HomeSearch, seeker: Seeker): void {
  if (seeker.entry === -1) return;
  mark(search, seeker, -1);
  seeker.entry = -1;
}

function mark(search: HomeSearch, seeker: Seeker, by: 1 | -1): void {
  const { series, candidates, kept, entry, pair } = seeker;
  const minute = candidates.minutes[entry >> 1] as number;
  const weekday = Math.floor(minute / 1440);
  const repWeekday = (weekday + (candidates.repShift[entry >> 1] as number) + 7) % 7;
  (by === 1 ? take : release)(search.template, minute, series.slots, kept);
  setPairDay(pair, series.kind, weekday, repWeekday, kept, by === 1);
  const phase = phaseOfEntry(seeker, entry);
  for (let p = 0; p < 2; p++) {
    if (series.every === 2 && p !== phase) continue;
    const at = p * 7 + weekday;
    search.load[at] = (search.load[at] as number) + by;
  }
  if (series.every === 2) search.phases[phase] += by;
}
