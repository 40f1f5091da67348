import type { Change, ChangeName } from '../../calendar/change.ts';
import type { Kind } from '../../model.ts';
import { formatDayForPeople, formatMinute } from '../../time/day.ts';
import { findZone } from '../../time/zones/zone.ts';

/** What happened to one session, or alike to several of one series. */
export interface ChangeRow {
  readonly what: Exclude<ChangeName, 'unchanged'>;
  /** E-mail. */
  readonly rep: string;
  readonly kind: Kind;
  readonly sessions: number;
  /** Wall time, or a stretch of it; null where there was, or is, none. */
  readonly was: string | null;
  readonly is: string | null;
  readonly because: readonly string[];
}

/** In the order in which they matter to who has to tell people. */
const ORDER: readonly ChangeName[] = ['moved', 'cancelled', 'returned', 'added', 'changed', 'unchanged'];

/** How many sessions each thing happened to. */
export type ChangeCounts = Readonly<Record<ChangeName, number>>;

export function changeCounts(changes: readonly Change[]): ChangeCounts {
  const counts = { moved: 0, cancelled: 0, returned: 0, added: 0, changed: 0, unchanged: 0 };
  for (const { what } of changes) counts[what] += 1;
  return counts;
}

/** `2 moved, 1 cancelled, 1 added, 92 unchanged`. */
export function countWords(counts: ChangeCounts): string {
  return ORDER.filter((what) => counts[what] > 0)
    .map((what) => `${counts[what]} ${what}`)
    .join(', ');
}

/**
 * The changes as rows. What happened alike to a whole series (all of it added, each session moved by the same
 * way for the same reason) is one row: nobody reads thirteen.
 */
export function changeRows(changes: readonly Change[]): ChangeRow[] {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    if (change.what === 'unchanged') continue;
    const key = likenessOf(change);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [change]);
    else group.push(change);
  }
  return [...groups.values()]
    .map(rowOf)
    .sort((a, b) => ORDER.indexOf(a.what) - ORDER.indexOf(b.what) || compare(a.rep, b.rep));
}

function likenessOf(change: Change): string {
  const { what, manager, rep, kind, because } = change;
  const way = what === 'moved' ? [homeOf(change, 'before'), homeOf(change, 'after')] : [];
  return JSON.stringify([what, manager, rep, kind, because.map(({ detail }) => detail), way]);
}

function rowOf(group: readonly Change[]): ChangeRow {
  const [first] = group;
  const last = group.at(-1);
  if (first === undefined || last === undefined || first.what === 'unchanged') throw new Error('no change');
  const { what, rep, kind } = first;
  return {
    what,
    rep,
    kind,
    sessions: group.length,
    was: what === 'added' ? null : stretch(first, last, 'before'),
    is: what === 'cancelled' ? null : stretch(first, last, 'after'),
    because: first.because.map(({ detail }) => detail),
  };
}

type Side = 'before' | 'after';

function stretch(first: Change, last: Change, side: Side): string | null {
  const from = whenOf(first, side);
  const to = first === last ? null : whenOf(last, side);
  if (to === null || from === null) return from;
  const home = homeOf(first, side);
  if (home !== homeOf(last, side)) return `${from} to ${to}`;
  return `${home}, ${from.slice(4, -6)} to ${to.slice(4, -6)}`;
}

/** `Mon 22 Feb 09:30`, on the clock of the manager. */
function whenOf(change: Change, side: Side): string | null {
  const wall = wallOf(change, side);
  return wall && `${formatDayForPeople(wall.day)} ${formatMinute(wall.minute)}`;
}

/** `Mon 09:30`. */
function homeOf(change: Change, side: Side): string | null {
  const wall = wallOf(change, side);
  return wall && `${formatDayForPeople(wall.day).slice(0, 3)} ${formatMinute(wall.minute)}`;
}

function wallOf(change: Change, side: Side): { readonly day: number; readonly minute: number } | null {
  const instant = change[side];
  const zone = findZone(change.timeZone);
  if (zone === null) throw new Error(`zone ${change.timeZone} of a planned session is unknown`);
  return instant === null ? null : zone.toWall(instant);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
