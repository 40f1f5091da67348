import { SLOT } from '../availability/axis.ts';
import { weekdayOf } from '../time/day.ts';
import type { OpenSeries } from './due.ts';
import { costAt, costsWithin, hourCosts } from './hour-costs.ts';
import { answered, send, startedEngine } from './search/engine.ts';
import { dayAt, minuteAt, slotAt } from './wall-clock.ts';
import { everyFiveMinutes, minutesAhead, type WeeklyStarts } from './week-grid.ts';

/** Every weekly place a series could have, with the weeks in which both people are free there. */
export interface HomeCandidates {
  /** Minutes from Monday 00:00 on the manager's clock. */
  readonly minutes: Int32Array;
  /** Sets of weeks. */
  readonly weeks: Int32Array;
  /** What the hour costs both people. */
  readonly costs: Int32Array;
  /** The rep's weekday less the manager's: where midnight lies between them it is not 0. */
  readonly repShift: Int32Array;
  /** Sets of weeks in which a weekday has any start at all. */
  readonly dayWeeks: Int32Array;
}

export function homeCandidates(series: OpenSeries): HomeCandidates {
  const { grid, manager } = series;
  const quarters = candidatesAmong(series, grid.quarters, 15);
  // Finer starts than a quarter of an hour only where there is no other.
  return quarters.minutes.length > 0
    ? quarters
    : candidatesAmong(series, everyFiveMinutes(grid, manager), SLOT);
}

/** As search/assembly/weekly-places.ts finds them: hundreds of starts, each in every week, are too many for here. */
function candidatesAmong(series: OpenSeries, starts: WeeklyStarts, step: number): HomeCandidates {
  const { grid, mask, manager, rep, kind, minutes } = series;
  const forManager = hourCosts(manager.work, 'manager', kind, minutes);
  const forRep = hourCosts(rep.work, 'rep', kind, minutes);
  const letter = send([
    grid.weeks,
    grid.regular,
    minutesAhead(grid, rep.clock),
    starts.slots.length,
    starts.weekdays,
    starts.slots,
    starts.irregular.length / 3,
    starts.irregular,
    costsWithin(forManager, manager.person.workingHours, step),
    costsWithin(forRep, rep.person.workingHours, step),
    mask.words.length,
    mask.fromWord * 32,
    mask.words,
  ]);
  const from = startedEngine().weeklyPlaces(letter);
  const [count = 0, unknown = 0] = answered(from, 2);
  const answer = answered(from, 9 + count * 4).slice();
  const list = (at: number): Int32Array => answer.subarray(9 + at * count, 9 + (at + 1) * count);
  const candidates = {
    minutes: list(0),
    weeks: list(1),
    costs: list(2),
    repShift: list(3),
    dayWeeks: answer.subarray(2, 9),
  };
  if (unknown > 0) askCosts(series, candidates);
  return candidates;
}

/** What the tables do not know: a day on which a clock is changed has hours of its own. */
function askCosts(
  { grid, manager, rep, kind, minutes: length }: OpenSeries,
  candidates: HomeCandidates,
): void {
  const { minutes, weeks, costs, repShift } = candidates;
  const forManager = hourCosts(manager.work, 'manager', kind, length);
  const forRep = hourCosts(rep.work, 'rep', kind, length);
  for (let i = costs.indexOf(-1); i !== -1; i = costs.indexOf(-1, i + 1)) {
    const weekday = Math.floor((minutes[i] as number) / 1440);
    const minute = (minutes[i] as number) - weekday * 1440;
    const set = weeks[i] as number;
    // The rep's clock as it is in the first of those weeks.
    const day = grid.firstDay + (31 - Math.clz32(set & -set)) * 7 + weekday;
    const slot = slotAt(grid.clock, day, minute);
    const repDay = dayAt(rep.clock, slot);
    repShift[i] = repDay - day;
    costs[i] =
      costAt(forManager, weekday, minute) +
      costAt(forRep, weekdayOf(repDay), minuteAt(rep.clock, slot, repDay));
  }
}
