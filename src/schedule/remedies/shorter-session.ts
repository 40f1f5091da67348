import { momentWords } from '../words.ts';
import { freeStartsWith } from './free-start.ts';
import type { Offer, Remedy } from './remedy.ts';

const SHORTEST = 15;

/** The longest session that would fit, by quarters of an hour, or by five minutes below half an hour. */
export const shorterSession: Remedy = {
  name: 'shorter-session',
  offer: ({ due, bounds }): Offer[] => {
    const { manager, rep, minutes, kind } = due.series;
    const free = { manager: manager.availability.free, rep: rep.availability.free };
    const step = minutes > 30 ? 15 : 5;
    for (let less = minutes - step; less >= SHORTEST; less -= step) {
      const [place] = freeStartsWith(due, bounds, free, less);
      if (place === undefined) continue;
      return [
        {
          change: { what: 'minutes', rep: rep.person.email, kind, minutes: less },
          cost: 3,
          place,
          words: ({ start, manager: { clock } }) =>
            `${less} minutes instead of ${minutes}: ${momentWords(clock, start)}`,
        },
      ];
    }
    return [];
  },
};
