import { describe, expect, it } from 'vitest';
import { isNarrower, shownTo } from '../../src/agenda/audience.ts';
import { texts } from './people.ts';

const development = {
  focus: texts('discovery'),
  motivator: texts('mastery')[0] ?? null,
  strengths: texts('calm'),
  goals: texts('lead a meeting'),
  notes: texts('worried about the new role'),
};

describe('what an audience sees of a person', () => {
  it('is everything for the manager, all but the notes for the rep, and nothing for ops', () => {
    expect(shownTo('manager', development)).toEqual(development);
    expect(shownTo('rep', development)).toEqual({ ...development, notes: [] });
    expect(JSON.stringify(shownTo('ops', development))).not.toMatch(/discovery|mastery|calm|lead|worried/);
  });

  it('gets narrower from the manager to the rep to ops, and never otherwise', () => {
    expect(isNarrower('ops', 'rep')).toBe(true);
    expect(isNarrower('rep', 'manager')).toBe(true);
    expect(isNarrower('manager', 'ops')).toBe(false);
    expect(isNarrower('rep', 'rep')).toBe(false);
  });
});
