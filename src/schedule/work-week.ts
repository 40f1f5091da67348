import type { Kind, Minute, Person, Weekday, WeeklySpan, Weights } from '../model.ts';
import type { HourCosts } from './hour-costs.ts';

/** What the hour rules ask of a person, by weekday. People with equal hours and wishes share one. */
export interface WorkWeek {
  readonly preferred: Readonly<Record<Kind, readonly WeeklySpan[]>>;
  /** Which of the person's working days a weekday is, counted from the first after the longest rest; 6 for a day off. */
  readonly rank: Int8Array;
  /** When work ends, past 1,440 for a night shift; 0 on a day off. */
  readonly end: Int16Array;
  readonly weights: Weights;
  /** What was worked out about hours so far. */
  readonly costs: HourCosts[];
}

export function workWeek(person: Person, weights: Weights, known: Map<string, WorkWeek>): WorkWeek {
  const { workingHours, preferred } = person;
  const wishes = [preferred['pipeline-review'], preferred['development-session']];
  const key = [workingHours, ...wishes].map(spanWords).join(';');
  let week = known.get(key);
  if (week === undefined) {
    week = freshWorkWeek(person, weights);
    known.set(key, week);
  }
  return week;
}

function spanWords(spans: readonly WeeklySpan[]): string {
  let words = '';
  for (const { weekday, from, to } of spans) words += `${weekday}.${from}.${to},`;
  return words;
}

function freshWorkWeek({ workingHours, preferred }: Person, weights: Weights): WorkWeek {
  const end = new Int16Array(7);
  for (const span of workingHours) end[span.weekday] = Math.max(end[span.weekday] ?? 0, span.to);
  const rank = new Int8Array(7).fill(6);
  let counted = 0;
  const first = firstWorkingDay(end);
  for (let i = 0; i < 7; i++) {
    const weekday = (first + i) % 7;
    if ((end[weekday] ?? 0) > 0) rank[weekday] = counted++;
  }
  return { preferred, rank, end, weights, costs: [] };
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
