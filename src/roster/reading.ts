import type { Code } from '../diagnostics/codes/index.ts';
import type { Diagnostic, Severity } from '../diagnostics/diagnostic.ts';
import type { HolidayChoice, Place, WeeklySpan } from '../model.ts';
import type { Format } from './formats/detect.ts';
import type { Span } from './tree.ts';

/** A file's name, as people know it, and its text. */
export interface Source {
  readonly file: string;
  readonly text: string;
}

/** One file being read: its text, and the problems found so far. */
export interface Reading extends Source {
  readonly format: Format;
  readonly problems: Diagnostic[];
  readonly lineStarts: readonly number[];
  /** What suggest() has found, by word. */
  readonly suggestions: Readonly<Record<'zone' | 'region' | 'manager', Map<string, readonly string[]>>>;
  /** What people have in common, by the words they say it in. */
  readonly holidays: Map<string, HolidayChoice>;
  readonly hours: Map<string, readonly WeeklySpan[]>;
}

export function startReading(source: Source, format: Format): Reading {
  const text = source.text.startsWith('\uFEFF') ? source.text.slice(1) : source.text;
  const suggestions = { zone: new Map(), region: new Map(), manager: new Map() };
  return {
    file: source.file,
    text,
    format,
    problems: [],
    lineStarts: lineStartsOf(text),
    suggestions,
    holidays: new Map(),
    hours: new Map(),
  };
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  // As nearly always; an expression takes several times as long.
  if (!text.includes('\r')) {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
    return starts;
  }
  for (const found of text.matchAll(/\r\n|\n|\r/g)) starts.push(found.index + found[0].length);
  return starts;
}

/** Where a span is; a span of several lines is cut at the end of its first. */
export function placeOf(reading: Reading, span: Span): Place {
  const { lineStarts, text } = reading;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= span.from) low = middle;
    else high = middle - 1;
  }
  const start = lineStarts[low] ?? 0;
  let end = Math.min(span.to, lineStarts[low + 1] ?? text.length);
  while (end > span.from && (text[end - 1] === '\n' || text[end - 1] === '\r')) end -= 1;
  return { file: reading.file, line: low + 1, column: span.from - start + 1, length: end - span.from };
}

export function report(
  reading: Reading,
  severity: Severity,
  code: Code,
  span: Span | null,
  message: string,
  hint: string | null,
): void {
  const place = span === null ? null : placeOf(reading, span);
  reading.problems.push({ code, severity, message, place, hint });
}

export function reportError(
  reading: Reading,
  code: Code,
  span: Span | null,
  message: string,
  hint: string | null = null,
): void {
  report(reading, 'error', code, span, message, hint);
}

export function hasErrors(problems: readonly Diagnostic[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** In order of place; what has none comes first. Problems at one place stay in the order they were found. */
export function inOrder(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...problems].sort(
    (a, b) => (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0),
  );
}
