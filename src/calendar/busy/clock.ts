import type { Day, Instant, Minute } from '../../model.ts';
import { zoneOfWindowsName } from '../../time/zones/common-names.ts';
import { findZone, type Zone } from '../../time/zones/zone.ts';
import type { TimeZoneComponent } from './component.ts';
import { privateClock } from './private-clock.ts';

/** What turns a wall time into an instant. */
export interface Clock {
  readonly toInstant: (day: Day, minute: Minute) => Instant;
}

export const UTC: Clock = { toInstant: (day, minute) => day * 1440 + minute };

/**
 * Clocks by TZID: our own zones wherever the name leads to one, since VTIMEZONEs in exports are often out of
 * date; the file's own VTIMEZONE where it does not; null where there is none.
 */
export function clockFinder(
  timeZones: readonly TimeZoneComponent[],
  window: { readonly from: Instant; readonly to: Instant },
): (tzid: string) => Clock | null {
  const components = new Map<string, TimeZoneComponent>();
  for (const timeZone of timeZones) {
    const tzid = timeZone.lines.find((line) => line.name === 'TZID')?.value.trim();
    if (tzid !== undefined) components.set(tzid, timeZone);
  }
  const found = new Map<string, Clock | null>();
  return (tzid) => {
    let clock = found.get(tzid);
    if (clock === undefined) {
      const component = components.get(tzid);
      const location = component?.lines.find((line) => line.name === 'X-LIC-LOCATION')?.value.trim();
      clock =
        zoneNamed(tzid) ??
        (location === undefined ? null : zoneNamed(location)) ??
        (component === undefined ? null : privateClock(component.observances, window));
      found.set(tzid, clock);
    }
    return clock;
  };
}

/** `Europe/London`, `/mozilla.org/20050126_1/Europe/London` and `GMT Standard Time` are one zone. */
function zoneNamed(name: string): Zone | null {
  const direct = findZone(name) ?? findZone(zoneOfWindowsName(name) ?? '');
  if (direct !== null || !name.startsWith('/')) return direct;
  const steps = name.split('/');
  for (const length of [3, 2, 1]) {
    const zone = findZone(steps.slice(-length).join('/'));
    if (zone !== null) return zone;
  }
  return null;
}
