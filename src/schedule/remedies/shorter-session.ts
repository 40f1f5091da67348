import { momentWords } from '../words.ts';
import { freeStartsWith } from './free-start.ts';
import type { Help, Remedy } from './remedy.ts';

const SHORTEST = 15;

/** The longest session that would fit, by quarters of an hour, or by five minutes below half an hour. */
export const shorterSession: Remedy = {
  name: 'shorter-session',
  offer: ({ due, bounds }): Help[] => {
    const { manager, rep, minutes } = due.series;
    const free = { manager: manager.availability.free, rep: rep.availability.free };
    const step = minutes > 30 ? 15 : 5;
    for (let less = minutes - step; less >= SHORTEST; less -= step) {
      const [sitting] = freeStartsWith(due, bounds, free, less);
      if (sitting === undefined) continue;
      const when = momentWords(manager.clock, sitting.start);
      return [{ words: `${less} minutes instead of ${minutes}: ${when}`, cost: 3 }];
    }
    return [];
  },
};
