import { type Availability, whyClosed } from '../../availability/availability.ts';
import { instantOf } from '../../availability/axis.ts';
import { hasRun } from '../../availability/bits.ts';
import type { Reason } from '../../model.ts';
import type { HardRule } from './hard-rule.ts';

/** Both people work, are not away and not taken for all of the session. */
export const available: HardRule = {
  name: 'available',
  forbids: ({ manager, rep, start, end }) =>
    !hasRun(manager.availability.free, start, end) || !hasRun(rep.availability.free, start, end),
  reasons: ({ manager, rep, start, end }) => [
    ...closed(manager.availability, start, end),
    ...closed(rep.availability, start, end),
  ],
};

function closed(availability: Availability, start: number, end: number): readonly Reason[] {
  const { axis } = availability;
  return whyClosed(availability, instantOf(axis, start), instantOf(axis, end));
}
