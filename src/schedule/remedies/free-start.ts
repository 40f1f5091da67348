import { SLOT } from '../../availability/axis.ts';
import type { Rules } from '../../model.ts';
import { type Due, windowDays } from '../due.ts';
import { bestOption } from '../options.ts';
import type { Bounds } from '../rules/hard-rule.ts';
import { isForbidden } from '../rules/index.ts';
import { type Sitting, sittingAt } from '../sitting.ts';
import { startsBetween, startsIn } from '../start-mask.ts';
import { startOf } from '../wall-clock.ts';

/** Where the session could be held under other rules, or null. */
export function freeUnder(due: Due, bounds: Bounds, rules: Partial<Rules>): Sitting | null {
  return bestOption(due, { ...bounds, rules: { ...bounds.rules, ...rules } })?.sitting ?? null;
}

/** Where a session of that length could be held if the two were free as said: quarters, else what is between. */
export function freeStartsWith(
  due: Due,
  bounds: Bounds,
  free: { readonly manager: Uint32Array; readonly rep: Uint32Array },
  minutes: number,
): Sitting[] {
  const { series, monday } = due;
  const { manager, rep } = series;
  const slots = minutes / SLOT;
  const from = startOf(manager.clock, monday);
  const to = startOf(manager.clock, monday + windowDays(due));
  const mask = startsIn(free.manager, free.rep, slots, from, to);
  // The rules ask the two people's calendars, so they are asked of people who are free as said.
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
  const quarters: Sitting[] = [];
  const odd: Sitting[] = [];
  for (const slot of startsBetween(mask, Math.max(from, bounds.earliest), to)) {
    const isQuarter = (slot - from) % 3 === 0;
    if (!isQuarter && quarters.length > 0) continue;
    const sitting = sittingAt(changed, slot);
    if (!isForbidden(sitting, bounds)) (isQuarter ? quarters : odd).push(sitting);
  }
  return quarters.length > 0 ? quarters : odd;
}
