import { getISOWeek } from 'date-fns/getISOWeek';
import { getISOWeekYear } from 'date-fns/getISOWeekYear';
import type { Day } from '../model.ts';
import { civil, mondayOf, toDate } from './day.ts';

const labels = new Map<Day, string>();

/** `2027-W01`: the ISO 8601 week that begins on this Monday, in the year its Thursday falls in. */
export function isoWeekLabel(monday: Day): string {
  let label = labels.get(monday);
  if (label === undefined) {
    const date = toDate(monday);
    label = `${getISOWeekYear(date)}-W${String(getISOWeek(date)).padStart(2, '0')}`;
    labels.set(monday, label);
  }
  return label;
}

/** The Monday of `2027-W01`; null for what is no such label. ISO 8601: 4 January is always in week 1. */
export function mondayOfWeekLabel(label: string): Day | null {
  const match = /^([1-9]\d{3})-W(\d{2})$/.exec(label);
  if (match === null) return null;
  const monday = mondayOf(civil(Number(match[1]), 1, 4)) + 7 * (Number(match[2]) - 1);
  return isoWeekLabel(monday) === label ? monday : null;
}

/** Weeks from the anchor (a Monday) to this Monday; negative before it. */
export function weekIndex(monday: Day, anchor: Day): number {
  return (monday - anchor) / 7;
}

/** Which of the two weeks of a fortnight this Monday begins, counted from the anchor for ever. */
export function phaseOf(monday: Day, anchor: Day): 0 | 1 {
  return weekIndex(monday, anchor) % 2 === 0 ? 0 : 1;
}
