import type { Instant } from '../model.ts';
import { parseDay } from './day.ts';

const PATTERN = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::[0-5]\d(?:\.\d+)?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** `2027-01-05T14:00:00Z`. */
export function formatInstant(instant: Instant): string {
  return `${new Date(instant * 60_000).toISOString().slice(0, 19)}Z`;
}

/** RFC 3339 with `Z` or an offset; seconds are dropped, as instants are whole minutes. Null for everything else. */
export function parseInstant(text: string): Instant | null {
  const match = PATTERN.exec(text);
  if (match === null) return null;
  const day = parseDay(match[1] ?? '');
  const hour = Number(match[2]);
  const minute = Number(match[3]);
  const offsetHour = Number(match[5] ?? 0);
  const offsetMinute = Number(match[6] ?? 0);
  if (day === null || hour > 23 || minute > 59 || offsetHour > 23 || offsetMinute > 59) return null;
  const east = (match[4] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute);
  return day * 1440 + hour * 60 + minute - east;
}
