import { momentWords } from '../words.ts';
import type { HardRule } from './hard-rule.ts';

/** Nothing new is planned for a time that is over, or for days that are frozen. */
export const past: HardRule = {
  name: 'past',
  forbids: ({ start }, { earliest }) => start < earliest,
  reasons: ({ start, manager }, { earliest, begun }) => {
    if (start >= earliest) return [];
    const state = start < begun ? 'is over' : 'is in the days that are frozen';
    return [{ rule: 'past', detail: `${momentWords(manager.clock, start)} ${state}` }];
  },
};
