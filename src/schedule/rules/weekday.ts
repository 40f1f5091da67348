import type { HourRule } from './soft-rule.ts';

/**
 * Shares of a weight by rank of the working day. Reviews early, when there is still a week to act in; development in
 * the middle and later, away from the week's start and its end.
 */
const REVIEW = [0, 0, 0.2, 0.45, 0.75, 1, 1];
const DEVELOPMENT = [0.93, 0.33, 0, 0, 0.47, 1, 1];

/** Reviews early in the manager's working week, development sessions in its middle. */
export const weekday: HourRule = {
  name: 'weekday',
  concerns: ({ role }) => role === 'manager',
  cost: ({ role, kind, work, weights }, _, weekday) => {
    if (role === 'rep') return 0;
    const rank = work.rank[weekday] ?? 6;
    return kind === 'pipeline-review'
      ? Math.round((REVIEW[rank] ?? 1) * weights.earlyReview)
      : Math.round((DEVELOPMENT[rank] ?? 1) * weights.midweekDevelopment);
  },
};
