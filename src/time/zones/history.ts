import type { Instant, Minute, Weekday } from '../../model.ts';
import { civil, weekdayOf } from '../day.ts';
import { firstYear } from './data.ts';

/** No day after it can be written as `YYYY-MM-DD`. */
const LAST_YEAR = 9999;

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

/** Two rules that make all changes from a year on, for ever. */
export interface RegularYears {
  readonly fromYear: number;
  readonly rules: readonly [YearlyRule, YearlyRule];
}

/** Changes in order, as far as they have been written out. */
export interface Changes {
  readonly at: readonly Instant[];
  /** One more than `at`: `types[i]` ends where `at[i]` begins `types[i + 1]`. */
  readonly types: readonly ZoneType[];
  /** No change is missing before it. */
  readonly complete: Instant;
}

/** A zone's changes of clocks from `firstYear` on. */
export interface ZoneHistory {
  /** All changes up to an instant, and maybe some more: yearly rules are written out as far as is asked for. */
  readonly upTo: (instant: Instant) => Changes;
  /** Null where clocks no longer change, or by no rule. */
  readonly regular: RegularYears | null;
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
  if (ruleText === '') {
    const changes = { at, types, complete: Number.POSITIVE_INFINITY };
    return { upTo: () => changes, regular: null };
  }
  const regular = readRegular(ruleText, typeAt);
  return { upTo: writingOut(regular, at, types), regular };
}

function writingOut(regular: RegularYears, at: Instant[], types: ZoneType[]): ZoneHistory['upTo'] {
  let year = regular.fromYear;
  const changes = { at, types, complete: -Infinity };
  return (instant) => {
    while (changes.complete <= instant && year <= LAST_YEAR) {
      for (const rule of regular.rules) {
        at.push(changeIn(year, rule));
        types.push(rule.after);
      }
      year++;
      // Wall clocks are less than a day from UTC.
      changes.complete = year > LAST_YEAR ? Number.POSITIVE_INFINITY : (civil(year, 1, 1) - 1) * 1440;
    }
    return changes;
  };
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

function readRegular(text: string, typeAt: (digit: string) => ZoneType): RegularYears {
  const [year = '', first = '', second = ''] = text.split(',');
  const afterFirst = typeAt(first.slice(first.lastIndexOf('.') + 1));
  const afterSecond = typeAt(second.slice(second.lastIndexOf('.') + 1));
  const rules = [
    readRule(first, afterSecond, afterFirst),
    readRule(second, afterFirst, afterSecond),
  ] as const;
  return { fromYear: Number(year), rules };
}

function readRule(text: string, before: ZoneType, after: ZoneType): YearlyRule {
  const [month = 0, firstDay = 0, weekday = 0, minute = 0] = text.split('.').map(Number);
  return { month, firstDay, weekday: weekday as Weekday, minute, before, after };
}
