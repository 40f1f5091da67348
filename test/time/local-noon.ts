import type { Day } from '../../src/model.ts';

/**
 * The same civil day at noon in the machine's zone, in which date-fns reads dates. Noon is never in a clock change,
 * so it is the same day whatever that zone is.
 */
export function localNoon(day: Day): Date {
  const date = new Date(day * 86_400_000);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}
