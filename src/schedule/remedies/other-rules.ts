import type { Rules } from '../../model.ts';
import type { Sitting } from '../sitting.ts';
import { momentWords } from '../words.ts';
import { freeUnder } from './free-start.ts';
import type { Offer, Plight, Remedy } from './remedy.ts';

/** Both kinds on one day, for once or for good. */
export const allowSameDay: Remedy = {
  name: 'allow-same-day',
  offer: (plight) => {
    if (plight.bounds.rules.sameDay === 'allow') return [];
    return underRules(plight, { sameDay: 'allow' }, 'allow sameDay', 1);
  },
};

/** The first limit above today's that leaves a start free, and the next: others may take the first one's. */
export const oneMoreADay: Remedy = {
  name: 'one-more-a-day',
  offer: (plight) => {
    const limit = plight.bounds.rules.sessionsPerDay;
    return [1, 2, 3].flatMap((more) =>
      underRules(
        plight,
        { sessionsPerDay: limit + more },
        `sessionsPerDay ${limit + more} instead of ${limit}`,
        1 + more,
      ),
    );
  },
};

/** The longest buffer that would still do, and none at all. */
export const shorterBuffer: Remedy = {
  name: 'shorter-buffer',
  offer: (plight): Offer[] => {
    const { buffer } = plight.bounds.rules;
    const offers: Offer[] = [];
    for (let less = Math.ceil(buffer / 5) * 5 - 5; less >= 0; less -= 5) {
      if (offers.length > 0 && less > 0) continue;
      offers.push(
        ...underRules(plight, { buffer: less }, `buffer ${less} instead of ${buffer}`, less > 0 ? 2 : 2.5),
      );
    }
    return offers;
  },
};

/** Two rules at once, for where neither does alone. */
export const twoRules: Remedy = {
  name: 'two-rules',
  offer: (plight): Offer[] => {
    const { sameDay, sessionsPerDay, buffer } = plight.bounds.rules;
    const changes: { readonly rules: Partial<Rules>; readonly words: string }[] = [
      ...(sameDay === 'forbid' ? [{ rules: { sameDay: 'allow' } as const, words: 'allow sameDay' }] : []),
      {
        rules: { sessionsPerDay: sessionsPerDay + 1 },
        words: `sessionsPerDay ${sessionsPerDay + 1} instead of ${sessionsPerDay}`,
      },
      ...(buffer > 0 ? [{ rules: { buffer: 0 }, words: `buffer 0 instead of ${buffer}` }] : []),
    ];
    return changes.flatMap((one, i) =>
      changes
        .slice(i + 1)
        .flatMap((other) =>
          underRules(plight, { ...one.rules, ...other.rules }, `${one.words}, and ${other.words}`, 15),
        ),
    );
  },
};

function underRules(
  { due, bounds }: Plight,
  rules: Partial<Rules>,
  what: string,
  cost: number,
): readonly Offer[] {
  const place = freeUnder(due, bounds, rules);
  if (place === null) return [];
  const words = ({ manager, start }: Sitting): string => `${what}: ${momentWords(manager.clock, start)}`;
  return [{ change: { what: 'rules', rules }, cost, place, words }];
}
