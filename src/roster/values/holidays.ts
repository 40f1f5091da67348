import type { Day, DayRange, HolidayChoice } from '../../model.ts';
import { formatDay } from '../../time/day.ts';
import { isRegion, nearestRegions } from '../../time/holidays/holidays.ts';
import { type Reading, reportError } from '../reading.ts';
import { openShape } from '../shape.ts';
import { suggest } from '../suggest.ts';
import { type Items, isAbsent, isBoolean, type Node, type Scalar, within } from '../tree.ts';
import { oneOf, quoted } from '../words.ts';
import { rangesIn, readLeave } from './leave.ts';
import { oneLine, readItems, readScalar } from './text.ts';

/** What a `holidays` field says; `regions` null where it only adds or removes days. */
export interface HolidayWish {
  readonly regions: readonly string[] | null;
  readonly add: HolidayChoice['add'];
  readonly remove: HolidayChoice['remove'];
  /** `false`: none at all, whatever the defaults say. */
  readonly none: boolean;
}

const LONGEST_CLOSURE = 366;
const UNNAMED = 'Day off';

/** `US`, `[US, GB-ENG]`, `false`, or `{ of, add, remove }`. */
export function readHolidays(reading: Reading, node: Node | undefined, field: string): HolidayWish | null {
  if (node === undefined) return null;
  if (node.kind !== 'mapping') {
    const none = isNone(node);
    return { regions: none ? [] : readRegions(reading, node, field), add: [], remove: [], none };
  }
  const opened = openShape(reading, node, 'holidays');
  if (opened === null) return null;
  const regions =
    opened.of === undefined ? null : isNone(opened.of) ? [] : readRegions(reading, opened.of, 'of');
  const add = readNamedDays(reading, opened.add);
  const removed = readLeave(reading, opened.remove, 'remove');
  const remove = removed.flatMap((range) => daysOf(range));
  const both = add.find(({ day }) => remove.includes(day));
  if (both !== undefined) {
    reportError(
      reading,
      'holiday-conflict',
      opened.remove ?? node,
      `${formatDay(both.day)} is both added and removed`,
      'keep it in one of the two',
    );
  }
  return { regions, add, remove, none: false };
}

function isNone(node: Node): boolean {
  return isBoolean(node, false) || (node.kind === 'scalar' && /^(?:none|no)$/i.test(node.text.trim()));
}

function readRegions(reading: Reading, node: Node, field: string): string[] {
  const regions = readItems(reading, node, field).flatMap((scalar) =>
    Array.from(scalar.text.matchAll(/[^\s;,]+/g)).flatMap((found) => {
      const region = found[0].toUpperCase();
      if (isRegion(region)) return [region];
      reportUnknownRegion(reading, scalar, found[0], found.index);
      return [];
    }),
  );
  return [...new Set(regions)];
}

function reportUnknownRegion(reading: Reading, scalar: Scalar, word: string, index: number): void {
  const near = suggest(reading, 'region', word, nearestRegions);
  const hint =
    near.length > 0
      ? `did you mean ${oneOf(near)}?`
      : 'write a country such as US, a region such as GB-ENG, or false';
  const span = within(reading.text, scalar, index, word.length);
  reportError(reading, 'unknown-region', span, `no holidays are known for ${quoted(word)}`, hint);
}

function readNamedDays(reading: Reading, node: Node | undefined): { day: Day; name: string }[] {
  if (node === undefined) return [];
  const items: Items = node.kind === 'list' ? node.items : [node];
  return items.flatMap((item) => {
    if (isAbsent(item)) return [];
    if (item.kind === 'mapping') return readDayMapping(reading, item);
    const scalar = readScalar(reading, item, 'add');
    return scalar === null ? [] : readDayText(reading, scalar);
  });
}

/** `{ date: 2027-12-24, name: Company day }`. */
function readDayMapping(reading: Reading, node: Node): { day: Day; name: string }[] {
  const opened = openShape(reading, node, 'named-day');
  if (opened === null) return [];
  const name = opened.name === undefined ? null : readScalar(reading, opened.name, 'name');
  return readLeave(reading, opened.date, 'date').flatMap((range) =>
    namedDays(reading, opened.date ?? node, range, name?.text ?? ''),
  );
}

/** `2027-12-24 Company day`. */
function readDayText(reading: Reading, scalar: Scalar): { day: Day; name: string }[] {
  const parts = /^\s*(\S+)(?:\s+(.*))?$/su.exec(scalar.text);
  const date = parts?.[1] ?? scalar.text;
  const from = scalar.text.indexOf(date);
  const span = within(reading.text, scalar, from, date.length);
  const only: Scalar = { kind: 'scalar', text: date, plain: scalar.plain, ...span };
  return rangesIn(reading, only).flatMap((range) => namedDays(reading, span, range, parts?.[2] ?? ''));
}

function namedDays(
  reading: Reading,
  span: { readonly from: number; readonly to: number },
  range: DayRange,
  name: string,
): { day: Day; name: string }[] {
  if (range.last - range.first >= LONGEST_CLOSURE) {
    reportError(
      reading,
      'out-of-range',
      span,
      `${formatDay(range.first)}..${formatDay(range.last)} is longer than a year`,
      'holidays added are a year long at most',
    );
    return [];
  }
  const clean = oneLine(name);
  return daysOf(range).map((day) => ({ day, name: clean === '' ? UNNAMED : clean }));
}

function daysOf(range: DayRange): Day[] {
  const length = Math.min(range.last - range.first + 1, LONGEST_CLOSURE);
  return Array.from({ length }, (_, index) => range.first + index);
}

/**
 * The holidays of a person: own regions take the place of the defaults', days added and removed come on
 * top of theirs, and what a person says of a day outweighs what the defaults say. `false` is nothing at all.
 */
export function holidaysOf(own: HolidayWish | null, defaults: HolidayWish | null): HolidayChoice {
  if (own?.none === true) return { regions: [], add: [], remove: [] };
  const ownAdd = own?.add ?? [];
  const ownRemove = own?.remove ?? [];
  const added = new Set(ownAdd.map(({ day }) => day));
  const removed = new Set(ownRemove);
  const add = [...(defaults?.add ?? []).filter(({ day }) => !removed.has(day) && !added.has(day)), ...ownAdd];
  const remove = [...(defaults?.remove ?? []).filter((day) => !added.has(day)), ...ownRemove];
  return {
    regions: own?.regions ?? defaults?.regions ?? [],
    add: add.sort((a, b) => a.day - b.day),
    remove: [...new Set(remove)].sort((a, b) => a - b),
  };
}
