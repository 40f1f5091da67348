import type { Rules } from '../../model.ts';
import { type Due, windowDays } from '../due.ts';
import { bestOption } from '../options.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { isForbidden } from '../rules/index.ts';
import { type Sitting, sittingAt } from '../sitting.ts';
import { mayStart, startsIn } from '../start-mask.ts';
import { startOf } from '../wall-clock.ts';

/** Where the session could be held under other rules, or null. */
export function freeUnder(due: Due, bounds: Bounds, rules: Partial<Rules>): Sitting | null {
  return bestOption(due, { ...bounds, rules: { ...bounds.rules, ...rules } })?.sitting ?? null;
}

/** Where a session of that length could be held if the two were free as said, or null: quarters first. */
export function freeWith(
  due: Due,
  bounds: Bounds,
  free: { readonly manager: Uint32Array; readonly rep: Uint32Array },
  minutes: number,
): Sitting | null {
  const { series, monday } = due;
  const { manager, rep } = series;
  const slots = minutes / 5;
  const from = startOf(manager.clock, monday);
  const to = startOf(manager.clock, monday + windowDays(due));
  const mask = startsIn(free.manager, free.rep, slots, from, to);
  // The rules look at what the two people's calendars hold, so they are asked of people who are free as said.
  const changed: Due = {
    ...due,
    series: {
      ...series,
      minutes,
      slots,
      manager: { ...manager, availability: { ...manager.availability, free: free.manager } },
      rep: { ...rep, availability: { ...rep.availability, free: free.rep } },
    },
  };
  for (const grain of [3, 1]) {
    for (let slot = Math.max(from, bounds.earliest); slot < to; slot++) {
      if ((slot - from) % grain !== 0 || !mayStart(mask, slot)) continue;
      const sitting = sittingAt(changed, slot);
      if (!isForbidden(sitting, bounds)) return sitting;
    }
  }
  return null;
}
