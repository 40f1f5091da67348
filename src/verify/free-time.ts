import type { Day, Instant, Person } from '../model.ts';
import { weekdayOf } from '../time/day.ts';
import type { HolidayBook } from '../time/holidays/holidays.ts';
import { type Zone, zoneTransitions } from '../time/zones/zone.ts';

/** `start` to `end`, the end not included. */
export interface Span {
  readonly start: Instant;
  readonly end: Instant;
}

/** What closes a civil day to a person. */
export type DayOff = 'employment' | 'leave' | 'holiday';

/** The rules that close a civil day of the person's own zone; empty where it is open. */
export function daysOffOn(person: Person, book: HolidayBook, day: Day): DayOff[] {
  const found: DayOff[] = [];
  const { starts, ends, leave, holidays } = person;
  if ((starts !== null && day < starts) || (ends !== null && day > ends)) found.push('employment');
  if (leave.some(({ first, last }) => first <= day && day <= last)) found.push('leave');
  const isAdded = holidays.add.some((added) => added.day === day);
  const isPublic = holidays.regions.some((region) => book.on(region, day) !== null);
  if (isAdded || (isPublic && !holidays.remove.includes(day))) found.push('holiday');
  return found;
}

/**
 * The working time of the days `first` to `last`, in order and apart from each other: what a clock in the
 * person's zone shows inside the hours, without days off and without shifts that begin on one.
 */
export function openTime(person: Person, zone: Zone, book: HolidayBook, first: Day, last: Day): Span[] {
  const from = first * 1440;
  const to = (last + 1) * 1440;
  const isOff = new Map<Day, boolean>();
  const off = (day: Day): boolean => {
    const known = isOff.get(day) ?? daysOffOn(person, book, day).length > 0;
    isOff.set(day, known);
    return known;
  };
  const found: Span[] = [];
  const cuts = [from, ...zoneTransitions(zone, from + 1, to).map(({ at }) => at), to];
  for (let i = 0; i + 1 < cuts.length; i++) {
    const [start = from, end = to] = cuts.slice(i, i + 2);
    const offset = zone.offsetAt(start);
    const lastDay = Math.floor((end - 1 + offset) / 1440);
    for (let day = Math.floor((start + offset) / 1440); day <= lastDay; day++) {
      if (off(day)) continue;
      const midnight = day * 1440 - offset;
      for (const hours of person.workingHours) {
        const since = (weekdayOf(day) - hours.weekday + 7) % 7;
        if (since > 1 || (since === 1 && (hours.to <= 1440 || off(day - 1)))) continue;
        const span = {
          start: Math.max(start, midnight + (since === 1 ? 0 : hours.from)),
          end: Math.min(end, midnight + (since === 1 ? hours.to - 1440 : Math.min(hours.to, 1440))),
        };
        if (span.start < span.end) found.push(span);
      }
    }
  }
  return joined(found);
}

function joined(spans: Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last === undefined || span.start > last.end) result.push(span);
    else if (span.end > last.end) result[result.length - 1] = { start: last.start, end: span.end };
  }
  return result;
}

/** What is left of `spans` (in order, apart) without `taken`. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const cuts = joined(taken.filter(({ start, end }) => end > start));
  const result: Span[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    let from = start;
    while (at < cuts.length && (cuts[at]?.end ?? 0) <= from) at++;
    for (let i = at; i < cuts.length; i++) {
      const cut = cuts[i];
      if (cut === undefined || cut.start >= end) break;
      if (cut.start > from) result.push({ start: from, end: cut.start });
      from = Math.max(from, cut.end);
    }
    if (from < end) result.push({ start: from, end });
  }
  return result;
}

/** Whether one of the spans (in order, apart) holds all of `start` to `end`. */
export function holds(spans: readonly Span[], start: Instant, end: Instant): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.start ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const span = spans[low - 1];
  return span !== undefined && span.end >= end;
}
