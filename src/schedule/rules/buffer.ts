import { SLOT } from '../../availability/axis.ts';
import { isTaken, sittingsWithin } from '../diary.ts';
import type { Sitting } from '../sitting.ts';
import { sittingWords } from '../words.ts';
import type { Bounds, HardRule } from './hard-rule.ts';

/** Between two sessions of one person the roster's buffer stays free. */
export const buffer: HardRule = {
  name: 'buffer',
  forbids: ({ manager, rep, start, end }, { rules }) => {
    if (rules.buffer === 0) return false;
    const slots = bufferSlots(rules.buffer);
    return (
      isTaken(manager.diary, start - slots, start) ||
      isTaken(manager.diary, end, end + slots) ||
      isTaken(rep.diary, start - slots, start) ||
      isTaken(rep.diary, end, end + slots)
    );
  },
  reasons: (sitting, bounds) =>
    tooClose(sitting, bounds).map((other) => ({
      rule: 'buffer',
      detail: `less than ${bounds.rules.buffer} minutes from ${sittingWords(other)}`,
    })),
  clashes: { needed: 'all', of: tooClose },
};

export function bufferSlots(minutes: number): number {
  return Math.ceil(minutes / SLOT);
}

/** Near, but not overlapping: that is double-booking's. */
function tooClose({ manager, rep, start, end }: Sitting, { rules }: Bounds): Sitting[] {
  const slots = bufferSlots(rules.buffer);
  const found: Sitting[] = [];
  if (slots === 0) return found;
  for (const { diary } of [manager, rep]) {
    for (const other of sittingsWithin(diary, start - slots, end + slots)) {
      if ((other.end <= start || other.start >= end) && !found.includes(other)) found.push(other);
    }
  }
  return found;
}
