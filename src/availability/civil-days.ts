import type { Day, Instant } from '../model.ts';
import { type Zone, zoneTransitions } from '../time/zones/zone.ts';

/**
 * Cuts `from` to `to` where a civil day of the zone begins and where its clocks change. Inside a part, wall
 * time runs evenly: it is the instant less `midnight`, which may lie outside the part or never have been.
 */
export function eachCivilDay(
  zone: Zone,
  from: Instant,
  to: Instant,
  visit: (day: Day, from: Instant, to: Instant, midnight: Instant) => void,
): void {
  const changes = zoneTransitions(zone, from + 1, to).map((transition) => transition.at);
  let start = from;
  for (const end of [...changes, to]) {
    const offset = zone.offsetAt(start);
    const last = Math.floor((end + offset - 1) / 1440);
    for (let day = Math.floor((start + offset) / 1440); day <= last; day++) {
      const midnight = day * 1440 - offset;
      visit(day, Math.max(start, midnight), Math.min(end, midnight + 1440), midnight);
    }
    start = end;
  }
}
