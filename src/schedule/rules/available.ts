import { type Availability, whyClosed } from '../../availability/availability.ts';
import { instantOf } from '../../availability/axis.ts';
import type { Reason } from '../../model.ts';
import type { HardRule } from './hard-rule.ts';

/** Both people work, are not away and not taken for all of the session. */
export const available: HardRule = {
  name: 'available',
  forbids: ({ manager, rep, start, end }) =>
    !isFree(manager.availability.free, start, end) || !isFree(rep.availability.free, start, end),
  reasons: ({ manager, rep, start, end }) => [
    ...closed(manager.availability, start, end),
    ...closed(rep.availability, start, end),
  ],
};

function isFree(free: Uint32Array, start: number, end: number): boolean {
  if (start < 0 || end > free.length * 32) return false;
  for (let slot = start; slot < end; slot++) {
    if ((((free[slot >>> 5] as number) >>> (slot & 31)) & 1) === 0) return false;
  }
  return true;
}

function closed(availability: Availability, start: number, end: number): readonly Reason[] {
  const { axis } = availability;
  return whyClosed(availability, instantOf(axis, start), instantOf(axis, end));
}
