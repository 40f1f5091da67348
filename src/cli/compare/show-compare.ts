import type { Style } from '../../diagnostics/printers/style.ts';
import type { PlanComparison, PlanFigures } from '../../insight/compare-plans.ts';
import type { PublishedSession } from '../../model.ts';
import { formatHours } from '../../output/terminal/clock-words.ts';
import { inColumns, plain } from '../../output/terminal/columns.ts';
import { formatInstant } from '../../time/instant.ts';

const LABEL = 32;
const CELL = 16;

const ROWS: readonly (readonly [string, (figures: PlanFigures) => string])[] = [
  ['People', ({ people }) => String(people)],
  ['Sessions', ({ sessions }) => String(sessions)],
  ['  away from home', ({ displaced }) => String(displaced)],
  ['Not placed', ({ unplaced }) => String(unplaced)],
  ['No meeting possible', ({ excused }) => String(excused)],
  ['Time in sessions a week', ({ hoursAWeek }) => formatHours(hoursAWeek * 60)],
  [
    'Leadership share',
    ({ leadershipShare: share }) => (share === null ? '-' : `${Math.round(share * 100)} %`),
  ],
  ['Longest gap of a rep', ({ longestGap }) => `${longestGap} days`],
  ['Most unsociable time of a rep', ({ mostUnsociableMinutes }) => formatHours(mostUnsociableMinutes)],
];

/** For people: a table of 80 columns at most. */
export function compareLines(
  { a, b, same, moved, onlyA, onlyB }: PlanComparison,
  names: readonly string[],
  style: Style,
): string[] {
  const row = (label: string, cells: readonly string[]): string =>
    `${label.padEnd(LABEL)}${cells.map((cell) => inColumns(cell, CELL)).join('')}`.trimEnd();
  return [
    style.bold(
      row(
        '',
        names.map((name) => plain(name.split('/').at(-1) ?? name)),
      ),
    ),
    ...ROWS.map(([label, cell]) => row(label, [cell(a), cell(b)])),
    '',
    `${same} sessions are the same, ${moved.length} moved, ${onlyA.length} only in the first, ${onlyB.length} only in the second.`,
  ];
}

/** `--json`: one document. */
export function compareDocument({ a, b, same, moved, onlyA, onlyB }: PlanComparison): string {
  const named = ({ manager, rep, kind, period, start }: PublishedSession): object => ({
    manager,
    rep,
    kind,
    period,
    start: formatInstant(start),
  });
  const document = {
    schema: 'cadence.compare/1',
    a,
    b,
    same,
    moved: moved.map(({ before, after }) => ({ ...named(before), to: formatInstant(after.start) })),
    onlyA: onlyA.map(named),
    onlyB: onlyB.map(named),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
