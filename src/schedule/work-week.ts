import type { Minute, Person, Weekday } from '../model.ts';

/** What the hour rules ask of a person's working hours, by weekday. */
export interface WorkWeek {
  readonly person: Person;
  /** Which of the person's working days a weekday is, counted from the first after the longest rest; 6 for a day off. */
  readonly rank: Int8Array;
  /** When work ends, past 1,440 for a night shift; 0 on a day off. */
  readonly end: Int16Array;
}

export function workWeek(person: Person): WorkWeek {
  const end = new Int16Array(7);
  for (const span of person.workingHours) end[span.weekday] = Math.max(end[span.weekday] ?? 0, span.to);
  const rank = new Int8Array(7).fill(6);
  let counted = 0;
  const first = firstWorkingDay(end);
  for (let i = 0; i < 7; i++) {
    const weekday = (first + i) % 7;
    if ((end[weekday] ?? 0) > 0) rank[weekday] = counted++;
  }
  return { person, rank, end };
}

/** The working day after the longest run of days off; Monday's week wins a tie. */
function firstWorkingDay(end: Int16Array): Weekday {
  let best = 0;
  let longest = -1;
  for (let weekday = 0; weekday < 7; weekday++) {
    if ((end[weekday] ?? 0) === 0) continue;
    let rest = 0;
    while (rest < 6 && (end[(weekday + 6 - rest) % 7] ?? 0) === 0) rest++;
    if (rest > longest) {
      longest = rest;
      best = weekday;
    }
  }
  return best as Weekday;
}

/** Whether work goes on at that time and is over within the hour. */
export function isLastHour({ end }: WorkWeek, weekday: Weekday, from: Minute, to: Minute): boolean {
  const today = end[weekday] ?? 0;
  if (to <= today) return to > today - 60;
  const sinceYesterday = (end[(weekday + 6) % 7] ?? 0) - 1440;
  return from < sinceYesterday && to > sinceYesterday - 60;
}
