import type { HourRule } from './soft-rule.ts';

/** What a person wished for in the roster, on the person's own clock. */
export const preferred: HourRule = {
  name: 'preferred',
  concerns: ({ kind, work }) => work.preferred[kind].length > 0,
  cost: ({ kind, minutes, work, weights }, minute, weekday) => {
    const wishes = work.preferred[kind];
    if (wishes.length === 0) return 0;
    let cost = weights.preferredDay;
    for (const wish of wishes) {
      if (wish.weekday !== weekday) continue;
      if (minute >= wish.from && minute + minutes <= wish.to) return 0;
      cost = Math.min(cost, weights.preferredHour);
    }
    return cost;
  },
};
