import { momentWords } from '../words.ts';
import type { HardRule } from './hard-rule.ts';

/** Nothing new is planned for a time that is over. */
export const past: HardRule = {
  name: 'past',
  forbids: ({ start }, { earliest }) => start < earliest,
  reasons: ({ start, manager }, { earliest }) =>
    start < earliest ? [{ rule: 'past', detail: `${momentWords(manager.clock, start)} is over` }] : [],
};
