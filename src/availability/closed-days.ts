import type { Day, Person, Reason } from '../model.ts';
import { formatDayForPeople } from '../time/day.ts';
import type { HolidayBook } from '../time/holidays/holidays.ts';

/** Civil days of the person's zone on which nothing can be held: `closed[day - first]` is 1. */
export function closedDays(person: Person, book: HolidayBook, first: Day, last: Day): Uint8Array {
  const closed = new Uint8Array(last - first + 1);
  if (person.starts !== null) closed.fill(1, 0, clamp(person.starts - first, closed.length));
  if (person.ends !== null) closed.fill(1, clamp(person.ends + 1 - first, closed.length));
  for (const leave of person.leave) {
    closed.fill(1, clamp(leave.first - first, closed.length), clamp(leave.last + 1 - first, closed.length));
  }
  for (const region of person.holidays.regions) {
    for (const { day } of book.between(region, first, last)) {
      if (!person.holidays.remove.includes(day)) closed[day - first] = 1;
    }
  }
  for (const { day } of person.holidays.add) {
    if (day >= first && day <= last) closed[day - first] = 1;
  }
  return closed;
}

function clamp(index: number, length: number): number {
  return Math.max(0, Math.min(index, length));
}

/** Every rule that closes a civil day for the person; empty where the day is open. */
export function whyClosedDay(person: Person, book: HolidayBook, day: Day): Reason[] {
  const reasons: Reason[] = [];
  const { name } = person;
  if (person.starts !== null && day < person.starts) {
    reasons.push({
      rule: 'employment',
      detail: `${name} does not start before ${formatDayForPeople(person.starts)}`,
    });
  }
  if (person.ends !== null && day > person.ends) {
    reasons.push({ rule: 'employment', detail: `${name} leaves after ${formatDayForPeople(person.ends)}` });
  }
  for (const leave of person.leave) {
    if (day < leave.first || day > leave.last) continue;
    reasons.push({ rule: 'leave', detail: `${name} is on leave ${formatRange(leave.first, leave.last)}` });
  }
  const holiday = holidayOn(person, book, day);
  if (holiday !== null) {
    reasons.push({
      rule: 'holiday',
      detail: `${name} is off for ${holiday} (${formatDayForPeople(day)})`,
    });
  }
  return reasons;
}

/** `Presidents' Day in US`; days that the roster adds have no region. */
function holidayOn(person: Person, book: HolidayBook, day: Day): string | null {
  const added = person.holidays.add.find((each) => each.day === day);
  if (added !== undefined) return added.name;
  if (person.holidays.remove.includes(day)) return null;
  for (const region of person.holidays.regions) {
    const name = book.on(region, day);
    if (name !== null) return `${name} in ${region}`;
  }
  return null;
}

/** `on Fri 5 Mar`, `15 to 19 Feb`, `29 Mar to 2 Apr`. */
function formatRange(first: Day, last: Day): string {
  if (first === last) return `on ${formatDayForPeople(first)}`;
  const [, from = '', fromMonth = ''] = formatDayForPeople(first).split(' ');
  const [, to = '', toMonth = ''] = formatDayForPeople(last).split(' ');
  return fromMonth === toMonth && last - first < 31
    ? `${from} to ${to} ${toMonth}`
    : `${from} ${fromMonth} to ${to} ${toMonth}`;
}
