import { nearest } from '../../time/nearest.ts';
import { type Reading, report, reportError } from '../reading.ts';
import type { Scalar, Span } from '../tree.ts';
import { quoted } from '../words.ts';
import type { Row } from './csv-cells.ts';
import { allColumns, bareHeading, type Column, columnNamed, guessFor } from './csv-headings.ts';

/** Where a column's text is: the cells of a row to be joined with a blank between them. */
export interface Source {
  readonly column: Column;
  readonly indices: readonly number[];
}

/** Above the headings of an export may stand a title, a date, a filter. */
const ROWS_BEFORE_HEADINGS = 20;

/** The row that has the headings: the first with two that are known or asked for, else the first of all. */
export function headingRow(rows: readonly Row[], asked: ReadonlyMap<string, string>): number {
  const wanted = new Set([...asked.values()].flatMap((heading) => heading.split('+')).map(bareHeading));
  const found = rows.slice(0, ROWS_BEFORE_HEADINGS).findIndex(({ cells }) => {
    const hits = cells.filter(({ text }) => wanted.has(bareHeading(text)) || columnNamed(text) !== null);
    return hits.length >= 2;
  });
  return Math.max(found, 0);
}

/**
 * Which cells fill which field. `asked` maps columns to headings of the file, `First Name+Last Name` for
 * two joined. Null, reported, where the columns cannot be told.
 */
export function sourcesOf(
  reading: Reading,
  headings: readonly Scalar[],
  asked: ReadonlyMap<string, string>,
): Source[] | null {
  const before = reading.problems.length;
  const sources = new Map<string, Source>();
  const used = new Set<number>();
  const line: Span = { from: headings[0]?.from ?? 0, to: headings.at(-1)?.to ?? 0 };
  for (const [name, wish] of asked) {
    const source = askedSource(reading, headings, line, name, wish);
    if (source === null) continue;
    sources.set(source.column.name, source);
    for (const index of source.indices) used.add(index);
  }
  headings.forEach((heading, index) => {
    const column = columnNamed(heading.text);
    if (column === null || used.has(index)) return;
    const earlier = sources.get(column.name);
    if (earlier === undefined) sources.set(column.name, { column, indices: [index] });
    else if (!asked.has(column.name)) reportTwice(reading, heading, column.name);
    used.add(index);
  });
  reportMissing(reading, headings, line, sources);
  if (reading.problems.length > before) return null;
  reportUnused(reading, headings, sources, used);
  return [...sources.values()];
}

function askedSource(
  reading: Reading,
  headings: readonly Scalar[],
  line: Span,
  name: string,
  wish: string,
): Source | null {
  const column = columnNamed(name);
  if (column === null) {
    const names = allColumns().map((each) => each.name);
    const [best] = nearest(name, names);
    const hint = best === undefined ? `columns are ${names.join(', ')}` : `did you mean ${best}?`;
    reportError(reading, 'unknown-column', null, `--columns names ${quoted(name)}, which is no column`, hint);
    return null;
  }
  const bare = headings.map(({ text }) => bareHeading(text));
  const indices: number[] = [];
  for (const part of whole(bare, wish) ? [wish] : wish.split('+')) {
    const index = bare.indexOf(bareHeading(part));
    if (index === -1) {
      const near = nearest(
        part,
        headings.map(({ text }) => text).filter((text) => text !== ''),
      );
      const hint = near[0] === undefined ? 'use a heading of this line' : `did you mean ${quoted(near[0])}?`;
      reportError(
        reading,
        'missing-column',
        line,
        `there is no column ${quoted(part.trim())} for ${column.name}`,
        hint,
      );
      return null;
    }
    indices.push(index);
  }
  return { column, indices };
}

function whole(bare: readonly string[], wish: string): boolean {
  return bare.includes(bareHeading(wish));
}

function reportTwice(reading: Reading, heading: Scalar, name: string): void {
  reportError(
    reading,
    'duplicate-column',
    heading,
    `the column ${name} is there twice`,
    'rename or remove one of the two',
  );
}

function reportMissing(
  reading: Reading,
  headings: readonly Scalar[],
  line: Span,
  sources: ReadonlyMap<string, Source>,
): void {
  const missing = allColumns().filter(({ name, field }) => field.required === true && !sources.has(name));
  if (missing.length === 0) return;
  const free = headings.map(({ text }) => text).filter((text) => columnNamed(text) === null);
  const wishes = ['name', 'email', 'manager', 'time_zone', 'starts', 'ends'].flatMap((name) => {
    const guess = sources.has(name) ? null : guessFor(name, free);
    return guess === null ? [] : [`${name}=${guess}`];
  });
  const hint =
    wishes.length === 0
      ? `name the heading that stands for it: --columns ${missing.map(({ name }) => `${name}="…"`).join(',')}`
      : `try --columns "${wishes.join(',')}"`;
  const names = missing.map(({ name }) => name).join(' and no column ');
  reportError(reading, 'missing-column', line, `there is no column ${names}`, hint);
}

/** Headings that look like a field get a warning, a slip an error, the rest of an export a note. */
function reportUnused(
  reading: Reading,
  headings: readonly Scalar[],
  sources: ReadonlyMap<string, Source>,
  used: ReadonlySet<number>,
): void {
  const unused = headings.filter(({ text }, index) => text !== '' && !used.has(index));
  const open = allColumns().filter(({ name }) => !sources.has(name));
  const rest: Scalar[] = [];
  for (const heading of unused) {
    const guess = open.find(({ name }) => guessFor(name, [heading.text]) !== null);
    const [near] = nearest(
      bareHeading(heading.text),
      open.map(({ name }) => bareHeading(name)),
      1,
    );
    const slip = near === undefined ? null : columnNamed(near);
    if (guess !== undefined) {
      const hint = `if it is ${guess.name}, add --columns "${guess.name}=${heading.text}"`;
      report(
        reading,
        'warning',
        'ignored-column',
        heading,
        `the column ${quoted(heading.text)} is not read`,
        hint,
      );
    } else if (slip !== null) {
      const hint = `did you mean ${slip.name}?`;
      reportError(reading, 'unknown-column', heading, `unknown column ${quoted(heading.text)}`, hint);
    } else rest.push(heading);
  }
  const [first] = rest;
  if (first === undefined) return;
  const names = rest.slice(0, 5).map(({ text }) => text);
  const more = rest.length > names.length ? ` and ${rest.length - names.length} more` : '';
  const message = `${rest.length === 1 ? 'a column is' : `${rest.length} columns are`} not read: ${names.join(', ')}${more}`;
  report(reading, 'note', 'ignored-column', first, message, null);
}
