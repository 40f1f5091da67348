import type { PublishedSession } from '../model.ts';
import { formatDay, formatDayForPeople, formatMinute } from '../time/day.ts';
import { findZone } from '../time/zones/zone.ts';

/** `Tue 5 Jan 2027, 09:00 to 09:30 (Europe/London)`, on the clock of the session's zone. */
export function whenWords({ start, minutes, timeZone }: PublishedSession): string {
  const zone = findZone(timeZone);
  if (zone === null) throw new Error(`zone ${timeZone} of a planned session is unknown`);
  const from = zone.toWall(start);
  const to = zone.toWall(start + minutes);
  const day = `${formatDayForPeople(from.day)} ${formatDay(from.day).slice(0, 4)}`;
  return `${day}, ${formatMinute(from.minute)} to ${formatMinute(to.minute)} (${timeZone})`;
}
