import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { Roster } from '../model.ts';
import { connect } from './management.ts';
import { readPerson } from './person.ts';
import { hasErrors, type Reading, reportError, type Source, startReading } from './reading.ts';
import { readDefaults, readSettings } from './settings.ts';
import { openShape } from './shape.ts';
import type { Node } from './tree.ts';

export interface ReadOptions {
  /** Told from the file's name, else from its text, where it is not given. */
  readonly format?: 'yaml' | 'json' | 'csv';
  /** Headings of a CSV file by the column they stand for: `name` → `Full Name`. */
  readonly columns?: ReadonlyMap<string, string>;
}

/** Reads a roster; every problem is reported at once, in order of place. */
export async function readRoster(source: Source, _options: ReadOptions = {}): Promise<Outcome<Roster>> {
  const reading = startReading(source);
  const { readYaml } = await import('./formats/yaml.ts');
  const node = readYaml(reading);
  const roster = node === null ? null : rosterOf(reading, node);
  const diagnostics = inOrder(reading.problems);
  return { value: hasErrors(diagnostics) ? null : roster, diagnostics };
}

function rosterOf(reading: Reading, node: Node): Roster | null {
  const opened = openShape(reading, node, 'roster');
  if (opened === null) return null;
  const { sessions, ...settings } = readSettings(reading, opened);
  const defaults = readDefaults(reading, opened.defaults);
  if (opened.people === undefined) return null;
  if (opened.people.kind !== 'list') {
    reportError(
      reading,
      'wrong-type',
      opened.people,
      'people is not a list',
      'start each person with a dash',
    );
    return null;
  }
  const candidates = opened.people.items.flatMap(
    (item) => readPerson(reading, item, defaults, sessions) ?? [],
  );
  return { ...settings, people: connect(reading, candidates) };
}

function inOrder(problems: readonly Diagnostic[]): Diagnostic[] {
  return [...problems].sort((a, b) => {
    if (a.place === null || b.place === null) return (a.place === null ? 0 : 1) - (b.place === null ? 0 : 1);
    return a.place.line - b.place.line || a.place.column - b.place.column;
  });
}
