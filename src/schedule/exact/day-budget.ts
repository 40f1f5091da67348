import { hasSlot } from '../../availability/bits.ts';
import type { Day, Rules } from '../../model.ts';
import { sittingsOn } from '../diary.ts';
import type { Participant } from '../participant.ts';
import { startOf } from '../wall-clock.ts';
import type { Seat } from './team-program.ts';

/** What is left of a manager's day beside what stands in the diary: sessions, and slots with the gap each needs. */
export interface DayBudget {
  readonly sessions: number;
  readonly slots: number;
  readonly gap: number;
}

export function dayBudget(manager: Participant, day: Day, rules: Rules, seats: readonly Seat[]): DayBudget {
  const gap = Math.ceil(rules.buffer / 5);
  const standing = sittingsOn(manager.diary, day);
  const shortest = seats.reduce((least, { model }) => Math.min(least, model.series.slots), Infinity);
  const end = startOf(manager.clock, day + 1);
  const isFree = (slot: number): boolean =>
    hasSlot(manager.availability.free, slot) &&
    !standing.some((sitting) => slot >= sitting.start - gap && slot < sitting.end + gap);
  let slots = 0;
  for (let slot = startOf(manager.clock, day); slot < end; slot++) {
    if (!isFree(slot)) continue;
    const from = slot;
    // A stretch that runs past midnight counts whole: sessions may end in it.
    while (isFree(slot + 1)) slot++;
    const length = slot + 1 - from;
    // Between two sessions of a stretch lies a gap, after its last none.
    if (length >= shortest) slots += length + gap;
  }
  return { sessions: Math.max(0, rules.sessionsPerDay - standing.length), slots, gap };
}
