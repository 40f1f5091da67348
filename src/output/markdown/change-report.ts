import type { Change } from '../../calendar/change.ts';
import type { Summary } from '../../insight/summary.ts';
import type { Kind, Unplaced } from '../../model.ts';
import { type ChangeCounts, type ChangeRow, changeRows, countWords } from '../changes/change-rows.ts';
import { namesOf } from '../changes/names-of.ts';

const SHORT: Readonly<Record<Kind, string>> = {
  'pipeline-review': 'Pipeline review',
  'development-session': 'Development session',
};

/**
 * The changes of a revision in GitHub's Markdown, for a pull request: every row, with its reason, and the
 * sessions that have no slot.
 */
export function renderChangeReport(result: {
  readonly changes: readonly Change[];
  readonly counts: ChangeCounts;
  readonly summary: Summary;
}): string {
  const { changes, counts, summary } = result;
  const nameOf = namesOf(summary);
  const rows = changeRows(changes);
  const title = [summary.organization, summary.horizon.label].filter((part) => part !== null).map(escaped);
  const lost = summary.managers.flatMap((manager) => manager.unplaced.filter(({ excused }) => !excused));
  return [
    `### ${title.join(', ')}: ${countWords(counts) || 'no sessions'}`,
    '',
    ...(rows.length === 0 ? ['No session changes.', ''] : changeTable(rows, nameOf)),
    ...(lost.length === 0 ? [] : unplacedTable(lost, nameOf)),
  ].join('\n');
}

function changeTable(rows: readonly ChangeRow[], nameOf: (rep: string) => string): string[] {
  return table(
    ['Change', 'Rep', 'Session', 'Was', 'Is', 'Because'],
    rows.map((row) => [
      row.sessions === 1 ? row.what : `${row.sessions} ${row.what}`,
      nameOf(row.rep),
      SHORT[row.kind],
      row.was ?? '',
      row.is ?? '',
      row.because.join('; '),
    ]),
  );
}

function unplacedTable(lost: readonly Unplaced[], nameOf: (rep: string) => string): string[] {
  return [
    `**Not placed: ${lost.length}**`,
    '',
    ...table(
      ['Rep', 'Session', 'Due', 'Because', 'Would help'],
      lost.map((one) => [
        nameOf(one.rep),
        SHORT[one.kind],
        one.period,
        one.because.map(({ detail }) => detail).join('; '),
        one.wouldHelp.join('; or '),
      ]),
    ),
  ];
}

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map((row) => line(row.map(escaped))), ''];
}

/** Roster text as text and nothing else: no mark-up, no cell, no mention of anybody. */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&$^=]/g, '\\$&')
    .replace(/@/g, '@\u2060')
    .replace(/(https?|www)(?=[:.])/gi, '$1\u2060');
}
