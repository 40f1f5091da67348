import type { Change } from '../../calendar/change.ts';
import type { Style } from '../../diagnostics/printers/style.ts';
import type { Summary } from '../../insight/summary.ts';
import type { Kind } from '../../model.ts';
import { type ChangeCounts, type ChangeRow, changeRows, countWords } from '../changes/change-rows.ts';
import { namesOf } from '../changes/names-of.ts';
import { inColumns, plain, WIDTH, wrap } from './columns.ts';

const SHORT: Readonly<Record<Kind, string>> = {
  'pipeline-review': 'review',
  'development-session': 'development',
};

/** What became of the sessions since the plan before, each with its reason; `listed` rows are shown. */
export function changeLines(
  {
    changes,
    counts,
    summary,
  }: { readonly changes: readonly Change[]; readonly counts: ChangeCounts; readonly summary: Summary },
  listed: number,
  style: Style,
): string[] {
  const rows = changeRows(changes);
  if (rows.length === 0) return [];
  const nameOf = namesOf(summary);
  const shown = rows.slice(0, listed).flatMap((row) => rowLines(row, nameOf(row.rep), style));
  const more = rows.length - listed;
  return [
    ...wrap(`Sessions since the plan before: ${countWords(counts)}`, WIDTH).map(style.bold),
    ...shown,
    ...(more > 0 ? [style.dim(`  and ${more} more; --format markdown lists all`)] : []),
    '',
  ];
}

function rowLines(row: ChangeRow, name: string, style: Style): string[] {
  const times = row.was === row.is ? [row.is] : [row.was, row.is];
  const many = row.sessions === 1 ? '' : `${row.sessions}: `;
  const when = many + times.filter((time) => time !== null).join(' -> ');
  const start = `  ${row.what.padEnd(9)} ${inColumns(name, 18)} ${SHORT[row.kind].padEnd(11)} `;
  const because = row.because.map(plain).join('; ');
  return [
    ...wrap(when, WIDTH, start, ' '.repeat(42)),
    ...(because === '' ? [] : wrap(`because ${because}`, WIDTH, INDENT).map(style.dim)),
  ];
}

const INDENT = ' '.repeat(12);
