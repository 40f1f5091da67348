import type { Instant, Minute, Weekday } from '../../model.ts';
import { civil, weekdayOf } from '../day.ts';
import { firstYear } from './data.ts';

/** The last year a history is written out for; after it a zone keeps the offset it had then. */
export const lastYear = 2100;

/** What clocks show over a stretch of time. */
export interface ZoneType {
  /** Minutes east of UTC. */
  readonly offset: number;
  readonly abbreviation: string;
}

/**
 * A change of clocks that comes every year: on the first `weekday` on or after `firstDay` of `month`, when
 * the wall clock before the change shows `minute`. `firstDay` + 6 may pass the month's end (Cairo).
 */
export interface YearlyRule {
  /** 1 is January. */
  readonly month: number;
  readonly firstDay: number;
  readonly weekday: Weekday;
  readonly minute: Minute;
  readonly before: ZoneType;
  readonly after: ZoneType;
}

/** A zone's changes of clocks from `firstYear` to `lastYear`; `types[0]` is in force before the first. */
export interface ZoneHistory {
  readonly at: readonly Instant[];
  /** One more than `at`: `types[i]` ends where `at[i]` begins `types[i + 1]`. */
  readonly types: readonly ZoneType[];
  /** The rules that make all changes from the year on; null where the future has no change or no rule. */
  readonly regular: { readonly fromYear: number; readonly rules: readonly [YearlyRule, YearlyRule] } | null;
}

/** Reads the part of a line of the table that stands before its names. */
export function readHistory(line: string): ZoneHistory {
  const [typeText = '', changeText = '', ruleText = ''] = line.split('|');
  const known = typeText.split(',').map(readType);
  const typeAt = (digit: string): ZoneType => {
    const type = known[Number(digit)];
    if (type === undefined) throw new Error(`no type ${digit} in ${line}`);
    return type;
  };
  const at: Instant[] = [];
  const types: ZoneType[] = [typeAt('0')];
  let last = civil(firstYear, 1, 1) * 1440;
  for (const change of changeText === '' ? [] : changeText.split(',')) {
    last += Number.parseInt(change.slice(1), 36);
    at.push(last);
    types.push(typeAt(change.charAt(0)));
  }
  if (ruleText === '') return { at, types, regular: null };

  const [year = '', first = '', second = ''] = ruleText.split(',');
  const fromYear = Number(year);
  const afterFirst = typeAt(first.slice(first.lastIndexOf('.') + 1));
  const afterSecond = typeAt(second.slice(second.lastIndexOf('.') + 1));
  const rules = [
    readRule(first, afterSecond, afterFirst),
    readRule(second, afterFirst, afterSecond),
  ] as const;
  for (let y = fromYear; y <= lastYear; y++) {
    for (const rule of rules) {
      at.push(changeIn(y, rule));
      types.push(rule.after);
    }
  }
  return { at, types, regular: { fromYear, rules } };
}

/** When a yearly rule changes the clocks in a year. */
function changeIn(year: number, rule: YearlyRule): Instant {
  const earliest = civil(year, rule.month, rule.firstDay);
  const day = earliest + ((rule.weekday - weekdayOf(earliest) + 7) % 7);
  return day * 1440 + rule.minute - rule.before.offset;
}

function readType(text: string): ZoneType {
  const colon = text.indexOf(':');
  return { abbreviation: text.slice(0, colon), offset: Number(text.slice(colon + 1)) };
}

function readRule(text: string, before: ZoneType, after: ZoneType): YearlyRule {
  const [month = 0, firstDay = 0, weekday = 0, minute = 0] = text.split('.').map(Number);
  return { month, firstDay, weekday: weekday as Weekday, minute, before, after };
}
