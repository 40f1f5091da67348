import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Roster } from '../model.ts';
import { type AskedDefaults, askedDefaults } from './asked-defaults.ts';
import { detectFormat, type Format } from './formats/detect.ts';
import { type FormatReader, formats } from './formats/index.ts';
import { lookReaderFor } from './look-reader.ts';
import { isReadable } from './readable.ts';
import { hasErrors, inOrder, reportError, type Source, startReading } from './reading.ts';
import { rosterOf } from './roster.ts';
import { isAbsent } from './tree.ts';

export interface ReadOptions {
  /** Told from the file's name, else from its text, where it is not given. */
  readonly format?: Format;
  /** Headings of a CSV file by the column they stand for: `name` → `Full Name`, or `First+Last`. */
  readonly columns?: ReadonlyMap<string, string>;
  /** Take the place of the roster's own defaults, and of those that a CSV file cannot have. */
  readonly defaults?: AskedDefaults;
}

export interface ReadRoster extends Outcome<Roster> {
  /** What could be read of a roster with errors, for the files that it names; the roster itself where it has none. */
  readonly partly: Roster | null;
}

/**
 * Reads a roster. Every problem is reported at once, in order of place; where one is an error, there is
 * no roster.
 */
export async function readRoster(source: Source, options: ReadOptions = {}): Promise<ReadRoster> {
  const format = options.format ?? detectFormat(source.file, source.text);
  const reading = startReading(source, format);
  const defaults = askedDefaults(reading, options.defaults ?? {});
  let roster: Roster | null = null;
  if (isReadable(reading)) {
    const read: FormatReader = formats[format];
    const node = await read(reading, options.columns ?? new Map());
    if (node !== null && !isAbsent(node)) {
      roster = rosterOf(reading, node, defaults, await lookReaderFor(node));
    } else if (!hasErrors(reading.problems)) reportEmpty(reading);
  }
  const diagnostics = inOrder(reading.problems);
  return { value: hasErrors(diagnostics) ? null : roster, partly: roster, diagnostics };
}

function reportEmpty(reading: Parameters<typeof reportError>[0]): void {
  const span = { from: 0, to: 0 };
  const hint = 'cadence init writes a roster to start from';
  reportError(reading, 'empty-roster', span, `${reading.file} has no roster in it`, hint);
}
