import type { Day } from '../../model.ts';
import { civil } from '../day.ts';
import { firstYear, lastYear } from './data/index.ts';
import type { Holiday } from './holidays.ts';

/**
 * Reads the regions that are wanted from a country's text: first a line a holiday (`name|days`), then a line
 * a region (`=code|numbers of its holidays`).
 */
export function readRegions(text: string, wanted: ReadonlySet<string>): Map<string, Holiday[]> {
  const lines = text.split('\n');
  const byRegion = new Map<string, Holiday[]>();
  for (const line of lines) {
    if (!line.startsWith('=')) continue;
    const bar = line.indexOf('|');
    const region = line.slice(1, bar);
    if (!wanted.has(region)) continue;
    const numbers = bar === line.length - 1 ? [] : line.slice(bar + 1).split(',');
    byRegion.set(region, inOrder(numbers.map((number) => lines[Number.parseInt(number, 36)] ?? '')));
  }
  return byRegion;
}

function inOrder(lines: readonly string[]): Holiday[] {
  const names = new Map<Day, string>();
  for (const line of lines) {
    const bar = line.indexOf('|');
    const name = line.slice(0, bar);
    for (const day of readDays(line.slice(bar + 1))) {
      const other = names.get(day);
      names.set(day, other === undefined ? name : `${other} / ${name}`);
    }
  }
  return [...names].map(([day, name]) => ({ day, name })).sort((a, b) => a.day - b.day);
}

/** `@0101`: that date of every year; else days since the last one in base 36, from the first year's start. */
function readDays(text: string): Day[] {
  if (text.startsWith('@')) {
    const month = Number(text.slice(1, 3));
    const dayOfMonth = Number(text.slice(3));
    const years = Array.from({ length: lastYear - firstYear + 1 }, (_, i) => firstYear + i);
    return years.map((year) => civil(year, month, dayOfMonth));
  }
  let day = civil(firstYear, 1, 1);
  return text.split(',').map((days) => {
    day += Number.parseInt(days, 36);
    return day;
  });
}
