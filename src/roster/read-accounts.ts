import type { Outcome } from '../diagnostics/diagnostic.ts';
import { nearest } from '../time/nearest.ts';
import { readCells, separatorOf } from './formats/csv-cells.ts';
import { bareHeading } from './formats/csv-headings.ts';
import { inOrder, type Reading, reportError, type Source, startReading } from './reading.ts';
import type { Scalar } from './tree.ts';
import { quoted } from './words.ts';

/** What exports of the usual CRMs call the column, the likeliest first. */
const USUAL = [
  'accountname',
  'account',
  'accounts',
  'companyname',
  'company',
  'customername',
  'customer',
  'organizationname',
  'organisationname',
  'organization',
  'organisation',
  'clientname',
  'client',
  'kundenname',
  'kunde',
  'firma',
  'nomducompte',
  'compte',
  'client',
  'entreprise',
  'nombredelacuenta',
  'cuenta',
  'cliente',
  'empresa',
  'nomedaconta',
  'conta',
  'name',
];

/**
 * The names of accounts: a list with one a line (`#` starts a remark), or a column of a CSV export. Without
 * `column` it is a CSV file where its first line has a heading that is usual for such a column. Errors where
 * the column is not there or no name is: a wall without the accounts somebody named would stand open.
 */
export function readAccounts(source: Source, column: string | null): Outcome<readonly string[]> {
  const reading = startReading(source, 'csv');
  const names = columnOf(reading, column) ?? (column === null ? linesOf(reading.text) : []);
  if (names.length === 0 && reading.problems.length === 0) {
    const hint = 'write one name a line, or name the column of a CSV file';
    reportError(reading, 'no-accounts', { from: 0, to: 0 }, `${reading.file} names no account`, hint);
  }
  const diagnostics = inOrder(reading.problems);
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  return { value: failed ? null : names, diagnostics };
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.trim().replace(/^[-*\u2022]\s+/, ''));
  return unique(lines.filter((line) => line !== '' && !line.startsWith('#')));
}

/** Null where the text is no CSV file, or (reported) where its column cannot be told. */
function columnOf(reading: Reading, column: string | null): readonly string[] | null {
  const { separator, start } = separatorOf(reading.text);
  const { rows, mistake } = readCells(reading.text, start, separator);
  const headings = rows[0]?.cells ?? [];
  const index = headingIndex(headings, column);
  if (index === -1) {
    if (column !== null) reportMissing(reading, headings, column);
    return null;
  }
  if (mistake !== null) {
    reportError(reading, 'csv-syntax', mistake, mistake.message, mistake.hint);
    return null;
  }
  const cells = rows.slice(1).map(({ cells: row }) => row[index]?.text ?? '');
  return unique(cells.filter((cell) => cell !== ''));
}

function headingIndex(headings: readonly Scalar[], column: string | null): number {
  const bare = headings.map(({ text }) => bareHeading(text));
  if (column !== null) return bare.indexOf(bareHeading(column));
  for (const usual of USUAL) {
    // A list may start with a company called Name; an export has more than one column, or says more.
    if (bare.length === 1 && usual === 'name') continue;
    const index = bare.indexOf(usual);
    if (index !== -1) return index;
  }
  return -1;
}

function reportMissing(reading: Reading, headings: readonly Scalar[], column: string): void {
  const texts = headings.map(({ text }) => text).filter((text) => text !== '');
  const [near] = nearest(column, texts);
  const hint = near === undefined ? `the headings are ${texts.join(', ')}` : `did you mean ${quoted(near)}?`;
  const span = { from: headings[0]?.from ?? 0, to: headings.at(-1)?.to ?? 0 };
  reportError(reading, 'missing-column', span, `there is no column ${quoted(column)}`, hint);
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
