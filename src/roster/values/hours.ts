import type { WeeklySpan } from '../../model.ts';
import { formatMinute, WEEKDAY_NAMES } from '../../time/day.ts';
import { type Reading, report, reportError } from '../reading.ts';
import { type Node, type Scalar, within } from '../tree.ts';
import { HOURS_HINT, type Stretch, stretchesIn } from './hours-text.ts';
import { readItems } from './text.ts';

const WEEK = 7 * 1440;
/** Minutes of a stretch over midnight above which it is rather a slip. */
const LONGEST_NIGHT = 960;

/**
 * Weekly hours as one text or a list of them, in order of the week. Null, reported, where they cannot
 * be read or overlap.
 */
export function readHours(reading: Reading, node: Node, field: string): WeeklySpan[] | null {
  const all: Stretch[] = [];
  let sound = true;
  for (const scalar of readItems(reading, node, field)) {
    const stretches = readStretches(reading, scalar);
    if (stretches === null || reportOverlap(reading, scalar, all, stretches)) sound = false;
    else all.push(...stretches);
  }
  if (!sound) return null;
  if (all.length === 0) {
    if (node.kind === 'list') reportError(reading, 'invalid-hours', node, `${field} is empty`, HOURS_HINT);
    return null;
  }
  return all
    .map(({ weekday, from, to }) => ({ weekday, from, to }))
    .sort((a, b) => a.weekday - b.weekday || a.from - b.from);
}

function readStretches(reading: Reading, scalar: Scalar): Stretch[] | null {
  const found = stretchesIn(scalar.text);
  if (!Array.isArray(found)) {
    const span = within(reading.text, scalar, found.index, found.length);
    reportError(reading, 'invalid-hours', span, found.message, found.hint);
    return null;
  }
  const long = found.find(({ from, to }) => to > 1440 && to - from > LONGEST_NIGHT);
  if (long !== undefined) {
    const hours = Math.round((long.to - long.from) / 6) / 10;
    report(
      reading,
      'warning',
      'doubtful-hours',
      within(reading.text, scalar, long.index, long.length),
      `${words(long)} runs past midnight and lasts ${hours} hours`,
      'times are on the 24-hour clock: 09:00-17:00',
    );
  }
  return found;
}

/** The week is a ring: a night from Sunday may run into Monday morning. */
function reportOverlap(
  reading: Reading,
  scalar: Scalar,
  earlier: readonly Stretch[],
  stretches: readonly Stretch[],
): boolean {
  const all = [...earlier];
  for (const stretch of stretches) {
    const other = all.find((each) => overlap(each, stretch));
    if (other !== undefined) {
      reportError(
        reading,
        'overlapping-hours',
        within(reading.text, scalar, stretch.index, stretch.length),
        `${words(stretch)} overlaps ${words(other)}`,
        'give each time of the week once',
      );
      return true;
    }
    all.push(stretch);
  }
  return false;
}

function overlap(a: WeeklySpan, b: WeeklySpan): boolean {
  const ahead = (b.weekday * 1440 + b.from - a.weekday * 1440 - a.from + WEEK) % WEEK;
  return ahead < a.to - a.from || WEEK - ahead < b.to - b.from;
}

function words({ weekday, from, to }: WeeklySpan): string {
  return `${WEEKDAY_NAMES[weekday]} ${formatMinute(from)}-${formatMinute(to)}`;
}
