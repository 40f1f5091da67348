import type { Day, Roster } from '../model.ts';
import { civil, mondayOf } from '../time/day.ts';
import { quarterOf } from '../time/horizon.ts';
import { weekIndex } from '../time/week.ts';

/** A week in its fiscal quarter. */
export interface DueWeek {
  readonly monday: Day;
  /** Weeks since the anchor. */
  readonly index: number;
  /** Counts quarters: the next one has the next number. */
  readonly quarter: number;
  /** 0 is the quarter's first week. */
  readonly week: number;
  /** Weeks the quarter has: 12 to 14. */
  readonly weeks: number;
}

/** Looks weeks up by their periods, each worked out once. */
export function dueWeeksOf(roster: Roster): (period: string) => DueWeek {
  const known = new Map<string, DueWeek>();
  return (period) => {
    let week = known.get(period);
    if (week === undefined) {
      week = placeInQuarter(mondayOfPeriod(period), roster);
      known.set(period, week);
    }
    return week;
  };
}

/** `2027-W01` begins on the Monday of the week that 4 January is in, and so on (ISO 8601). */
export function mondayOfPeriod(period: string): Day {
  const [year = '', week = ''] = period.split('-W');
  return mondayOf(civil(Number(year), 1, 4)) + 7 * (Number(week) - 1);
}

function placeInQuarter(monday: Day, roster: Roster): DueWeek {
  const { label, firstDay, lastDay } = quarterOf(monday, roster);
  const [year, quarter] = label.split('-Q').map(Number);
  return {
    monday,
    index: weekIndex(monday, roster.anchor),
    quarter: (year ?? 0) * 4 + (quarter ?? 0),
    week: (monday - firstDay) / 7,
    weeks: (lastDay + 1 - firstDay) / 7,
  };
}
