import type { Rules } from '../../model.ts';
import { oneMoreAhead, SIDE_BY_SIDE } from '../balance.ts';
import { sittingsOn } from '../diary.ts';
import type { OpenSeries } from '../due.ts';
import { weightsOf } from '../weights.ts';
import type { ModelSeries } from './home-columns.ts';

/** Slots in a quarter of an hour. */
const QUARTER = 3;
/** Minutes of a week's blocks are counted by slots of the day. */
export const DAY_SLOTS = 288;

/**
 * What a team's series have to share, each limit with a number of its own: a manager's moments (no two sessions on
 * one), days (so many sessions), the days of each pair, and, in the fortnight's template, days by their load, blocks
 * of sessions and the balance of the two weeks.
 */
export interface Limits {
  readonly models: readonly ModelSeries[];
  /** How much there is of each moment, day and pair's day; 0 for the others. */
  readonly most: Float64Array;
  /** The slot of the first moment; a quarter of an hour lies between two. */
  readonly firstSlot: number;
  readonly days: number;
  readonly dayAt: number;
  readonly pairAt: number;
  readonly loadAt: number;
  readonly blockAt: number;
  readonly phaseAt: number;
  /** By model: which pair it belongs to. */
  readonly pairs: readonly number[];
  /** Whether a pair's days are limited at all. */
  readonly isPairLimited: boolean;
  /** Slots that stay free after each session. */
  readonly gap: number;
  /** Minutes within which a home that follows another makes one block with it. */
  readonly reach: number;
  /** Points for the first, second ... home on one day of the template. */
  readonly loads: readonly number[];
  readonly scatteredDay: number;
  /** Points by which a first, second ... series more in one of the two weeks counts. */
  readonly phases: readonly number[];
  /** How many biweekly series of other plans fall into the first week more than into the second. */
  readonly ahead: number;
}

/** `outside`: series of the team that are not among the models. */
export function limitsOf(
  models: readonly ModelSeries[],
  outside: readonly Pick<OpenSeries, 'every' | 'phase'>[],
  loads: readonly number[],
  rules: Rules,
): Limits {
  const grid = models[0]?.series.grid;
  const manager = models[0]?.series.manager;
  if (grid === undefined || manager === undefined) throw new Error('a team without series');
  const reps = [...new Set(models.map(({ series }) => series.rep))];
  const spans = models.flatMap(({ windows, places }) => [
    ...windows.flatMap((days) => days.flatMap(({ slots }) => slots)),
    ...places.flatMap(({ slots }) => slots),
  ]);
  const gap = Math.ceil(rules.buffer / 5);
  const longest = models.reduce((most, { series }) => Math.max(most, series.slots), 0);
  const first = spans.reduce((least, slot) => Math.min(least, slot), Number.POSITIVE_INFINITY);
  const last = spans.reduce((most, slot) => Math.max(most, slot), 0) + longest + gap;
  const firstSlot = Math.floor(first / QUARTER) * QUARTER;
  const moments = Math.ceil((last - firstSlot) / QUARTER) + 1;
  const days = (grid.weeks + 1) * 7;
  const dayAt = moments;
  const pairAt = dayAt + days;
  const loadAt = pairAt + reps.length * days;
  const blockAt = loadAt + 14;
  const phaseAt = blockAt + 14 * DAY_SLOTS;
  const most = new Float64Array(phaseAt + 1);
  most.fill(1, 0, moments).fill(1, pairAt, loadAt);
  for (let day = 0; day < days; day++) {
    const standing = sittingsOn(manager.diary, grid.firstDay + day).length;
    most[dayAt + day] = Math.max(0, rules.sessionsPerDay - standing);
  }
  const biweekly = outside.filter(({ every }) => every === 2);
  // Who is not in the program may be anywhere: what depends on that is not counted.
  const isAnywhere = biweekly.some(({ phase }) => phase === null);
  const open = models.filter(({ series }) => series.every === 2).length + biweekly.length;
  return {
    models,
    most,
    firstSlot,
    days,
    dayAt,
    pairAt,
    loadAt,
    blockAt,
    phaseAt,
    pairs: models.map(({ series }) => reps.indexOf(series.rep)),
    isPairLimited: rules.sameDay === 'forbid',
    gap,
    reach: Math.max(SIDE_BY_SIDE, rules.buffer),
    loads,
    scatteredDay: outside.length > 0 ? 0 : weightsOf(rules).scatteredDay,
    phases: Array.from({ length: open }, (_, by) => (isAnywhere ? 0 : oneMoreAhead(by))),
    ahead: biweekly.reduce((sum, { phase }) => sum + (phase === 0 ? 1 : -1), 0),
  };
}

/** The first moment that a session from `slot` on takes: moments are whole quarters, so one in between takes the next. */
export function firstMoment({ firstSlot }: Limits, slot: number): number {
  return Math.ceil((slot - firstSlot) / QUARTER);
}

/** The first moment that is free again after it. */
export function nextMoment({ firstSlot, gap }: Limits, slot: number, length: number): number {
  return Math.ceil((slot + length + gap - firstSlot) / QUARTER);
}
