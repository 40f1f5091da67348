import type { Day, Weekday } from '../../model.ts';
import { civil, mondayOf, weekdayOf } from '../../time/day.ts';
import type { Rule } from './rule.ts';
import type { Moment } from './value.ts';

/** A date on the calendar, with all that rules ask of it. */
interface CivilDay {
  readonly day: Day;
  readonly weekday: Weekday;
  readonly year: number;
  readonly month: number;
  readonly monthStart: Day;
  readonly monthEnd: Day;
  readonly yearStart: Day;
  readonly yearEnd: Day;
}

/** Days and seconds from midnight, on the clock of the rule's start. */
export interface Occurrence {
  readonly day: Day;
  readonly second: number;
}

/**
 * The occurrences of a rule up to `lastDay`, those before `firstDay` left out where the rule allows. Looks at
 * every day once, so that no rule, however odd, keeps it longer than the days between take.
 */
export function* occurrencesOf(
  rule: Rule,
  start: Moment,
  firstDay: Day,
  lastDay: Day,
): Generator<Occurrence, void, undefined> {
  const first = dateOf(start.day);
  const seconds = secondsOf(rule, start.second);
  let left = rule.count ?? Number.POSITIVE_INFINITY;
  // What is to be counted has to be counted from the start.
  let from = rule.count === null ? Math.max(start.day, firstDay) : start.day;
  while (from <= lastDay && left > 0) {
    const date = dateOf(from);
    const [begin, end] = periodOf(rule, date);
    if (stepsFrom(rule, first, date) % rule.interval === 0) {
      for (const { day, second } of chosen(rule, first, begin, end, seconds)) {
        if (day < start.day || (day === start.day && second < start.second)) continue;
        if (left-- <= 0 || day > lastDay) return;
        yield { day, second };
      }
    }
    from = end + 1;
  }
}

/** One period's occurrences, in order. */
function chosen(
  rule: Rule,
  first: CivilDay,
  begin: Day,
  end: Day,
  seconds: readonly number[],
): readonly Occurrence[] {
  const all: Occurrence[] = [];
  for (let day = begin; day <= end; day++) {
    if (isIn(rule, first, dateOf(day))) for (const second of seconds) all.push({ day, second });
  }
  if (rule.positions.length === 0) return all;
  return all.filter((_, i) => rule.positions.includes(i + 1) || rule.positions.includes(i - all.length));
}

function isIn(rule: Rule, first: CivilDay, date: CivilDay): boolean {
  const { frequency, months, weeks, yearDays, monthDays, weekdays } = rule;
  if (months.length > 0 && !months.includes(date.month)) return false;
  if (yearDays.length > 0 && !hasRank(yearDays, date.day, date.yearStart, date.yearEnd)) return false;
  if (monthDays.length > 0 && !hasRank(monthDays, date.day, date.monthStart, date.monthEnd)) return false;
  if (weeks.length > 0 && !isInWeeks(rule, date)) return false;
  if (weekdays.length > 0) return isOnWeekday(rule, date);
  if (yearDays.length > 0 || monthDays.length > 0 || frequency === 'DAILY') return true;
  if (frequency === 'WEEKLY' || weeks.length > 0) return date.weekday === first.weekday;
  const isSameDate = date.day - date.monthStart === first.day - first.monthStart;
  return isSameDate && (frequency === 'MONTHLY' || months.length > 0 || date.month === first.month);
}

/** Whether a day is the n-th of a stretch, or the n-th from its end. */
function hasRank(ranks: readonly number[], day: Day, begin: Day, end: Day): boolean {
  return ranks.includes(day - begin + 1) || ranks.includes(day - end - 1);
}

function isOnWeekday({ frequency, months, weeks, weekdays }: Rule, date: CivilDay): boolean {
  // An n-th weekday is counted within the month where the rule speaks of months, else within the year.
  const isMonthly = frequency === 'MONTHLY' || months.length > 0;
  const begin = isMonthly ? date.monthStart : date.yearStart;
  const end = isMonthly ? date.monthEnd : date.yearEnd;
  const fromBegin = Math.floor((date.day - begin) / 7) + 1;
  const fromEnd = -Math.floor((end - date.day) / 7) - 1;
  const counts = (frequency === 'MONTHLY' || frequency === 'YEARLY') && weeks.length === 0;
  return weekdays.some(
    ({ weekday, nth }) =>
      weekday === date.weekday && (nth === 0 || !counts || nth === fromBegin || nth === fromEnd),
  );
}

/** Week 1 is the first with four days in the year (RFC 5545 section 3.3.10, BYWEEKNO). */
function isInWeeks({ weeks, weekStart }: Rule, date: CivilDay): boolean {
  const week = weekBegin(date.day, weekStart);
  const year = dateOf(week + 3);
  const firstWeek = weekBegin(year.yearStart + 3, weekStart);
  const lastWeek = weekBegin(year.yearEnd - 3, weekStart);
  return weeks.includes((week - firstWeek) / 7 + 1) || weeks.includes((week - lastWeek) / 7 - 1);
}

/** First and last day of the period that a day is in. */
function periodOf({ frequency, weekStart }: Rule, date: CivilDay): readonly [Day, Day] {
  if (frequency === 'DAILY') return [date.day, date.day];
  if (frequency === 'MONTHLY') return [date.monthStart, date.monthEnd];
  if (frequency === 'YEARLY') return [date.yearStart, date.yearEnd];
  const begin = weekBegin(date.day, weekStart);
  return [begin, begin + 6];
}

/** Periods from the one that the rule starts in. */
function stepsFrom({ frequency, weekStart }: Rule, first: CivilDay, date: CivilDay): number {
  if (frequency === 'DAILY') return date.day - first.day;
  if (frequency === 'WEEKLY') return (weekBegin(date.day, weekStart) - weekBegin(first.day, weekStart)) / 7;
  const years = date.year - first.year;
  return frequency === 'YEARLY' ? years : years * 12 + date.month - first.month;
}

function weekBegin(day: Day, weekStart: Weekday): Day {
  return mondayOf(day - weekStart) + weekStart;
}

function secondsOf({ hours, minutes }: Rule, second: number): readonly number[] {
  const hour = Math.floor(second / 3600);
  const minute = Math.floor(second / 60) % 60;
  return (hours.length === 0 ? [hour] : hours)
    .flatMap((h) => (minutes.length === 0 ? [minute] : minutes).map((m) => h * 3600 + m * 60 + (second % 60)))
    .sort((a, b) => a - b);
}

const dates = new Map<Day, CivilDay>();

/** Kept, as a calendar's rules ask about the same days. */
function dateOf(day: Day): CivilDay {
  let date = dates.get(day);
  if (date === undefined) {
    const utc = new Date(day * 86_400_000);
    const year = utc.getUTCFullYear();
    const month = utc.getUTCMonth() + 1;
    date = {
      day,
      weekday: weekdayOf(day),
      year,
      month,
      monthStart: civil(year, month, 1),
      monthEnd: civil(year, month + 1, 1) - 1,
      yearStart: civil(year, 1, 1),
      yearEnd: civil(year, 12, 31),
    };
    if (dates.size > 10_000) dates.clear();
    dates.set(day, date);
  }
  return date;
}
