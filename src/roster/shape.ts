import { nearest } from '../time/nearest.ts';
import type { Field } from './field.ts';
import { type FieldName, fields, type Shape } from './fields.ts';
import { placeOf, type Reading, reportError } from './reading.ts';
import { type Entry, isAbsent, type Mapping, type Node, type Scalar } from './tree.ts';
import { named, quoted } from './words.ts';

/** A mapping's values by field; a field that is not given, or given as nothing, is not there. */
export type Opened<S extends Shape> = { readonly [K in FieldName<S>]?: Node };

/**
 * Opens a mapping as one of the shapes of fields.ts. Reports unknown fields, keys written twice and
 * required fields that are missing; null, reported, where the node is no mapping at all.
 */
export function openShape<S extends Shape>(reading: Reading, node: Node, shape: S): Opened<S> | null {
  if (node.kind !== 'mapping') {
    const list: readonly Field[] = fields[shape];
    const example = list.map((field) => field.name).join(', ');
    reportError(
      reading,
      'wrong-type',
      node,
      `${named(node)} stands where fields are expected`,
      `expected: ${example}`,
    );
    return null;
  }
  const opened: { [name: string]: Node } = {};
  const known = fieldsByName(shape);
  const meant = new Set<string>();
  for (const { key, value } of entriesOnce(reading, node)) {
    const field = known.get(key.text);
    if (field === undefined) meant.add(reportUnknown(reading, key, shape) ?? '');
    else if (!isAbsent(value) && !(field.required === true && isUnseen(value))) opened[key.text] = value;
  }
  for (const field of known.values()) {
    // A field that is only misspelt is not missing too.
    if (field.required !== true || opened[field.name] !== undefined || meant.has(field.name)) continue;
    reportMissing(reading, node, field);
  }
  return opened as Opened<S>;
}

/**
 * Nothing but blanks, controls and characters without a shape, such as the zero-width space that web pages leave in
 * spreadsheets. Texts with a letter of ASCII need no table of all Unicode, which is slow to set up.
 */
function isUnseen(node: Node): boolean {
  if (node.kind !== 'scalar' || /[!-~]/.test(node.text)) return false;
  return /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]*$/u.test(node.text);
}

function entriesOnce(reading: Reading, node: Mapping): Iterable<Entry> {
  const seen = new Map<string, Entry>();
  for (const entry of node.entries) {
    const first = seen.get(entry.key.text);
    if (first === undefined) {
      seen.set(entry.key.text, entry);
      continue;
    }
    const place = placeOf(reading, first.key);
    reportError(
      reading,
      'duplicate-key',
      entry.key,
      `${quoted(entry.key.text)} is given twice`,
      `it is already at line ${place.line}, column ${place.column}; keep one of the two`,
    );
  }
  return seen.values();
}

const byName = new Map<Shape, ReadonlyMap<string, Field>>();

function fieldsByName(shape: Shape): ReadonlyMap<string, Field> {
  let known = byName.get(shape);
  if (known === undefined) {
    known = new Map((fields[shape] as readonly Field[]).map((field) => [field.name, field]));
    byName.set(shape, known);
  }
  return known;
}

/** Returns the field that was probably meant. */
function reportUnknown(reading: Reading, key: Scalar, shape: Shape): string | null {
  const names = [...fieldsByName(shape).keys()];
  const [best] = nearest(key.text, names);
  const elsewhere = best === undefined ? shapeWith(key.text, shape) : null;
  const hint =
    best !== undefined
      ? `did you mean ${best}?`
      : elsewhere !== null
        ? `${key.text} belongs ${elsewhere}`
        : `known fields: ${names.join(', ')}`;
  reportError(reading, 'unknown-field', key, `unknown field ${quoted(key.text)}`, hint);
  return best ?? null;
}

/** Where a field of this name would be right; the commonest slip is one level too high or too low. */
function shapeWith(name: string, not: Shape): string | null {
  const homes: readonly [Shape, string][] = [
    ['person', 'to a person'],
    ['defaults', 'under `defaults`'],
    ['roster', 'at the top level'],
    ['development', 'under `development`'],
    ['goals', 'under `goals` of `development`'],
    ['open-item', 'to an item of `carryOver`'],
    ['rules', 'under `rules`'],
    ['weights', 'under `weights` of `rules`'],
    ['guard', 'under `guard`'],
    ['accounts', 'under `accounts` of `guard`'],
    ['session', 'under a kind of session'],
    ['calendar', 'under `calendar`'],
    ['holidays', 'under `holidays`'],
  ];
  const home = homes.find(([shape]) => shape !== not && fieldsByName(shape).has(name));
  return home?.[1] ?? null;
}

function reportMissing(reading: Reading, node: Mapping, field: Field): void {
  const given = node.entries.find((entry) => entry.key.text === field.name);
  const hint =
    reading.format === 'csv'
      ? `fill in the column ${field.column ?? field.name}`
      : `add it, for example ${field.name}: ${field.example}`;
  const message = given === undefined ? `${field.name} is missing` : `${field.name} is empty`;
  reportError(reading, 'missing-field', given?.key ?? node, message, hint);
}
