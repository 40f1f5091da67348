import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leadershipShare, missingLeadership, timeSplit } from '../../src/insight/time-split.ts';
import type { Kind, PublishedSession } from '../../src/model.ts';

const session = (kind: Kind, minutes: number, status: PublishedSession['status'] = 'confirmed') =>
  ({ kind, minutes, status }) as PublishedSession;

describe('time split', () => {
  it('puts each kind on its side and leaves cancelled sessions out', () => {
    const sessions = [
      session('pipeline-review', 30),
      session('pipeline-review', 30),
      session('development-session', 45),
      session('development-session', 45, 'cancelled'),
    ];
    expect(timeSplit(sessions)).toEqual({ management: 60, leadership: 45 });
  });

  it('has no share where there is no time, and 43 % in the default rhythm', () => {
    expect(leadershipShare({ management: 0, leadership: 0 })).toBeNull();
    // Two weeks of one rep: two reviews of 30 minutes, one session of 45.
    expect(leadershipShare({ management: 60, leadership: 45 })).toBeCloseTo(0.4286, 4);
  });

  it('names just enough minutes a week to reach one half', () => {
    fc.assert(
      fc.property(
        fc.nat(5000),
        fc.nat(5000),
        fc.integer({ min: 1, max: 53 }),
        (management, leadership, weeks) => {
          const missing = missingLeadership({ management, leadership }, weeks);
          const reached = leadershipShare({ management, leadership: leadership + missing * weeks });
          if (management + leadership > 0) expect(reached).toBeGreaterThanOrEqual(0.5);
          if (missing > 0) {
            const less = leadershipShare({ management, leadership: leadership + (missing - 1) * weeks }) ?? 0;
            expect(less).toBeLessThan(0.5);
          }
        },
      ),
    );
  });
});
