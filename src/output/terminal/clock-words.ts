import type { HomeSlot, PublishedSession } from '../../model.ts';
import { formatDayForPeople, formatMinute, parseDay, WEEKDAY_NAMES } from '../../time/day.ts';
import { findZone } from '../../time/zones/zone.ts';

/** `Tue 09:30`. */
export function formatHome(home: HomeSlot): string {
  return `${WEEKDAY_NAMES[home.weekday]} ${formatMinute(home.minute)}`;
}

/** Minutes as `45 min`, `4 h` or `3 h 05`. */
export function formatHours(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 60) return `${whole} min`;
  const rest = whole % 60;
  return rest === 0 ? `${whole / 60} h` : `${Math.floor(whole / 60)} h ${String(rest).padStart(2, '0')}`;
}

/** When a session starts, in its manager's wall time: `Tue 19 Jan 09:30`. */
export function formatStart(session: PublishedSession): string {
  const zone = findZone(session.timeZone);
  if (zone === null) throw new Error(`zone ${session.timeZone} of a planned session is unknown`);
  const { day, minute } = zone.toWall(session.start);
  return `${formatDayForPeople(day)} ${formatMinute(minute)}`;
}

/** `2027-01-18T09:30` as `Mon 18 Jan 09:30`. */
export function formatWall(wall: string): string {
  const day = parseDay(wall.slice(0, 10));
  return day === null ? wall : `${formatDayForPeople(day)} ${wall.slice(11)}`;
}
