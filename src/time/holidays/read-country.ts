import type { Day } from '../../model.ts';
import { civil } from '../day.ts';
import { firstYear } from './data/index.ts';
import type { Holiday } from './holidays.ts';

/**
 * A region's lines of its country's text, each a holiday: `name|0704` where it has the same date every year,
 * else `name|` and a field a year, parted by `;`, of days since 1 January in base 36. Empty where the text
 * has no such region.
 */
export function linesOf(text: string, region: string): string[] {
  const start = text.indexOf(`\n=${region}|`);
  if (start === -1) return [];
  const end = text.indexOf('\n', start + 1);
  const numbers = text.slice(start + region.length + 3, end === -1 ? undefined : end);
  if (numbers === '') return [];
  const lines = text.split('\n');
  return numbers.split(',').map((number) => lines[Number.parseInt(number, 36)] ?? '');
}

/** The holidays of one year that the data covers, in order, one for a day. */
export function holidaysIn(year: number, lines: readonly string[]): Holiday[] {
  const names = new Map<Day, string>();
  for (const line of lines) {
    const bar = line.indexOf('|');
    for (const day of daysIn(year, line.slice(bar + 1))) {
      const name = line.slice(0, bar);
      const other = names.get(day);
      names.set(day, other === undefined ? name : `${other} / ${name}`);
    }
  }
  return [...names].map(([day, name]) => ({ day, name })).sort((a, b) => a.day - b.day);
}

function daysIn(year: number, text: string): Day[] {
  if (!text.includes(';')) return [civil(year, Number(text.slice(0, 2)), Number(text.slice(2)))];
  const field = text.split(';')[year - firstYear];
  if (field === undefined || field === '') return [];
  const newYear = civil(year, 1, 1);
  return field.split(',').map((days) => newYear + Number.parseInt(days, 36));
}
