import { momentWords } from '../words.ts';
import { freeUnder } from './free-start.ts';
import type { Help, Remedy } from './remedy.ts';

/** Both kinds on one day, for once or for good. */
export const allowSameDay: Remedy = {
  name: 'allow-same-day',
  offer: ({ due, bounds }) => {
    if (bounds.rules.sameDay === 'allow') return [];
    const sitting = freeUnder(due, bounds, { sameDay: 'allow' });
    if (sitting === null) return [];
    return [{ words: `allow sameDay: ${momentWords(sitting.manager.clock, sitting.start)}`, cost: 1 }];
  },
};

export const oneMoreADay: Remedy = {
  name: 'one-more-a-day',
  offer: ({ due, bounds }) => {
    const limit = bounds.rules.sessionsPerDay;
    const sitting = freeUnder(due, bounds, { sessionsPerDay: limit + 1 });
    if (sitting === null) return [];
    const when = momentWords(sitting.manager.clock, sitting.start);
    return [{ words: `sessionsPerDay ${limit + 1} instead of ${limit}: ${when}`, cost: 2 }];
  },
};

/** The longest buffer that would still do. */
export const shorterBuffer: Remedy = {
  name: 'shorter-buffer',
  offer: ({ due, bounds }): Help[] => {
    const { buffer } = bounds.rules;
    for (let less = Math.ceil(buffer / 5) * 5 - 5; less >= 0; less -= 5) {
      const sitting = freeUnder(due, bounds, { buffer: less });
      if (sitting === null) continue;
      const when = momentWords(sitting.manager.clock, sitting.start);
      return [{ words: `buffer ${less} instead of ${buffer}: ${when}`, cost: 2 }];
    }
    return [];
  },
};
