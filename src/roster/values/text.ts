import type { RosterText } from '../../model.ts';
import type { Field } from '../field.ts';
import { fields } from '../fields.ts';
import { placeOf, type Reading, report, reportError } from '../reading.ts';
import { isAbsent, type Node, type Scalar } from '../tree.ts';
import { named } from '../words.ts';

/** C0 and C1 controls, line and paragraph separators, and the marks that turn the direction of text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const UNSAFE = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/;
const UNSAFE_RUNS = new RegExp(`(?:\\s|${UNSAFE.source})+`, 'gu');

/**
 * Letters, digits and punctuation of the alphabets of Europe and the Near East with single blanks between them: nothing
 * to be done, and told without the table of all surrogates, which is slow to set up.
 */
const USUAL = /^[!-~\u00A1-\u167F\u2010-\u2027]+(?: [!-~\u00A1-\u167F\u2010-\u2027]+)*$/;

/** One line of text: runs of blanks and control characters become one space, half characters U+FFFD. */
export function oneLine(text: string): string {
  if (USUAL.test(text)) return text;
  return text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(UNSAFE_RUNS, ' ')
    .trim();
}

export function hasUnsafe(text: string): boolean {
  return UNSAFE.test(text);
}

/** A scalar, reported where it is something else. */
export function readScalar(reading: Reading, node: Node, field: string): Scalar | null {
  if (node.kind === 'scalar') return node;
  reportError(
    reading,
    'wrong-type',
    node,
    `${field} is ${named(node)}, not a single value`,
    'write one value, without brackets and dashes',
  );
  return null;
}

/** A name that is shown to people: one line, with a warning where something had to be taken out. */
export function readName(reading: Reading, node: Node | undefined, field: string): string | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  if (scalar === null) return null;
  if (hasUnsafe(scalar.text)) {
    report(
      reading,
      'warning',
      'control-characters',
      scalar,
      `${field} has line breaks or control characters, which were replaced by spaces`,
      'write it on one line',
    );
  }
  const text = oneLine(scalar.text);
  return text === '' ? null : text;
}

export function readText(reading: Reading, node: Node | undefined, field: string): RosterText | null {
  if (node === undefined) return null;
  const scalar = readScalar(reading, node, field);
  return scalar === null ? null : rosterText(reading, scalar);
}

/** A list of texts; a single text is a list of one. */
export function readTexts(reading: Reading, node: Node | undefined, field: string): RosterText[] {
  return readItems(reading, node, field).flatMap((scalar) => rosterText(reading, scalar) ?? []);
}

/** The scalars of a list, or a single one; anything else in it is reported. */
export function readItems(reading: Reading, node: Node | undefined, field: string): Scalar[] {
  if (node === undefined) return [];
  if (node.kind === 'scalar') return [node];
  if (node.kind === 'mapping') {
    reportError(
      reading,
      'wrong-type',
      node,
      `${field} is a mapping, not a list`,
      `write ${field}: [one, another]`,
    );
    return [];
  }
  return node.items.flatMap((item) => {
    if (isAbsent(item)) return [];
    if (item.kind === 'scalar') return [item];
    reportError(
      reading,
      'wrong-type',
      item,
      `${named(item)} stands where ${field} takes a text`,
      textHint(item, field),
    );
    return [];
  });
}

/** A mapping of one entry is a text with a colon in it more often than not. */
function textHint(item: Node, field: string): string {
  if (item.kind === 'mapping' && item.entries.length === 1) {
    return 'put the text in quotes if it has a colon in it';
  }
  const lists: readonly (readonly Field[])[] = Object.values(fields);
  const known = lists.flat().find(({ name }) => name === field);
  return `write it as one text${known === undefined ? '' : `, as in ${field}: ${known.example}`}`;
}

function rosterText(reading: Reading, scalar: Scalar): RosterText | null {
  const text = oneLine(scalar.text);
  return text === '' ? null : { text, place: placeOf(reading, scalar) };
}
