import { enter, strike } from './diary.ts';
import type { Due } from './due.ts';
import type { Sitting } from './sitting.ts';

/** Gives a due session its place. */
export function seat(due: Due, sitting: Sitting): void {
  due.sitting = sitting;
  enter(sitting);
}

/** Takes a due session out of its place and says which it was. */
export function unseat(due: Due): Sitting | null {
  const { sitting } = due;
  if (sitting !== null) strike(sitting);
  due.sitting = null;
  return sitting;
}

/** What was changed, to be taken back where it comes to nothing. */
export type Journal = { readonly due: Due; readonly before: Sitting | null }[];

/** Seats a due session elsewhere, or nowhere, and notes where it was. */
export function reseat(journal: Journal, due: Due, sitting: Sitting | null): void {
  journal.push({ due, before: unseat(due) });
  if (sitting !== null) seat(due, sitting);
}

/** Undoes the latest changes until the journal is as long as it was. */
export function takeBack(journal: Journal, length: number): void {
  while (journal.length > length) {
    const change = journal.pop();
    if (change === undefined) return;
    unseat(change.due);
    if (change.before !== null) seat(change.due, change.before);
  }
}
