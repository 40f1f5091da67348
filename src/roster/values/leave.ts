import type { DayRange } from '../../model.ts';
import { formatDay } from '../../time/day.ts';
import { type Reading, reportError } from '../reading.ts';
import { type Node, type Scalar, type Span, within } from '../tree.ts';
import { quoted } from '../words.ts';
import { dayIn } from './date.ts';
import { readItems } from './text.ts';

interface PlacedRange extends DayRange {
  readonly span: Span;
}

/** Days and ranges of days, in order of time; ranges that share a day are reported. */
export function readLeave(reading: Reading, node: Node | undefined, field: string): DayRange[] {
  const ranges = readItems(reading, node, field).flatMap((scalar) => rangesIn(reading, scalar));
  ranges.sort((a, b) => a.first - b.first || a.last - b.last);
  let reach: PlacedRange | null = null;
  for (const range of ranges) {
    if (reach !== null && range.first <= reach.last) reportOverlap(reading, reach, range);
    if (reach === null || range.last > reach.last) reach = range;
  }
  return ranges.map(({ first, last }) => ({ first, last }));
}

function reportOverlap(reading: Reading, earlier: PlacedRange, later: PlacedRange): void {
  const common = formatDay(later.first);
  reportError(
    reading,
    'overlapping-leave',
    later.span.from > earlier.span.from ? later.span : earlier.span,
    `${wordsOf(later)} overlaps ${wordsOf(earlier)}: both have ${common}`,
    'give each day of leave once',
  );
}

function wordsOf(range: DayRange): string {
  return range.first === range.last
    ? formatDay(range.first)
    : `${formatDay(range.first)}..${formatDay(range.last)}`;
}

/** `2027-02-15..2027-02-19` or one day; several in one text are separated by `;` or `,`. */
export function rangesIn(reading: Reading, scalar: Scalar): PlacedRange[] {
  return Array.from(scalar.text.matchAll(/[^;,]+/g)).flatMap((found) => {
    const text = found[0].trim();
    if (text === '') return [];
    const index = found.index + found[0].indexOf(text);
    return rangeIn(reading, scalar, text, index) ?? [];
  });
}

/** Two dates with dots between them, generously. */
const LONGEST = 100;

function rangeIn(reading: Reading, scalar: Scalar, text: string, index: number): PlacedRange | null {
  const at = (offset: number, length: number): Span => within(reading.text, scalar, index + offset, length);
  const span = at(0, text.length);
  if (text.length > LONGEST) {
    reportError(reading, 'invalid-date', span, `${quoted(text)} is not a range of days`, RANGE_HINT);
    return null;
  }
  const [left = '', right, ...rest] = text.split(/\s*\.{2,3}\s*/);
  if (rest.length > 0) {
    reportError(reading, 'invalid-date', span, `${quoted(text)} is not a range of days`, RANGE_HINT);
    return null;
  }
  if (right === undefined) {
    // Ignoring case is slow to set up, so one day is not even asked.
    const isLong = text.length > '2027-02-15'.length;
    const other = isLong ? otherRange(text) : null;
    if (other !== null) {
      const hint = `write ${other[1]}..${other[2]}`;
      reportError(reading, 'invalid-date', span, `${quoted(text)} is not a range of days`, hint);
      return null;
    }
    const day = dayIn(reading, span, text);
    return day === null ? null : { first: day, last: day, span };
  }
  const first = dayIn(reading, at(0, left.length), left);
  const last = dayIn(reading, at(text.length - right.length, right.length), right);
  if (first === null || last === null) return null;
  if (last < first) {
    const hint = `write ${formatDay(last)}..${formatDay(first)}`;
    reportError(reading, 'reversed-range', span, `${quoted(text)} ends before it starts`, hint);
    return null;
  }
  return { first, last, span };
}

/** A range as people write it elsewhere. */
function otherRange(text: string): RegExpExecArray | null {
  return /^(\d{4}-\d\d-\d\d)\s*(?:\/|–|—|-|to|until)\s*(\d{4}-\d\d-\d\d)$/i.exec(text);
}

const RANGE_HINT = 'write the first and the last day with two dots: 2027-02-15..2027-02-19';
