import { WEIGHTS } from '../weights.ts';
import type { HourRule } from './soft-rule.ts';

/** Reviews early in the manager's working week, development sessions in its middle. */
export const weekday: HourRule = {
  name: 'weekday',
  cost: ({ role, kind, work, weekday }) => {
    if (role === 'rep') return 0;
    const byRank = kind === 'pipeline-review' ? WEIGHTS.reviewDay : WEIGHTS.developmentDay;
    return byRank[work.rank[weekday] ?? 6] ?? 0;
  },
};
