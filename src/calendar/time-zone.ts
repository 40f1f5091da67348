import type { Instant } from '../model.ts';
import { civil } from '../time/day.ts';
import type { YearlyRule } from '../time/zones/history.ts';
import { abbreviationAt, yearlyRules, type Zone, zoneTransitions } from '../time/zones/zone.ts';
import type { ContentLines } from './content-lines.ts';
import { minuteText } from './date-time.ts';

/** A stretch of time that a calendar has events in, on one zone's clocks. */
export interface ZoneSpan {
  readonly zone: Zone;
  readonly from: Instant;
  readonly to: Instant;
}

/** One STANDARD or DAYLIGHT (RFC 5545 section 3.6.5); `start` counts minutes on the clock before it. */
interface Observance {
  readonly start: number;
  readonly before: number;
  readonly after: number;
  readonly name: string;
  readonly isDaylight: boolean;
  readonly rule: string | null;
}

const YEAR = 366 * 1440;

const WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/**
 * A VTIMEZONE that is right from the year before the span to the year after it, from the data that the
 * sessions were planned with. Two rules where two rules hold all that time; else every change by itself,
 * since readers differ over UNTIL, RDATE and unusual rules.
 */
export function writeTimeZone(lines: ContentLines, { zone, from, to }: ZoneSpan): void {
  line(lines, 'BEGIN:VTIMEZONE');
  line(lines, `TZID:${zone.name}`);
  for (const observance of observancesOf(zone, from, to)) {
    const component = observance.isDaylight ? 'DAYLIGHT' : 'STANDARD';
    line(lines, `BEGIN:${component}`);
    line(lines, `DTSTART:${minuteText(observance.start)}`);
    line(lines, `TZOFFSETFROM:${offset(observance.before)}`);
    line(lines, `TZOFFSETTO:${offset(observance.after)}`);
    line(lines, `TZNAME:${observance.name}`);
    if (observance.rule !== null) line(lines, `RRULE:${observance.rule}`);
    line(lines, `END:${component}`);
  }
  line(lines, 'END:VTIMEZONE');
}

function line(lines: ContentLines, text: string): void {
  lines.ascii(text);
  lines.end();
}

function observancesOf(zone: Zone, from: Instant, to: Instant): Observance[] {
  const firstYear = yearOf(from) - 1;
  const lastYear = yearOf(to) + 1;
  const transitions = zoneTransitions(zone, civil(firstYear, 1, 1) * 1440, civil(lastYear + 1, 1, 1) * 1440);
  const observances = transitions.map(
    ({ at, offsetBefore, offsetAfter, abbreviation }): Observance => ({
      start: at + offsetBefore,
      before: offsetBefore,
      after: offsetAfter,
      name: abbreviation,
      isDaylight: offsetAfter > offsetBefore && comesBack(zone, at),
      rule: null,
    }),
  );
  const [first, second] = observances;
  const regular = yearlyRules(zone);
  if (regular !== null && regular.fromYear <= firstYear && first !== undefined && second !== undefined) {
    const [one, two] = regular.rules;
    const [firstRule, secondRule] = one.after.offset === first.after ? [one, two] : [two, one];
    const rules = [recurrence(firstRule), recurrence(secondRule)] as const;
    if (rules[0] !== null && rules[1] !== null) {
      return [
        { ...first, rule: rules[0] },
        { ...second, rule: rules[1] },
      ];
    }
  }
  // Nothing has changed for a year when the first event comes, so this is no summer time.
  if ((transitions[0]?.at ?? Number.POSITIVE_INFINITY) > from) {
    const constant = zone.offsetAt(from);
    const name = abbreviationAt(zone, from);
    return [
      { start: 0, before: constant, after: constant, name, isDaylight: false, rule: null },
      ...observances,
    ];
  }
  return observances;
}

/** A zone that moves east for good has a new standard time, not summer. */
function comesBack(zone: Zone, at: Instant): boolean {
  return zoneTransitions(zone, at + 1, at + YEAR).some((next) => next.offsetAfter < next.offsetBefore);
}

/** The rule as an RRULE; null where it takes more than the n-th or last weekday of a month. */
function recurrence(rule: YearlyRule): string | null {
  if (rule.minute < 0 || rule.minute >= 1440) return null;
  const monthLength = civil(2001, rule.month + 1, 1) - civil(2001, rule.month, 1);
  const isLast = rule.month !== 2 && rule.firstDay + 6 === monthLength;
  if (!isLast && (rule.firstDay % 7 !== 1 || rule.firstDay > 22)) return null;
  const nth = isLast ? -1 : (rule.firstDay + 6) / 7;
  return `FREQ=YEARLY;BYMONTH=${rule.month};BYDAY=${nth}${WEEKDAYS[rule.weekday]}`;
}

function yearOf(instant: Instant): number {
  return new Date(instant * 60_000).getUTCFullYear();
}

/** `-0500` (RFC 5545 section 3.3.14). */
function offset(minutesEast: number): string {
  const minutes = Math.abs(minutesEast);
  const digits = String(Math.floor(minutes / 60) * 100 + (minutes % 60)).padStart(4, '0');
  return `${minutesEast < 0 ? '-' : '+'}${digits}`;
}
