import { hasErrors, type Reading, reportError } from '../reading.ts';
import { type Entry, type Mapping, type Node, type Scalar, within } from '../tree.ts';
import { type Row, readCells, separatorOf } from './csv-cells.ts';
import { headingRow, type Source, sourcesOf } from './csv-columns.ts';
import { isLarge, itemsAnew } from './items-anew.ts';

/** One person a row. `asked` maps columns to headings. Null, reported, where that cannot be told. */
export function readCsv(reading: Reading, asked: ReadonlyMap<string, string>): Node | null {
  const { separator, start } = separatorOf(reading.text);
  const { rows, mistake } = readCells(reading.text, start, separator);
  if (mistake !== null) {
    reportError(reading, 'csv-syntax', mistake, mistake.message, mistake.hint);
    return null;
  }
  const top = headingRow(rows, asked);
  const headings = rows[top]?.cells ?? [];
  if (headings.length === 0) return null;
  const sources = sourcesOf(reading, headings, asked);
  if (sources === null) return null;
  const body = rows.slice(top + 1);
  for (const row of body) reportExtra(reading, row, headings.length, separator);
  // Cells that have slipped into other columns would only cause more complaints.
  if (hasErrors(reading.problems)) return null;
  const read = (row: Row): Mapping => personOf(reading.text, row, headings, sources);
  const items = isLarge(reading.text) ? itemsAnew(body, read) : body.map(read);
  const span = { from: headings[0]?.from ?? 0, to: headings.at(-1)?.to ?? 0 };
  const key: Scalar = { kind: 'scalar', text: 'people', plain: true, ...span };
  return { kind: 'mapping', entries: [{ key, value: { kind: 'list', items, ...span } }], ...span };
}

const SEPARATOR_NAMES: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

function reportExtra(reading: Reading, row: Row, width: number, separator: string): void {
  const extra = row.cells.slice(width).find((cell) => cell.text !== '');
  if (extra === undefined) return;
  reportError(
    reading,
    'extra-cell',
    extra,
    `this row has ${row.cells.length} cells, the headings are ${width}`,
    `a text with a ${SEPARATOR_NAMES[separator] ?? separator} in it needs quotes`,
  );
}

/** Cells that may hold more than one value. */
const SEVERAL: ReadonlySet<unknown> = new Set(['texts', 'goals', 'open-items', 'paths', 'reminders']);

function personOf(text: string, row: Row, headings: readonly Scalar[], sources: readonly Source[]): Mapping {
  const span = { from: row.from, to: row.cells.at(-1)?.to ?? row.from };
  const own: Entry[] = [];
  const inner = { development: [] as Entry[], carryOver: [] as Entry[], calendar: [] as Entry[] };
  for (const { column, indices } of sources) {
    const cell = joined(indices.flatMap((index) => row.cells[index] ?? []));
    const heading = headings[indices[0] ?? 0];
    if (cell === null || heading === undefined) continue;
    const key: Scalar = { ...heading, text: column.field.name };
    const several = SEVERAL.has(column.field.type);
    const entry = { key, value: several ? listIn(text, cell) : cell };
    (column.under === null ? own : inner[column.under]).push(entry);
  }
  for (const [text, entries] of Object.entries(inner)) {
    if (entries.length === 0) continue;
    const key: Scalar = { kind: 'scalar', text, plain: true, ...span };
    own.push({ key, value: { kind: 'mapping', entries, ...span } });
  }
  return { kind: 'mapping', entries: own, ...span };
}

function joined(cells: readonly Scalar[]): Scalar | null {
  const filled = cells.filter((cell) => cell.text !== '');
  const [first] = filled;
  if (first === undefined || filled.length === 1) return first ?? null;
  return { ...first, text: filled.map((cell) => cell.text).join(' ') };
}

/** Several values in one cell stand between semicolons. */
function listIn(text: string, cell: Scalar): Node {
  const items = Array.from(cell.text.matchAll(/[^;]+/g)).flatMap((found): Scalar[] => {
    const item = found[0].trim();
    if (item === '') return [];
    const span = within(text, cell, found.index + found[0].indexOf(item), item.length);
    return [{ kind: 'scalar', text: item, plain: true, ...span }];
  });
  return { kind: 'list', items, from: cell.from, to: cell.to };
}
