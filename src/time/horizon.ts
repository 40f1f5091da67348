import { addMonths } from 'date-fns/addMonths';
import { isMonday } from 'date-fns/isMonday';
import { nextMonday } from 'date-fns/nextMonday';
import type { Day, Horizon, Roster } from '../model.ts';
import { civil, formatDay, fromDate, mondayOf, toDate } from './day.ts';

export type FiscalYear = Pick<Roster, 'fiscalYearStart' | 'fiscalYearName'>;

export interface Quarter {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
}

/** `2027-Q1`, in either case and with or without the hyphen. */
export function parseQuarter(text: string): Quarter | null {
  const match = /^([1-9]\d{3})-?[Qq]([1-4])$/.exec(text);
  if (match === null) return null;
  return { year: Number(match[1]), quarter: Number(match[2]) as Quarter['quarter'] };
}

/** The weeks whose Monday falls into a fiscal quarter. */
export function quarterHorizon(year: number, quarter: Quarter['quarter'], fiscal: FiscalYear): Horizon {
  const firstYear = fiscal.fiscalYearName === 'end' && fiscal.fiscalYearStart > 1 ? year - 1 : year;
  const firstMonth = toDate(civil(firstYear, fiscal.fiscalYearStart, 1));
  return {
    label: `${year}-Q${quarter}`,
    firstDay: mondayFrom(addMonths(firstMonth, 3 * (quarter - 1))),
    lastDay: mondayFrom(addMonths(firstMonth, 3 * quarter)) - 1,
  };
}

function mondayFrom(date: Date): Day {
  return fromDate(isMonday(date) ? date : nextMonday(date));
}

/** The weeks whose Monday is among `from` to `to`; null where none is. */
export function rangeHorizon(from: Day, to: Day): Horizon | null {
  const firstDay = mondayOf(from + 6);
  const lastDay = mondayOf(to) + 6;
  if (lastDay < firstDay) return null;
  return { label: `${formatDay(firstDay)}..${formatDay(lastDay)}`, firstDay, lastDay };
}

/** The quarter that the week of `day` belongs to. */
export function quarterOf(day: Day, fiscal: FiscalYear): Horizon {
  const monday = mondayOf(day);
  const date = toDate(monday);
  const months = date.getUTCFullYear() * 12 + date.getUTCMonth() - (fiscal.fiscalYearStart - 1);
  const firstYear = Math.floor(months / 12);
  const year = fiscal.fiscalYearName === 'end' && fiscal.fiscalYearStart > 1 ? firstYear + 1 : firstYear;
  const quarter = (Math.floor((months - firstYear * 12) / 3) + 1) as Quarter['quarter'];
  return quarterHorizon(year, quarter, fiscal);
}

/** The horizon cut where quarters meet; each part carries its quarter's label. */
export function quartersIn(horizon: Horizon, fiscal: FiscalYear): Horizon[] {
  const parts: Horizon[] = [];
  let firstDay = horizon.firstDay;
  while (firstDay <= horizon.lastDay) {
    const quarter = quarterOf(firstDay, fiscal);
    const lastDay = Math.min(quarter.lastDay, horizon.lastDay);
    parts.push({ label: quarter.label, firstDay, lastDay });
    firstDay = lastDay + 1;
  }
  return parts;
}
