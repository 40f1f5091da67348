import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import type { Day } from '../model.ts';
import { toLocalNoon } from './day.ts';

const labels = new Map<Day, string>();

/** `2027-W01`: the ISO 8601 week that begins on this Monday, in the year its Thursday falls in. */
export function isoWeekLabel(monday: Day): string {
  let label = labels.get(monday);
  if (label === undefined) {
    const noon = toLocalNoon(monday);
    label = `${getISOWeekYear(noon)}-W${String(getISOWeek(noon)).padStart(2, '0')}`;
    labels.set(monday, label);
  }
  return label;
}

/** Weeks from the anchor (a Monday) to this Monday; negative before it. */
export function weekIndex(monday: Day, anchor: Day): number {
  return (monday - anchor) / 7;
}

/** Which of the two weeks of a fortnight this Monday begins, counted from the anchor for ever. */
export function phaseOf(monday: Day, anchor: Day): 0 | 1 {
  return weekIndex(monday, anchor) % 2 === 0 ? 0 : 1;
}
