import { fnv1a } from '../fnv1a.ts';
import { type Due, windowDays } from './due.ts';
import { startOf } from './wall-clock.ts';

/**
 * Sessions that have looked for a place in vain since something last moved. What they have looked through, others of
 * their week would look through again: of those with the same free time few have to try, of all of them some.
 */
export interface InVain {
  /** Of few each looks for itself. */
  readonly isMany: boolean;
  readonly byWeek: Map<string, number>;
  readonly byTime: Map<string, number>;
}

/** How many may look in vain of those with the same free time, and of a week's in all. */
const ALIKE = 2;
const IN_ALL = 6;

/** From so many sessions without a place on. */
export const MANY = 50;

export function nobodyInVain(lost: number): InVain {
  return { isMany: lost >= MANY, byWeek: new Map(), byTime: new Map() };
}

export function isWorthALook({ isMany, byWeek, byTime }: InVain, due: Due): boolean {
  if (!isMany) return true;
  return (byWeek.get(weekOf(due)) ?? 0) < IN_ALL && (byTime.get(timeOf(due)) ?? 0) < ALIKE;
}

/** Whether this has given one a place; then all may look again. */
export function heed({ isMany, byWeek, byTime }: InVain, due: Due, hasMoved: boolean): boolean {
  if (hasMoved) {
    byWeek.clear();
    byTime.clear();
  } else if (isMany) {
    count(byWeek, weekOf(due));
    count(byTime, timeOf(due));
  }
  return hasMoved;
}

function count(times: Map<string, number>, key: string): void {
  times.set(key, (times.get(key) ?? 0) + 1);
}

function weekOf({ series, monday }: Due): string {
  return `${series.every} ${series.slots} ${monday}`;
}

function timeOf(due: Due): string {
  const { clock } = due.series.manager;
  const { fromWord, words } = due.series.mask;
  const first = (startOf(clock, due.monday) >>> 5) - fromWord;
  const last = (startOf(clock, due.monday + windowDays(due)) >>> 5) - fromWord;
  return `${weekOf(due)} ${fnv1a(words.slice(Math.max(0, first), last + 1).join())}`;
}
